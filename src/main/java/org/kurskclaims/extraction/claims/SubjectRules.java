package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.QuantityMention;

/** Decides whose quantity it is: people and equipment by one set of rules, ground by another. */
final class SubjectRules {

    /** A subject and the rule and words that gave it. */
    record Found(@Nullable String subject, String rule, String words) {}

    private final PeopleSubjectRules people;
    private final GroundSubjectRules ground;

    SubjectRules(DocumentState state) {
        PartyLinks links = new PartyLinks(state);
        people = new PeopleSubjectRules(state, links);
        ground = new GroundSubjectRules(state, links);
    }

    Found read(SentenceReading reading, QuantityMention quantity, MetricReading metric, Voice voice) {
        if (metric.metric().equals(Metrics.DISPLACED)) {
            return new Found(PartyLinks.CIVILIANS, "the displaced are civilians", metric.words());
        }
        if (metric.metric().equals(Metrics.RATIO)) {
            return RatioRules.subject(reading, quantity);
        }
        return Metrics.isTerritory(metric.metric())
                ? ground.read(reading, quantity, metric, voice)
                : people.read(reading, quantity, metric, voice);
    }
}
