package org.kurskclaims.extraction.claims;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.mentions.VerbMention;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.Frame;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** What an area or a distance measures. */
final class MeasureRules {

    private static final Set<String> MOVES = Vocabulary.get().words("moves");
    private static final Set<String> EXTENT = Vocabulary.get().words("extents");
    private static final Set<String> BUFFERS = Vocabulary.get().words("buffers");

    private MeasureRules() {}

    /** "The region spans nearly 30,000 square kilometres": how large a land is, not who holds it. */
    private static boolean isSizeOfLand(Sentence sentence, QuantityMention quantity) {
        int verb = quantity.from() - 1;
        return Vocabulary.get().isIn("measures-verbs", sentence.lower(verb))
                && Vocabulary.get().isIn("administrative-nouns", sentence.lower(verb - 1));
    }

    static @Nullable MetricReading area(SentenceReading reading, QuantityMention quantity, Clause clause) {
        if (isSizeOfLand(reading.sentence(), quantity)) {
            return null;
        }
        boolean defused = (clause.has(Frame.DEFUSE) && !clause.has(Frame.RETAKE))
                || (clause.left() != null
                        && clause.left().is(Frame.DEFUSE)
                        && quantity.factor().scale() > 1);
        return new MetricReading(
                defused ? Metrics.OTHER : Metrics.AREA,
                quantity.measure(),
                null,
                clause.governing(),
                false,
                "unit of area",
                reading.sentence().words(quantity.number().from(), quantity.to()),
                0.93);
    }

    static @Nullable MetricReading distance(SentenceReading reading, QuantityMention quantity, Clause clause) {
        Sentence sentence = reading.sentence();
        boolean buffer = CountRules.contains(sentence, clause.from(), clause.to(), BUFFERS);
        boolean moved = clause.has(Frame.ADVANCE)
                || clause.has(Frame.YIELD)
                || CountRules.contains(
                        sentence, clause.from(), quantity.number().from(), MOVES);
        boolean into = (sentence.is(quantity.to(), "into")
                        || sentence.is(quantity.to(), "inside")
                        || sentence.is(quantity.to(), "beyond")
                        || sentence.is(quantity.to(), "deep"))
                && !buffer;
        if (isWhereItLies(sentence, quantity) && !isWhereTheyCame(sentence, clause)) {
            return null;
        }
        boolean extent = EXTENT.contains(sentence.lower(quantity.to()));
        if (buffer && !moved) {
            return reading(sentence, quantity, Metrics.OTHER, clause, "depth of a zone", 0.6);
        }
        boolean advance = (moved && !extent) || into;
        return advance ? reading(sentence, quantity, Metrics.ADVANCE, clause, "distance of an advance", 0.9) : null;
    }

    /** "advanced near a village, 15 km from the border": how far the village lies, not how far they came. */
    private static boolean isWhereItLies(Sentence sentence, QuantityMention quantity) {
        boolean apposed = sentence.is(quantity.from() - 1, ",") || sentence.is(quantity.from() - 1, "(");
        int behind = quantity.to();
        behind = sentence.is(behind, ")") ? behind + 1 : behind;
        return apposed
                && (sentence.is(behind, "from")
                        || sentence.is(behind, "away")
                        || Vocabulary.get().isIn("compass-points", sentence.lower(behind)));
    }

    /** "advanced to positions along the road, 10 km from the border". */
    private static boolean isWhereTheyCame(Sentence sentence, Clause clause) {
        VerbMention verb = clause.left();
        return verb != null && verb.is(Frame.ADVANCE) && (sentence.is(verb.to(), "to") || sentence.is(verb.to(), "as"));
    }

    private static MetricReading reading(
            Sentence sentence, QuantityMention quantity, String metric, Clause clause, String rule, double strength) {
        return new MetricReading(
                metric,
                quantity.measure(),
                null,
                clause.governing(),
                false,
                rule,
                sentence.words(quantity.number().from(), quantity.to()),
                strength);
    }
}
