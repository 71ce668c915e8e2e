package org.kurskclaims.extraction.claims;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.claims.SubjectRules.Found;
import org.kurskclaims.extraction.mentions.PartyMention;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.mentions.VerbMention;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Frame;
import org.kurskclaims.extraction.vocabulary.PartyWord;
import org.kurskclaims.extraction.vocabulary.Stance;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Whose people or equipment are counted: the victims, the owner. */
final class PeopleSubjectRules {

    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "my", "our");

    private final DocumentState state;
    private final PartyLinks links;

    PeopleSubjectRules(DocumentState state, PartyLinks links) {
        this.state = state;
        this.links = links;
    }

    Found read(SentenceReading reading, QuantityMention quantity, MetricReading metric, Voice voice) {
        if (metric.rule().equals("people who stayed")) {
            return new Found(PartyLinks.CIVILIANS, "civilian noun", metric.words());
        }
        Found named = inPhrase(reading, quantity, voice);
        if (named != null) {
            return named;
        }
        Found planner = metric.metric().equals(Metrics.TROOPS) ? planner(reading, quantity, voice) : null;
        if (planner != null) {
            return planner;
        }
        CountedClass counted = metric.counted();
        boolean civilian = counted == CountedClass.CIVILIAN
                || reading.sentence().words(quantity.from(), quantity.to()).contains("civilian");
        if (civilian && !metric.inherited()) {
            return new Found(PartyLinks.CIVILIANS, "civilian noun", metric.words());
        }
        if (metric.metric().equals(Metrics.EQUIPMENT) && isWestern(reading.sentence(), quantity)) {
            return new Found(PartyLinks.UKRAINE, "who drives Western equipment", metric.words());
        }
        Found agent = byVerb(reading, quantity, metric, voice);
        boolean assumed = agent == null || agent.rule().equals(BY_SPEAKER);
        if (assumed && isAboutCivilians(reading, quantity, metric, voice)) {
            return new Found(PartyLinks.CIVILIANS, "people without uniform", metric.words());
        }
        if (assumed && agent != null && voice.stance() == Stance.DENIES && links.speakerSide(voice) != null) {
            return new Found(links.speakerSide(voice), "a loss that the speaker denies is his own", voice.words());
        }
        boolean leansBack = metric.inherited() || quantity.backward();
        if (agent != null && !(leansBack && agent.rule().equals(BY_SPEAKER))) {
            return agent;
        }
        Recent recent = state.recent();
        if (leansBack && recent != null && recent.subject() != null) {
            boolean fresher = state.lastPartySentence() > recent.sentence()
                    && state.lastParty() != null
                    && recent.sentence() < state.sentenceNumber();
            return new Found(
                    fresher ? state.lastParty() : recent.subject(), "same as the figure before", metric.words());
        }
        return fallback(reading, quantity, metric, voice);
    }

    private static final String BY_SPEAKER = "victims of the speaker's side";

    /** "a force Moscow aims to increase to 690,000", "Russia, January 2025: 62,000". */
    private @Nullable Found planner(SentenceReading reading, QuantityMention quantity, Voice voice) {
        Sentence sentence = reading.sentence();
        PartyMention left = null;
        for (PartyMention party : reading.parties()) {
            left = party.to() <= quantity.from() && !party.location() ? party : left;
        }
        String owner = left == null ? null : links.resolved(left, voice);
        if (left == null || owner == null) {
            return null;
        }
        boolean plans = Vocabulary.get().isIn("intentions", sentence.lower(left.to()));
        boolean labels = (sentence.is(left.to(), ",") || left.to() == quantity.from() - 1)
                && sentence.is(quantity.from() - 1, ":")
                && !reading.isSayingVerb(quantity.from() - 1);
        return plans || labels
                ? new Found(owner, plans ? "whose plan it is" : "label", sentence.words(left.from(), left.to() + 1))
                : null;
    }

    private static boolean isWestern(Sentence sentence, QuantityMention quantity) {
        for (int i = quantity.number().to(); i < quantity.to(); i++) {
            if (Vocabulary.get().isIn("western-equipment", sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAboutCivilians(
            SentenceReading reading, QuantityMention quantity, MetricReading metric, Voice voice) {
        CountedClass counted = metric.counted();
        if (counted == CountedClass.PEOPLE) {
            PartyMention party = links.nearestLeft(reading, quantity);
            boolean named = party != null
                    && !party.party().equals(PartyMention.OWN)
                    && party.from() >= ClauseBounds.start(reading, quantity);
            return !named && !metric.metric().equals(Metrics.TROOPS);
        }
        Recent recent = state.recent();
        boolean uniformed = counted != null && counted.isSoldiers();
        boolean human = Metrics.isLoss(metric.metric()) && !uniformed;
        boolean before = recent != null
                && PartyLinks.CIVILIANS.equals(recent.subject())
                && state.sentenceNumber() - recent.sentence() <= 3;
        boolean civil = voice.words().contains("governor") || voice.words().contains("mayor");
        return human && (before || civil);
    }

    /** "North Korean troops", "12,000 North Koreans", "casualties among the Russians". */
    private @Nullable Found inPhrase(SentenceReading reading, QuantityMention quantity, Voice voice) {
        Sentence sentence = reading.sentence();
        int own = possessive(sentence, quantity);
        if (own > 0 && !isOfTheEnemy(reading, quantity, own)) {
            String owner = links.owner(reading, quantity, voice);
            if (owner != null) {
                return new Found(owner, "whose own they are", sentence.words(own, own + 2));
            }
        }
        Found sender = sender(reading, quantity, voice);
        if (sender != null) {
            return sender;
        }
        int end = quantity.to();
        for (int i = end; i < end + 3; i++) {
            boolean belongs = (sentence.is(i, "of") && !sentence.is(i - 1, "out"))
                    || sentence.is(i, "among")
                    || sentence.is(i, "amongst");
            if (belongs) {
                end = i + 4;
                break;
            }
        }
        for (PartyMention party : reading.parties()) {
            boolean copula = party.from() == quantity.to() + 1
                    && party.kind() == PartyWord.Kind.PEOPLE
                    && sentence.is(quantity.to(), "are");
            int side = sentence.is(party.to(), "'s") ? party.to() + 1 : party.to();
            boolean beside =
                    sentence.is(side, "side") && party.from() < quantity.to() + 8 && party.from() >= quantity.to();
            boolean contact = party.from() == quantity.to() && party.kind() != PartyWord.Kind.ADJECTIVE;
            if ((copula || beside || contact) && links.resolved(party, voice) != null) {
                return new Found(
                        links.resolved(party, voice),
                        "party beside the phrase",
                        sentence.words(party.from(), party.to()));
            }
            boolean inside =
                    party.from() >= quantity.from() && party.from() < end && !reading.isAttribution(party.from());
            boolean belongs = !party.location()
                    || (party.to() <= quantity.to() && party.kind() != PartyWord.Kind.STATE)
                    || (party.to() <= quantity.nounAt() && !sentence.is(party.to(), "'s"));
            String resolved = inside && belongs ? links.resolved(party, voice) : null;
            if (resolved != null) {
                return new Found(resolved, "party in the phrase", sentence.words(party.from(), party.to()));
            }
        }
        return null;
    }

    /** "several hundred soldiers sent by North Korea": whose they are, whoever killed them. */
    private @Nullable Found sender(SentenceReading reading, QuantityMention quantity, Voice voice) {
        Sentence sentence = reading.sentence();
        int sent = quantity.to();
        boolean by = sentence.is(sent + 1, "by") || sentence.is(sent + 1, "from");
        if (!by || !Vocabulary.get().isIn("sent", sentence.lower(sent))) {
            return null;
        }
        for (PartyMention party : reading.parties()) {
            if (party.from() == sent + 2) {
                String owner = links.resolved(party, voice);
                return owner == null ? null : new Found(owner, "who sent them", sentence.words(sent, party.to()));
            }
        }
        return null;
    }

    /** "We burned five of their vehicles": theirs are not ours. */
    private static boolean isOfTheEnemy(SentenceReading reading, QuantityMention quantity, int own) {
        Sentence sentence = reading.sentence();
        VerbMention verb = Clause.around(reading, quantity).left();
        return verb != null
                && sentence.is(own, "their")
                && (sentence.is(verb.from() - 1, "we") || sentence.is(verb.from() - 2, "we"))
                && verb.word().frames().stream().anyMatch(Frame::isAgainstOthers);
    }

    /** "6,600 of his men", "thousands of their own", "300 of our soldiers": where the pronoun stands; 0 if there is none. */
    private static int possessive(Sentence sentence, QuantityMention quantity) {
        for (int i = quantity.number().to(); i <= quantity.to() + 1; i++) {
            if (sentence.is(i, "of") && POSSESSIVES.contains(sentence.lower(i + 1))) {
                return i + 1;
            }
        }
        return 0;
    }

    private @Nullable Found byVerb(
            SentenceReading reading, QuantityMention quantity, MetricReading metric, Voice voice) {
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

    private Found fallback(SentenceReading reading, QuantityMention quantity, MetricReading metric, Voice voice) {
        PartyMention left = links.nearestLeft(reading, quantity);
        String party = left == null ? null : links.resolved(left, voice);
        boolean fund = metric.metric().equals(Metrics.CAPTURED)
                && reading.sentence().words(0, quantity.from()).contains("exchange fund");
        if (fund && links.victimsOf(party) != null) {
            return new Found(links.victimsOf(party), "prisoners held for exchange", "exchange fund");
        }
        if (left != null && party != null) {
            return new Found(party, "nearest party", reading.sentence().words(left.from(), left.to()));
        }
        Recent recent = state.recent();
        boolean row = recent != null && reading.sentence().is(quantity.from() - 1, "|");
        if (row && recent != null && recent.subject() != null) {
            return new Found(recent.subject(), "same as the figure before the table", metric.words());
        }
        CountedClass counted = metric.counted();
        boolean otherPeople = recent != null
                && PartyLinks.CIVILIANS.equals(recent.subject())
                && counted != null
                && counted.isSoldiers();
        if (recent != null && !otherPeople && recent.sentence() == state.sentenceNumber() && recent.subject() != null) {
            return new Found(recent.subject(), "same as the figure before", metric.words());
        }
        String side = voice.side();
        boolean attack = counted == CountedClass.ATTACK || counted == CountedClass.MUNITION;
        if (attack && metric.metric().equals(Metrics.OTHER) && PartyLinks.opposite(side) != null) {
            return new Found(PartyLinks.opposite(side), "who attacks the speaker's side", voice.words());
        }
        if ("south-korea".equals(side)) {
            return new Found(PartyLinks.NORTH_KOREA, "of whom Seoul speaks", voice.words());
        }
        if (Metrics.isLoss(metric.metric())
                && voice.stance() == Stance.DENIES
                && PartyLinks.belligerent(side) != null) {
            return new Found(side, "a loss that the speaker denies is his own", voice.words());
        }
        if (Metrics.isLoss(metric.metric()) && links.victimsOf(side) != null) {
            return new Found(links.victimsOf(side), "losses of the other side", voice.words());
        }
        if (recent != null && recent.subject() != null && state.sentenceNumber() - recent.sentence() <= 1) {
            return new Found(recent.subject(), "same as the figure before", metric.words());
        }
        String last = state.lastParty();
        return new Found(last != null ? last : PartyLinks.belligerent(side), "party before", "");
    }
}
