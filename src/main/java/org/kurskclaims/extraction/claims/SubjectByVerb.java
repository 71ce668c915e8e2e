package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.claims.SubjectRules.Found;
import org.kurskclaims.extraction.mentions.PartyMention;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.mentions.VerbMention;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.Frame;

/** Whose people or equipment are counted, by the verb: the agent loses his own and harms the other side's. */
final class SubjectByVerb {

    static final String BY_SPEAKER = "victims of the speaker's side";

    private final PartyLinks links;

    SubjectByVerb(PartyLinks links) {
        this.links = links;
    }

    @Nullable
    Found read(SentenceReading reading, QuantityMention quantity, MetricReading metric, Voice voice) {
        PartyMention captor = PartyLinks.behind(reading, quantity.to() - 1, "by");
        if (captor != null
                && !quantity.states().isEmpty()
                && captor.from() <= quantity.to() + 2
                && links.resolved(captor, voice) != null) {
            boolean own = isSuffered(reading.sentence(), quantity.to());
            return found(
                    own ? links.resolved(captor, voice) : links.victimsOf(links.resolved(captor, voice)),
                    own ? "who lost them" : "victims of the other side",
                    reading,
                    captor.from(),
                    captor.to());
        }
        VerbMention verb = metric.verb();
        if (verb == null) {
            return null;
        }
        boolean against = isAgainstOthers(verb, metric);
        if (verb.passive()) {
            PartyMention by = PartyLinks.behind(reading, verb.to(), "by");
            String agent = by == null ? links.speakerSide(voice) : links.resolved(by, voice);
            String rule = by == null ? BY_SPEAKER : "victims of the other side";
            return against ? found(links.victimsOf(agent), rule, reading, verb.from(), verb.to()) : null;
        }
        String agent = links.agent(reading, verb, quantity, voice);
        boolean object = verb.to() <= quantity.from();
        boolean tool = object
                && metric.metric().equals(Metrics.EQUIPMENT)
                && ((reading.sentence().is(quantity.from() - 1, "with")
                                && !reading.sentence().is(quantity.from() - 2, "along"))
                        || reading.sentence().is(quantity.from() - 1, "using"));
        if (tool && agent != null) {
            return found(agent, "whose weapons they are", reading, verb.from(), verb.to());
        }
        if (!against) {
            return object ? found(agent, "the verb's subject", reading, verb.from(), verb.to()) : null;
        }
        if (agent == null && object) {
            return found(links.victimsOf(links.speakerSide(voice)), BY_SPEAKER, reading, verb.from(), verb.to());
        }
        return object
                ? found(links.victimsOf(agent), "victims of the other side", reading, verb.from(), verb.to())
                : null;
    }

    /** "109 tanks lost by Russia": the party behind "by" is the owner, not the other side. */
    private static boolean isSuffered(Sentence sentence, int at) {
        for (int i = at - 1; i <= at + 1; i++) {
            String word = sentence.lower(i);
            boolean loses = word.equals("lost") || word.equals("suffered") || word.equals("sustained");
            if (loses && sentence.is(i + 1, "by")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAgainstOthers(VerbMention verb, MetricReading metric) {
        if (verb.is(Frame.LOSE) || verb.word().frames().stream().anyMatch(Frame::isOfItself)) {
            return false;
        }
        boolean prisoners = metric.metric().equals(Metrics.CAPTURED) && (verb.is(Frame.TAKE) || verb.is(Frame.HOLD));
        boolean strength = metric.metric().equals(Metrics.TROOPS);
        return prisoners || (!strength && verb.word().frames().stream().anyMatch(Frame::isAgainstOthers));
    }

    private static @Nullable Found found(
            @Nullable String subject, String rule, SentenceReading reading, int from, int to) {
        return subject == null
                ? null
                : new Found(subject, rule, reading.sentence().words(from, to));
    }
}
