package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.PartyMention;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.mentions.VerbMention;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Frame;
import org.kurskclaims.extraction.vocabulary.PartyWord;

/** Decides whose quantity it is. */
final class SubjectRules {

    private static final String UKRAINE = "ukraine";
    private static final String RUSSIA = "russia";
    private static final String CIVILIANS = "civilians";

    private final DocumentState state;

    SubjectRules(DocumentState state) {
        this.state = state;
    }

    /** A subject and the rule and words that gave it. */
    record Found(@Nullable String subject, String rule, String words) {}

    Found read(SentenceReading reading, QuantityMention quantity, MetricReading metric, Voice voice) {
        if (metric.metric().equals(Metrics.DISPLACED)) {
            return new Found(CIVILIANS, "the displaced are civilians", metric.words());
        }
        return Metrics.isTerritory(metric.metric())
                ? territory(reading, quantity, metric, voice)
                : people(reading, quantity, metric, voice);
    }

    private Found people(SentenceReading reading, QuantityMention quantity, MetricReading metric, Voice voice) {
        Found named = inPhrase(reading, quantity, voice);
        if (named != null) {
            return named;
        }
        CountedClass counted = metric.counted();
        boolean civilian = counted == CountedClass.CIVILIAN
                || reading.sentence().words(quantity.from(), quantity.to()).contains("civilian");
        if (civilian && !metric.inherited()) {
            return new Found(CIVILIANS, "civilian noun", metric.words());
        }
        Recent recent = state.recent();
        boolean leansBack = metric.inherited() || quantity.backward();
        if (leansBack && recent != null && recent.subject() != null) {
            return new Found(recent.subject(), "same as the figure before", metric.words());
        }
        Found agent = byVerb(reading, quantity, metric, voice);
        if (agent != null) {
            return agent;
        }
        if (counted == CountedClass.PEOPLE && !metric.metric().equals(Metrics.TROOPS)) {
            return new Found(CIVILIANS, "people without uniform", metric.words());
        }
        return fallback(reading, quantity, metric, voice);
    }

    /** "North Korean troops", "12,000 North Koreans", "casualties among the Russians". */
    private @Nullable Found inPhrase(SentenceReading reading, QuantityMention quantity, Voice voice) {
        Sentence sentence = reading.sentence();
        int end = quantity.to();
        for (int i = end; i < end + 4; i++) {
            if (sentence.is(i, "of") || sentence.is(i, "among") || sentence.is(i, "amongst")) {
                end = i + 4;
                break;
            }
        }
        for (PartyMention party : reading.parties()) {
            boolean inside = party.from() >= quantity.from() && party.from() < end;
            boolean speaks = reading.isAttribution(party.from());
            if (inside
                    && !speaks
                    && (!party.location() || (party.to() <= quantity.to() && party.kind() != PartyWord.Kind.STATE))) {
                String resolved = resolved(party, voice);
                if (resolved != null) {
                    return new Found(resolved, "party in the phrase", sentence.words(party.from(), party.to()));
                }
            }
        }
        return null;
    }

    private @Nullable Found byVerb(
            SentenceReading reading, QuantityMention quantity, MetricReading metric, Voice voice) {
        VerbMention verb = metric.verb();
        if (verb == null) {
            return null;
        }
        String words = reading.sentence().words(verb.from(), verb.to());
        boolean against = verb.word().frames().stream().anyMatch(Frame::isAgainstOthers)
                && !verb.is(Frame.LOSE)
                && !(verb.is(Frame.HOLD) && metric.metric().equals(Metrics.TROOPS));
        boolean takesPrisoners = metric.metric().equals(Metrics.CAPTURED)
                && (verb.is(Frame.TAKE) || verb.is(Frame.HOLD) || verb.is(Frame.CAPTURE));
        boolean ofItself = verb.word().frames().stream().anyMatch(Frame::isOfItself);
        if (verb.passive()) {
            PartyMention by = behind(reading, verb.to(), "by");
            String agent = by == null ? voice.side() : resolved(by, voice);
            return (against || takesPrisoners) && opposite(agent) != null
                    ? new Found(opposite(agent), "victims of the other side", words)
                    : null;
        }
        String agent = agent(reading, verb, quantity, voice);
        if (agent == null) {
            return null;
        }
        if (ofItself || !(against || takesPrisoners)) {
            boolean owner = verb.to() <= quantity.from();
            return owner ? new Found(agent, "the verb's subject", words) : null;
        }
        return opposite(agent) == null ? null : new Found(opposite(agent), "victims of the other side", words);
    }

    /** The party that is the verb's grammatical subject: the nearest one before it that only tells no place. */
    private @Nullable String agent(SentenceReading reading, VerbMention verb, QuantityMention quantity, Voice voice) {
        PartyMention nearest = null;
        for (PartyMention party : reading.parties()) {
            boolean before = party.to() <= verb.from() && party.from() < quantity.from();
            if (before
                    && !party.location()
                    && !reading.isAttribution(party.from())
                    && reading.quantityAt(party.from()) == null
                    && !isPossessed(reading.sentence(), party)) {
                nearest = party;
            }
        }
        if (nearest != null) {
            return resolved(nearest, voice);
        }
        Sentence sentence = reading.sentence();
        for (int i = verb.from() - 1; i >= Math.max(0, verb.from() - 6); i--) {
            switch (sentence.lower(i)) {
                case "they", "it", "its", "their", "them" -> {
                    return state.lastParty();
                }
                case "he", "she", "his", "my" -> {
                    return known(voice.side());
                }
                default -> {}
            }
        }
        return null;
    }

    /** "Ukraine's top commander", "Russian-occupied": the party is only part of somebody else's name. */
    private static boolean isPossessed(Sentence sentence, PartyMention party) {
        return sentence.is(party.to(), "-") && sentence.isGlued(party.to());
    }

    private Found territory(SentenceReading reading, QuantityMention quantity, MetricReading metric, Voice voice) {
        VerbMention verb = metric.verb();
        Sentence sentence = reading.sentence();
        PartyMention hands = behind(reading, quantity.to(), "in");
        if (hands != null && hands.kind() == PartyWord.Kind.ADJECTIVE && sentence.is(hands.to(), "hands")) {
            return new Found(hands.party(), "in their hands", sentence.words(hands.from(), hands.to() + 1));
        }
        if (verb != null && verb.passive()) {
            PartyMention by = behind(reading, verb.to(), "by");
            if (by != null && resolved(by, voice) != null) {
                return new Found(resolved(by, voice), "the agent", sentence.words(by.from(), by.to()));
            }
        }
        boolean retaken = verb != null && verb.is(Frame.RETAKE);
        String agent = verb == null || verb.passive() ? null : agent(reading, verb, quantity, voice);
        if (agent != null) {
            return new Found(agent, "the verb's subject", verb == null ? "" : sentence.words(verb.from(), verb.to()));
        }
        if (retaken) {
            return new Found(
                    RUSSIA, "who retakes ground in Kursk", verb == null ? "" : sentence.words(verb.from(), verb.to()));
        }
        Recent recent = state.recent();
        if (recent != null
                && Metrics.isTerritory(recent.metric())
                && recent.subject() != null
                && state.sentenceNumber() - recent.sentence() <= 1) {
            return new Found(recent.subject(), "same as the figure before", metric.words());
        }
        PartyMention left = nearestLeft(reading, quantity);
        if (left != null && resolved(left, voice) != null) {
            return new Found(resolved(left, voice), "nearest party", sentence.words(left.from(), left.to()));
        }
        if (known(voice.side()) != null) {
            return new Found(voice.side(), "the speaker's own side", voice.words());
        }
        boolean held = metric.metric().equals(Metrics.AREA) || metric.metric().equals(Metrics.SHARE);
        return held
                ? new Found(UKRAINE, "who holds foreign ground in Kursk", metric.words())
                : new Found(state.lastParty(), "party before", "");
    }

    private Found fallback(SentenceReading reading, QuantityMention quantity, MetricReading metric, Voice voice) {
        PartyMention left = nearestLeft(reading, quantity);
        String party = left == null ? null : resolved(left, voice);
        if (left != null && party != null) {
            return new Found(party, "nearest party", reading.sentence().words(left.from(), left.to()));
        }
        Recent recent = state.recent();
        if (recent != null && recent.sentence() == state.sentenceNumber() && recent.subject() != null) {
            return new Found(recent.subject(), "same as the figure before", metric.words());
        }
        String side = voice.side();
        if (Metrics.isLoss(metric.metric()) && opposite(side) != null) {
            return new Found(opposite(side), "losses of the other side", voice.words());
        }
        if (recent != null && recent.subject() != null && state.sentenceNumber() - recent.sentence() <= 1) {
            return new Found(recent.subject(), "same as the figure before", metric.words());
        }
        String last = state.lastParty();
        return new Found(last != null ? last : known(side), "party before", "");
    }

    private @Nullable PartyMention nearestLeft(SentenceReading reading, QuantityMention quantity) {
        PartyMention nearest = null;
        for (PartyMention party : reading.parties()) {
            if (party.to() <= quantity.from()
                    && !party.location()
                    && !reading.isAttribution(party.from())
                    && isBelligerent(party.party())) {
                nearest = party;
            }
        }
        return nearest;
    }

    private static @Nullable PartyMention behind(SentenceReading reading, int at, String preposition) {
        for (int i = at; i < at + 6; i++) {
            if (reading.sentence().is(i, preposition)) {
                for (PartyMention party : reading.parties()) {
                    if (party.from() > i && party.from() <= i + 3) {
                        return party;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable String resolved(PartyMention party, Voice voice) {
        Voice issuer = state.issuer();
        String side = known(voice.side()) != null ? voice.side() : issuer == null ? null : issuer.side();
        return switch (party.party()) {
            case PartyMention.ENEMY -> opposite(side) != null ? opposite(side) : RUSSIA;
            case PartyMention.OWN -> known(side);
            default -> isBelligerent(party.party()) ? party.party() : null;
        };
    }

    private static boolean isBelligerent(String party) {
        return party.equals(UKRAINE)
                || party.equals(RUSSIA)
                || party.equals("north-korea")
                || party.equals(PartyMention.ENEMY)
                || party.equals(PartyMention.OWN);
    }

    private static @Nullable String known(@Nullable String side) {
        return side != null && isBelligerent(side) ? side : null;
    }

    static @Nullable String opposite(@Nullable String side) {
        if (side == null) {
            return null;
        }
        return switch (side) {
            case UKRAINE -> RUSSIA;
            case RUSSIA, "north-korea" -> UKRAINE;
            default -> null;
        };
    }
}
