package org.kurskclaims.extraction.claims;

import java.util.Optional;
import org.kurskclaims.extraction.mentions.QuantityMention.Measure;
import org.kurskclaims.extraction.text.ParagraphKind;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Noun;
import org.kurskclaims.extraction.vocabulary.PartyWord;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** A heading such as "Strength", or a question such as "How many …?", lends its noun to the bare numbers under it. */
final class HeadingNoun {

    private static final int LONGEST = 4;

    private HeadingNoun() {}

    static Optional<Recent> of(SentenceReading reading) {
        Sentence sentence = reading.sentence();
        if (sentence.is(0, "how") && sentence.is(1, "many") && sentence.is(sentence.size() - 1, "?")) {
            return asked(sentence);
        }
        boolean heading = sentence.paragraph().kind() == ParagraphKind.HEADING && sentence.size() <= LONGEST;
        Match<Noun> noun = heading ? Vocabulary.get().noun(sentence, 0) : null;
        if (noun == null) {
            return Optional.empty();
        }
        boolean strength = sentence.is(0, "strength");
        Noun people = strength ? new Noun(CountedClass.FORCE, null) : noun.value();
        String metric = strength ? Metrics.TROOPS : Metrics.ofNoun(people.counted());
        return metric == null ? Optional.empty() : Optional.of(new Recent(metric, Measure.COUNT, people, null, 0));
    }

    /** "How many North Koreans are there?", "How many have been killed?" */
    private static Optional<Recent> asked(Sentence sentence) {
        Vocabulary words = Vocabulary.get();
        String subject = null;
        String metric = Metrics.TROOPS;
        for (int i = 2; i < sentence.size(); i++) {
            Match<PartyWord> party = words.party(sentence, i);
            subject = subject == null && party != null
                    ? PartyLinks.belligerent(party.value().party())
                    : subject;
            Match<String> became = words.state(sentence, i);
            metric = became == null ? metric : became.value();
        }
        return subject == null
                ? Optional.empty()
                : Optional.of(new Recent(metric, Measure.COUNT, new Noun(CountedClass.FORCE, null), subject, 0));
    }
}
