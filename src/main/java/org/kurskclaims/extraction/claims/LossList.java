package org.kurskclaims.extraction.claims;

import org.kurskclaims.extraction.mentions.QuantityMention.Measure;
import org.kurskclaims.extraction.text.ParagraphKind;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Noun;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** A list under "Losses:" counts what was lost, though its items do not say so: "– 300 servicemen", "– 12 tanks". */
final class LossList {

    static final String RULE = "item of a list of losses";

    private static final int LONGEST_ENTRY = 16;

    private LossList() {}

    /** Whether a line opens such a list. */
    static boolean opens(SentenceReading reading) {
        Sentence sentence = reading.sentence();
        boolean heads =
                sentence.is(sentence.size() - 1, ":") || sentence.paragraph().kind() == ParagraphKind.HEADING;
        if (!heads || !reading.quantities().isEmpty()) {
            return false;
        }
        for (int i = 0; i < sentence.size(); i++) {
            Match<Noun> noun = Vocabulary.get().noun(sentence, i);
            if (noun != null && noun.value().counted() == CountedClass.CASUALTIES) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line can be an item: a bullet, a line that begins with its figure or has no verb. */
    static boolean goesOn(SentenceReading reading) {
        boolean figure = reading.quantities().stream().anyMatch(quantity -> quantity.from() <= 1);
        boolean entry = !reading.quantities().isEmpty()
                && reading.sentence().size() <= LONGEST_ENTRY
                && reading.verbs().isEmpty()
                && reading.sayings().isEmpty();
        return reading.sentence().paragraph().kind() == ParagraphKind.BULLET || figure || entry;
    }

    /** What an item measures, in the light of the line above the list. */
    static MetricReading item(MetricReading metric) {
        boolean strength = metric.metric().equals(Metrics.TROOPS) && metric.verb() == null;
        boolean equipment = metric.metric().equals(Metrics.EQUIPMENT) && metric.verb() == null;
        if (metric.measure() != Measure.COUNT || !(strength || equipment)) {
            return metric;
        }
        return new MetricReading(
                strength ? Metrics.CASUALTIES : Metrics.EQUIPMENT,
                metric.measure(),
                metric.noun(),
                null,
                metric.inherited(),
                RULE,
                metric.words(),
                metric.strength());
    }
}
