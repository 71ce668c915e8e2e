package org.kurskclaims.extraction.claims;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.DatedWords;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.dating.RelativeDates;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** The dates in a sentence, by the tokens on which they stand. */
record SentenceDates(List<Found> dates) {

    /** A date and its place in the sentence. */
    record Found(int from, int to, DatedWords words) {}

    private static final SentenceDates NONE = new SentenceDates(List.of());

    static SentenceDates of(Sentence sentence, @Nullable FuzzyDate published) {
        if (!mayHaveDates(sentence)) {
            return NONE;
        }
        StringBuilder text = new StringBuilder();
        int[] starts = new int[sentence.size() + 1];
        for (int i = 0; i < sentence.size(); i++) {
            if (i > 0 && sentence.at(i).spaced()) {
                text.append(' ');
            }
            starts[i] = text.length();
            text.append(sentence.at(i).text());
        }
        starts[sentence.size()] = text.length();
        List<Found> found = new ArrayList<>();
        int token = 0;
        for (DatedWords words : RelativeDates.find(text.toString(), published)) {
            while (token < sentence.size() && starts[token + 1] <= words.start()) {
                token++;
            }
            int to = token;
            while (to < sentence.size() && starts[to] < words.end()) {
                to++;
            }
            found.add(new Found(token, to, words));
        }
        return new SentenceDates(found);
    }

    /** The dates that lie between two tokens. */
    List<DatedWords> between(int from, int to) {
        return dates.stream()
                .filter(date -> date.from() >= from && date.to() <= to)
                .map(Found::words)
                .toList();
    }

    private static boolean mayHaveDates(Sentence sentence) {
        Vocabulary words = Vocabulary.get();
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.lower(i);
            boolean named =
                    words.isIn("date-words", word) || words.isIn("months", word) || words.isIn("weekdays", word);
            if (named || (sentence.at(i).isDigits() && sentence.at(i).text().length() == 4)) {
                return true;
            }
        }
        return false;
    }
}
