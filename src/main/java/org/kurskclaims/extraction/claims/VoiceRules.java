package org.kurskclaims.extraction.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.extraction.Attribution;
import org.kurskclaims.extraction.Speaker;
import org.kurskclaims.extraction.mentions.ActorMention;
import org.kurskclaims.extraction.mentions.Saying;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Reads the sayings of a sentence as voices: who speaks, for whom, when and how sure that is. */
final class VoiceRules {

    private final DocumentState state;
    private final ParagraphReading paragraph;
    private final VoiceOfToken tokens;

    VoiceRules(DocumentState state, ParagraphReading paragraph) {
        this.state = state;
        this.paragraph = paragraph;
        this.tokens = new VoiceOfToken(state, paragraph);
    }

    /** The voices of a sentence's sayings, in order; to be asked once for each sentence, in the order of the text. */
    List<Voice> voices(SentenceReading reading, int index) {
        List<Voice> voices = new ArrayList<>();
        SpeakerMemory memory = state.speakers();
        memory.startSentence();
        int mentioned = 0;
        for (Saying saying : reading.sayings()) {
            int until =
                    saying.speaker() == null ? saying.verb() : saying.speaker().from();
            while (mentioned < reading.actors().size()
                    && reading.actors().get(mentioned).to() <= until) {
                mention(reading, mentioned++);
            }
            voices.add(voice(reading, saying, voices, index));
        }
        while (mentioned < reading.actors().size()) {
            mention(reading, mentioned++);
        }
        ActorMention shown = Overture.shown(reading);
        KnownSpeaker filmed = shown == null ? null : memory.resolve(shown);
        if (filmed != null) {
            memory.speaks(filmed);
        }
        SpokenOn occasion = SpokenOn.in(reading, state.published());
        ActorMention spoke = occasion == null ? null : occasion.speaker();
        KnownSpeaker speaker = spoke == null ? memory.lastSpeaker() : memory.resolve(spoke);
        if (occasion != null && speaker != null) {
            state.days().spoke(speaker, occasion.day(), reading.sentence());
        }
        return voices;
    }

    /** "the army's losses …, it said": the owner is no subject to whom "it" points. */
    private void mention(SentenceReading reading, int actor) {
        ActorMention mention = reading.actors().get(actor);
        boolean owner = mention.kind() != ActorKind.PERSON && reading.sentence().is(mention.to(), "'s");
        state.speakers().mention(mention, !owner);
    }

    private Voice voice(SentenceReading reading, Saying saying, List<Voice> before, int index) {
        ActorMention actor = saying.speaker();
        if (actor == null) {
            Voice last = before.isEmpty() ? state.floor().lastVoice() : before.get(before.size() - 1);
            Voice base = last == null ? Voice.NARRATION : last;
            return new Voice(
                    base.speaker(),
                    base.chain(),
                    base.stated(),
                    saying.stance(),
                    "same speaker goes on",
                    saying.cue(),
                    base.strength());
        }
        KnownSpeaker known = state.speakers().resolve(actor);
        ActorMention later = known == null && actor.reference() == ActorMention.Reference.PRONOUN
                ? paragraph.namedBehind(index, actor)
                : null;
        known = later == null ? known : state.speakers().resolve(later);
        Voice lastVoice = state.floor().lastVoice();
        boolean repeated = isStatementBefore(reading.sentence(), actor)
                || (actor.kind() == ActorKind.DOCUMENT && actor.pointsBack());
        if (repeated && lastVoice != null && lastVoice.speaker() != null) {
            return new Voice(
                    lastVoice.speaker(),
                    lastVoice.chain(),
                    lastVoice.stated(),
                    saying.stance(),
                    "the statement before",
                    saying.cue(),
                    0.85);
        }
        if (known == null || (known.kind() == ActorKind.DOCUMENT && actor.side() == null)) {
            Voice fallback = before.isEmpty() ? tokens.usual() : before.get(before.size() - 1);
            return new Voice(
                    fallback.speaker(),
                    fallback.chain(),
                    fallback.stated(),
                    saying.stance(),
                    "nobody to whom it points",
                    saying.cue(),
                    0.4);
        }
        if (reading.sentence().is(saying.verb() - 1, "who")
                || reading.sentence().is(saying.verb() - 2, "who")) {
            state.speakers().speaksAside(known);
        } else {
            state.speakers().speaks(known);
        }
        if (known.side() == null) {
            known = new KnownSpeaker(
                    known.name(), OfficeSide.of(known, saying, reading, state), known.kind(), known.head());
        }
        state.speakers().names().sides(known);
        Speaker speaker = new Speaker(known.name(), side(known));
        StatementDays days = state.days();
        FuzzyDate own = days.own(reading, saying, state.published());
        if (own != null) {
            days.said(known, own, reading, saying);
            if (actor.reference() == ActorMention.Reference.DESCRIPTION && known.isPerson()) {
                days.introduced(known.side(), own, state.sentenceNumber());
            }
        }
        FuzzyDate stated = own != null ? own : days.carried(known, state.issuer(), state.sentenceNumber());
        if (stated == null && !saying.channels().isEmpty()) {
            stated = days.carried(channelOf(saying), state.issuer(), state.sentenceNumber());
        }
        return new Voice(
                speaker, chain(saying, speaker), stated, saying.stance(), rule(actor), saying.cue(), strength(actor));
    }

    private KnownSpeaker channelOf(Saying saying) {
        ActorMention channel = saying.channels().get(0);
        KnownSpeaker known = state.speakers().resolve(channel);
        return known != null ? known : new KnownSpeaker(channel.name(), channel.side(), channel.kind(), channel.head());
    }

    private List<Attribution> chain(Saying saying, Speaker origin) {
        List<Attribution> chain = new ArrayList<>();
        chain.add(new Attribution(origin.name(), origin.side(), Attribution.ORIGIN, saying.cue()));
        for (ActorMention channel : saying.channels()) {
            KnownSpeaker known = state.speakers().resolve(channel);
            if (known != null) {
                state.speakers().speaks(known);
                chain.add(new Attribution(known.name(), side(known), Attribution.CHANNEL, saying.cue()));
            }
        }
        return chain;
    }

    static String side(KnownSpeaker speaker) {
        String side = speaker.side();
        if (speaker.kind().isRelay() && !isOfState(speaker) && (side == null || !side.equals("independent"))) {
            return "media";
        }
        return side == null ? "other" : side;
    }

    /** "Russian state television": through it speaks the state; an agency with a name speaks as an outlet. */
    private static boolean isOfState(KnownSpeaker speaker) {
        String name = speaker.name().toLowerCase(Locale.ROOT);
        return speaker.side() != null
                && (name.contains("state media") || name.contains("state t") || name.contains("state-run media"));
    }

    private static String rule(ActorMention actor) {
        return switch (actor.reference()) {
            case NAME -> "speaker named";
            case DESCRIPTION -> "speaker described";
            case POINTER -> "speaker named before";
            case PRONOUN -> "pronoun";
        };
    }

    private static double strength(ActorMention actor) {
        return switch (actor.reference()) {
            case NAME -> 0.95;
            case DESCRIPTION -> 0.92;
            case POINTER -> 0.85;
            case PRONOUN -> 0.8;
        };
    }

    /** "The figures, which were shared online, also indicate": those just given, whoever gave them. */
    private boolean isStatementBefore(Sentence sentence, ActorMention actor) {
        String article = sentence.lower(actor.from());
        boolean definite = article.equals("the") || article.equals("these") || sentence.is(actor.from() - 1, "the");
        boolean statement = actor.kind() == ActorKind.DOCUMENT
                || Vocabulary.get().isIn("figure-nouns", actor.name().toLowerCase(Locale.ROOT));
        return statement
                && definite
                && actor.side() == null
                && actor.from() <= 1
                && state.floor().hasJustSpoken();
    }

    /** Who says what stands at a token. */
    Voice at(SentenceReading reading, List<Voice> voices, int token, int index) {
        return tokens.at(reading, voices, token, index);
    }
}
