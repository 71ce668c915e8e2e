package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Where a quantity was counted: the nearest place in the sentence, those behind the number first. */
final class PlaceRule {

    private PlaceRule() {}

    static @Nullable Match<String> read(SentenceReading reading, QuantityMention quantity) {
        Sentence sentence = reading.sentence();
        Match<String> best = null;
        int distance = Integer.MAX_VALUE;
        for (int i = 0; i < sentence.size(); i++) {
            Match<String> place = Vocabulary.get().place(sentence, i);
            if (place == null
                    || (!sentence.at(i).isCapitalised() && !place.value().equals("whole-front"))) {
                continue;
            }
            boolean state = place.value().equals("ukraine") || place.value().equals("russia");
            boolean located = !state || isLocative(sentence, i);
            int gap = i >= quantity.to() ? i - quantity.to() : quantity.from() - i + 6;
            gap += state ? 12 : 0;
            if (located && gap < distance) {
                best = place;
                distance = gap;
            }
        }
        return best;
    }

    private static boolean isLocative(Sentence sentence, int at) {
        return switch (sentence.lower(at - 1)) {
            case "in", "inside", "into", "across", "within" -> true;
            default -> false;
        };
    }
}
