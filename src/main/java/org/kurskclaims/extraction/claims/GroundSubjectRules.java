package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.claims.SubjectRules.Found;
import org.kurskclaims.extraction.mentions.PartyMention;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.mentions.VerbMention;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.Frame;
import org.kurskclaims.extraction.vocabulary.PartyWord;

/** Who holds, gains or loses ground. */
final class GroundSubjectRules {

    private final DocumentState state;
    private final PartyLinks links;

    GroundSubjectRules(DocumentState state, PartyLinks links) {
        this.state = state;
        this.links = links;
    }

    Found read(SentenceReading reading, QuantityMention quantity, MetricReading metric, Voice voice) {
        Sentence sentence = reading.sentence();
        Found same = sameGround(sentence, quantity, metric);
        if (same != null) {
            return same;
        }
        int of = quantity.from() - 1;
        boolean freed =
                sentence.is(of, "of") && (sentence.is(of - 1, "liberation") || sentence.is(of - 1, "recapture"));
        if (freed) {
            return new Found(PartyLinks.RUSSIA, "who retakes ground in Kursk", sentence.words(of - 1, of + 1));
        }
        PartyMention hands = PartyLinks.behind(reading, quantity.to(), "in");
        if (hands == null) {
            hands = PartyLinks.behind(reading, quantity.to(), "under");
        }
        boolean held = hands != null && (sentence.is(hands.to(), "hands") || sentence.is(hands.to(), "control"));
        if (held && hands != null && hands.kind() == PartyWord.Kind.ADJECTIVE) {
            return new Found(hands.party(), "in their hands", sentence.words(hands.from(), hands.to() + 1));
        }
        Found holder = holder(reading, quantity, voice);
        if (holder != null) {
            return holder;
        }
        VerbMention verb = metric.verb();
        Found byVerb = verb == null ? null : byVerb(reading, quantity, verb, voice);
        return byVerb != null ? byVerb : byContext(reading, quantity, metric, voice);
    }

    /** "1,100 square kilometres, or 86 % of the area", "64 %, amounting to 800 square kilometres": the same ground again. */
    private @Nullable Found sameGround(Sentence sentence, QuantityMention quantity, MetricReading metric) {
        Recent recent = state.figures().recent();
        boolean before = recent != null
                && recent.sentence() == state.sentenceNumber()
                && Metrics.isTerritory(recent.metric())
                && !recent.metric().equals(metric.metric())
                && recent.subject() != null;
        int lead = quantity.from() - 1;
        boolean again = sentence.is(lead, "or")
                || (sentence.is(lead, "to") && sentence.lower(lead - 1).startsWith("amount"))
                || (sentence.is(lead, "(") && !metric.metric().equals(Metrics.SETTLEMENTS))
                || sentence.is(lead, "encompassing")
                || sentence.is(lead, "including");
        return before && recent != null && again
                ? new Found(recent.subject(), "same ground as the figure before", metric.words())
                : null;
    }

    /** "the 40 percent that the enemy still holds", "the remaining five square kilometres": who has it still. */
    private @Nullable Found holder(SentenceReading reading, QuantityMention quantity, Voice voice) {
        Sentence sentence = reading.sentence();
        Clause clause = Clause.around(reading, quantity);
        boolean taken = clause.left() != null
                && !sentence.is(clause.left().from() - 1, "to")
                && (clause.left().is(Frame.RETAKE)
                        || clause.left().is(Frame.TAKE)
                        || clause.left().is(Frame.YIELD));
        if (taken) {
            return null;
        }
        if (sentence.is(quantity.from() - 1, "remaining")
                || sentence.is(quantity.number().to(), "remaining")) {
            return new Found(PartyLinks.UKRAINE, "who still holds ground in Kursk", "remaining");
        }
        int relative = quantity.to();
        boolean opens = sentence.is(relative, "which") || sentence.is(relative, "that");
        if (!opens) {
            return null;
        }
        for (PartyMention party : reading.parties()) {
            boolean subject = party.from() > relative && party.from() <= relative + 2 && !party.location();
            String owner = subject ? links.resolved(party, voice) : null;
            if (owner != null) {
                return new Found(owner, "who still holds it", sentence.words(relative, party.to()));
            }
        }
        return null;
    }

    private @Nullable Found byVerb(SentenceReading reading, QuantityMention quantity, VerbMention verb, Voice voice) {
        String words = reading.sentence().words(verb.from(), verb.to());
        if (verb.passive()) {
            PartyMention by = PartyLinks.behind(reading, verb.to(), "by");
            String agent = by == null ? null : links.resolved(by, voice);
            if (agent != null) {
                return new Found(agent, "the agent", words);
            }
        } else {
            String agent = links.agent(reading, verb, quantity, voice);
            if (agent != null && verb.to() <= quantity.from()) {
                return new Found(agent, "the verb's subject", words);
            }
        }
        return verb.is(Frame.RETAKE) ? new Found(PartyLinks.RUSSIA, "who retakes ground in Kursk", words) : null;
    }

    private Found byContext(SentenceReading reading, QuantityMention quantity, MetricReading metric, Voice voice) {
        PartyMention left = links.nearestLeft(reading, quantity);
        String party = left == null ? null : links.resolved(left, voice);
        if (left != null && party != null) {
            return new Found(party, "nearest party", reading.sentence().words(left.from(), left.to()));
        }
        Recent recent = state.figures().recent();
        boolean near = recent != null
                && Metrics.isTerritory(recent.metric())
                && state.sentenceNumber() - recent.sentence() <= 1;
        if (near && recent != null && recent.subject() != null) {
            return new Found(recent.subject(), "same as the figure before", metric.words());
        }
        String speaker = links.speakerSide(voice);
        if (speaker != null) {
            return new Found(speaker, "the speaker's own side", voice.words());
        }
        boolean held = metric.metric().equals(Metrics.AREA) || metric.metric().equals(Metrics.SHARE);
        return held
                ? new Found(PartyLinks.UKRAINE, "who holds foreign ground in Kursk", metric.words())
                : new Found(state.lastParty(), "party before", "");
    }
}
