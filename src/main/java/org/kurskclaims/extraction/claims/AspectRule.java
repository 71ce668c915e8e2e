package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.mentions.VerbMention;
import org.kurskclaims.extraction.vocabulary.Frame;

/** In which respect something is counted: held, captured, retaken, lost; supplied, destroyed, deployed. */
final class AspectRule {

    private static final String HELD = "held";
    static final String SUPPLIED = "supplied";

    private AspectRule() {}

    static @Nullable String read(
            SentenceReading reading, QuantityMention quantity, MetricReading metric, Clause clause) {
        return Level.isHeld(reading.sentence(), quantity, metric, clause) ? HELD : ofVerb(metric);
    }

    private static @Nullable String ofVerb(MetricReading metric) {
        VerbMention verb = metric.verb();
        String name = metric.metric();
        if (metric.rule().equals(LossList.RULE)) {
            return name.equals(Metrics.EQUIPMENT) ? "lost" : null;
        }
        if (name.equals(Metrics.TROOPS)) {
            return "deployed";
        }
        if (verb == null
                || Metrics.isLoss(name)
                || name.equals(Metrics.DISPLACED)
                || name.equals(Metrics.OTHER)
                || name.equals(Metrics.RATIO)) {
            return null;
        }
        if (name.equals(Metrics.EQUIPMENT)) {
            return equipment(verb);
        }
        if (name.equals(Metrics.ADVANCE)) {
            return null;
        }
        if (verb.is(Frame.RETAKE)) {
            return "retaken";
        }
        if (verb.is(Frame.YIELD) || verb.is(Frame.LOSE)) {
            return "lost";
        }
        if (verb.is(Frame.HOLD)) {
            return HELD;
        }
        return verb.is(Frame.TAKE) || verb.is(Frame.CAPTURE) ? "captured" : null;
    }

    private static @Nullable String equipment(VerbMention verb) {
        if (verb.is(Frame.LOSE)) {
            return "lost";
        }
        if (verb.is(Frame.DESTROY) || verb.is(Frame.CASUALTY) || verb.is(Frame.KILL)) {
            return "destroyed";
        }
        if (verb.is(Frame.SUPPLY)) {
            return SUPPLIED;
        }
        if (verb.is(Frame.CAPTURE) || verb.is(Frame.TAKE)) {
            return "captured";
        }
        return verb.is(Frame.DEPLOY) ? "deployed" : null;
    }
}
