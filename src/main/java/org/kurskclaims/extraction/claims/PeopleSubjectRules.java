package org.kurskclaims.extraction.claims;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.claims.SubjectRules.Found;
import org.kurskclaims.extraction.mentions.PartyMention;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Stance;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Whose people or equipment are counted: the victims, the owner. */
final class PeopleSubjectRules {

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
        Found named = new SubjectInPhrase(links).read(reading, quantity, voice);
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
        Found agent = new SubjectByVerb(links).read(reading, quantity, metric, voice);
        if (AttackOnPeople.is(reading, quantity, metric, isCivil(voice))) {
            return new Found(PartyLinks.CIVILIANS, "people whom an attack hits", metric.words());
        }
        boolean assumed = agent == null || agent.rule().equals(SubjectByVerb.BY_SPEAKER);
        if (assumed && isAboutCivilians(reading, quantity, metric, voice)) {
            return new Found(PartyLinks.CIVILIANS, "people without uniform", metric.words());
        }
        if (assumed && agent != null && voice.stance() == Stance.DENIES && links.speakerSide(voice) != null) {
            return new Found(links.speakerSide(voice), "a loss that the speaker denies is his own", voice.words());
        }
        boolean leansBack = metric.inherited() || quantity.backward();
        if (agent != null && !(leansBack && agent.rule().equals(SubjectByVerb.BY_SPEAKER))) {
            return agent;
        }
        Recent recent = state.figures().recent();
        if (leansBack && recent != null && recent.subject() != null) {
            boolean fresher = state.lastPartySentence() > recent.sentence()
                    && state.lastParty() != null
                    && recent.sentence() < state.sentenceNumber();
            return new Found(
                    fresher ? state.lastParty() : recent.subject(), "same as the figure before", metric.words());
        }
        return fallback(reading, quantity, metric, voice);
    }

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
            if (isOfKnownForce(quantity, metric, voice)) {
                return false;
            }
            PartyMention party = links.nearestLeft(reading, quantity);
            boolean named = party != null
                    && !party.party().equals(PartyMention.OWN)
                    && party.from() >= ClauseBounds.start(reading, quantity);
            return !named && !metric.metric().equals(Metrics.TROOPS);
        }
        Recent recent = state.figures().recent();
        boolean uniformed = counted != null && counted.isSoldiers();
        boolean human = Metrics.isLoss(metric.metric()) && !uniformed;
        boolean before = recent != null
                && PartyLinks.CIVILIANS.equals(recent.subject())
                && state.sentenceNumber() - recent.sentence() <= 3;
        return human && (before || isCivil(voice));
    }

    /** "38 thousand people, of which 15 thousand were killed", "Seoul estimates that 300 people were killed": soldiers. */
    private boolean isOfKnownForce(QuantityMention quantity, MetricReading metric, Voice voice) {
        Recent recent = state.figures().recent();
        boolean leans = (metric.inherited() || quantity.backward())
                && recent != null
                && recent.sentence() == state.sentenceNumber()
                && PartyLinks.belligerent(recent.subject()) != null;
        return leans || (Metrics.isLoss(metric.metric()) && "south-korea".equals(voice.side()));
    }

    /** Whether a governor, mayor or local body speaks: of people in towns, not of soldiers. */
    private boolean isCivil(Voice voice) {
        if (voice.speaker() == null) {
            return false;
        }
        KnownSpeaker named = state.speakers().names().bySurname(voice.speaker().name());
        String office = named != null && !named.head().isEmpty()
                ? named.head()
                : voice.speaker().name().toLowerCase(Locale.ROOT);
        return office.contains("governor")
                || office.contains("mayor")
                || Vocabulary.get().isIn("local-offices", office);
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
        Recent recent = state.figures().recent();
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
