package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.PartyMention;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.mentions.VerbMention;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.VerbForm;

/** Links verbs and speakers to the parties of the war. */
final class PartyLinks {

    static final String UKRAINE = "ukraine";
    static final String RUSSIA = "russia";
    static final String NORTH_KOREA = "north-korea";
    static final String CIVILIANS = "civilians";

    private static final int FARTHEST_COORDINATION = 4;

    private final DocumentState state;

    PartyLinks(DocumentState state) {
        this.state = state;
    }

    /** The party that a mention means, whoever speaks; null for bystanders. */
    @Nullable
    String resolved(PartyMention party, Voice voice) {
        String own = speakerSide(voice);
        return switch (party.party()) {
            case PartyMention.ENEMY -> opposite(own) != null ? opposite(own) : enemyOfText();
            case PartyMention.OWN -> own;
            default -> isBelligerent(party.party()) ? party.party() : null;
        };
    }

    /** Whom a text that has not said who speaks calls "the enemy": whoever fights its country, or its last speaker. */
    private String enemyOfText() {
        String home = opposite(belligerent(state.home()));
        Voice last = state.floor().lastVoice();
        String spoken = last == null ? null : opposite(belligerent(last.side()));
        return home != null ? home : spoken != null ? spoken : RUSSIA;
    }

    /** The side of the speaker, or of the document's issuer, if it takes part in the war. */
    @Nullable
    String speakerSide(Voice voice) {
        String side = belligerent(voice.side());
        Voice issuer = state.issuer();
        if (side != null) {
            return side;
        }
        String issuing = issuer == null ? null : belligerent(issuer.side());
        boolean own = voice.speaker() == null || voice.equals(state.floor().turn()) || voice.equals(issuer);
        return issuing != null || !own ? issuing : state.allegiance();
    }

    /** Whom a party fights: of Ukraine's two enemies the one of whom the text just spoke. */
    @Nullable
    String victimsOf(@Nullable String party) {
        Recent recent = state.figures().recent();
        boolean korean = UKRAINE.equals(party)
                && recent != null
                && NORTH_KOREA.equals(recent.subject())
                && state.sentenceNumber() - recent.sentence() <= (isInParagraph(recent.sentence()) ? 4 : 1);
        boolean justNamed = UKRAINE.equals(party)
                && NORTH_KOREA.equals(state.lastParty())
                && isInParagraph(state.lastPartySentence())
                && state.sentenceNumber() - state.lastPartySentence() <= 2;
        return korean || justNamed ? NORTH_KOREA : opposite(party);
    }

    private boolean isInParagraph(int sentence) {
        return sentence >= state.position().paragraphStart();
    }

    /** The party that is a verb's grammatical subject: the nearest before it that does not only tell a place. */
    @Nullable
    String agent(SentenceReading reading, VerbMention verb, QuantityMention quantity, Voice voice) {
        PartyMention antecedent = antecedent(reading, verb);
        if (antecedent != null) {
            return resolved(antecedent, voice);
        }
        int clause = ClauseBounds.start(reading, quantity);
        PartyMention nearest = nearestActor(reading, verb, quantity, clause);
        String pronoun = new PronounParty(state, this)
                .of(reading.sentence(), verb, voice, nearest == null ? clause : nearest.to(), nearest != null);
        if (pronoun != null) {
            return pronoun;
        }
        if (nearest == null) {
            nearest = nearestActor(reading, verb, quantity, 0);
        }
        return nearest == null ? null : resolved(nearest, voice);
    }

    /** "soldiers from the DPRK, who suffered losses": whom "who" means; null where the verb has another subject. */
    private static @Nullable PartyMention antecedent(SentenceReading reading, VerbMention verb) {
        Sentence sentence = reading.sentence();
        int who = verb.from() - 1;
        if (!sentence.is(who, "who")) {
            return null;
        }
        int end = sentence.is(who - 1, ",") ? who - 1 : who;
        return reading.parties().stream()
                .filter(party -> party.to() == end && belligerent(party.party()) != null)
                .findFirst()
                .orElse(null);
    }

    /** Whom "his men" or "their own" means: the nearest actor of the war in the clause, else the speaker's side. */
    @Nullable
    String owner(SentenceReading reading, QuantityMention quantity, Voice voice) {
        int clause = ClauseBounds.start(reading, quantity);
        PartyMention nearest = null;
        for (PartyMention party : reading.parties()) {
            boolean before = party.from() >= clause && party.to() <= quantity.from();
            boolean owns = nearest != null && reading.sentence().is(party.to(), "'s"); // "Russia's war" has no men
            nearest = before && !owns && isActor(reading, party) ? party : nearest;
        }
        return nearest != null ? resolved(nearest, voice) : speakerSide(voice);
    }

    private @Nullable PartyMention nearestActor(
            SentenceReading reading, VerbMention verb, QuantityMention quantity, int from) {
        PartyMention nearest = null;
        for (PartyMention party : reading.parties()) {
            boolean before = party.from() >= from && party.to() <= verb.from() && party.from() < quantity.from();
            boolean object = nearest != null && isObjectBefore(reading, party, verb);
            if (before && !object && isActor(reading, party)) {
                nearest = party;
            }
        }
        return nearest;
    }

    /** "Russia invaded Ukraine and controls", ", killing thousands": the verb goes on with the first subject. */
    private static boolean isObjectBefore(SentenceReading reading, PartyMention party, VerbMention verb) {
        Sentence sentence = reading.sentence();
        int lead = sentence.is(party.from() - 1, "the") ? party.from() - 2 : party.from() - 1;
        boolean object = reading.isVerbEnding(lead + 1);
        if (!object) {
            return false;
        }
        boolean participle = verb.word().isForm(VerbForm.ING) && sentence.is(verb.from() - 1, ",");
        for (int i = party.to(); i < verb.from(); i++) {
            boolean and = sentence.is(i, "and") && verb.from() - i <= FARTHEST_COORDINATION;
            if (and || participle) {
                return true;
            }
        }
        return participle;
    }

    /** Whether a mention names an actor of the war, not a place and not part of the speaker's name. */
    boolean isActor(SentenceReading reading, PartyMention party) {
        boolean compound =
                reading.sentence().is(party.to(), "-") && reading.sentence().isGlued(party.to());
        boolean counted = reading.quantityAt(party.from()) != null;
        return !party.location()
                && !compound
                && !counted
                && !reading.isAttribution(party.from())
                && isBelligerent(party.party());
    }

    @Nullable
    PartyMention nearestLeft(SentenceReading reading, QuantityMention quantity) {
        PartyMention nearest = null;
        for (PartyMention party : reading.parties()) {
            boolean speaks = reading.isAttribution(party.from());
            if (party.to() <= quantity.from() && !party.location() && !speaks && isBelligerent(party.party())) {
                nearest = party;
            }
        }
        return nearest;
    }

    /** The party behind a preposition that stands within a few words of a place. */
    static @Nullable PartyMention behind(SentenceReading reading, int at, String preposition) {
        for (int i = at; i < at + 6; i++) {
            if (!reading.sentence().is(i, preposition)) {
                continue;
            }
            for (PartyMention party : reading.parties()) {
                if (party.from() > i && party.from() <= i + 3) {
                    return party;
                }
            }
        }
        return null;
    }

    static boolean isBelligerent(String party) {
        return belligerent(party) != null || party.equals(PartyMention.ENEMY) || party.equals(PartyMention.OWN);
    }

    static @Nullable String belligerent(@Nullable String side) {
        boolean fights = UKRAINE.equals(side) || RUSSIA.equals(side) || NORTH_KOREA.equals(side);
        return fights ? side : null;
    }

    static @Nullable String opposite(@Nullable String side) {
        if (side == null) {
            return null;
        }
        return switch (side) {
            case UKRAINE -> RUSSIA;
            case RUSSIA, NORTH_KOREA -> UKRAINE;
            default -> null;
        };
    }
}
