package org.kurskclaims.extraction.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.extraction.Attribution;
import org.kurskclaims.extraction.Speaker;
import org.kurskclaims.extraction.mentions.Saying;
import org.kurskclaims.extraction.text.ParagraphKind;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.Stance;

/** Who says what stands at a place in a sentence: a saying that reaches it, a quotation that runs on, or whoever speaks in the text. */
final class VoiceOfToken {

    private final DocumentState state;
    private final ParagraphReading paragraph;

    VoiceOfToken(DocumentState state, ParagraphReading paragraph) {
        this.state = state;
        this.paragraph = paragraph;
    }

    /** Who says what stands at a token. */
    Voice at(SentenceReading reading, List<Voice> voices, int token, int index) {
        Sentence sentence = reading.sentence();
        int start = Segments.start(sentence, token);
        int end = Segments.end(sentence, token);
        Voice forward = null;
        Voice backward = null;
        Voice earlier = null;
        for (int i = 0; i < voices.size(); i++) {
            Saying saying = reading.sayings().get(i);
            if (!saying.reaches(token)) {
                continue;
            }
            if (saying.to() <= token && saying.from() >= start) {
                forward = voices.get(i);
            } else if (saying.to() <= token && Segments.goesOn(reading, start)) {
                earlier = voices.get(i);
            } else if (backward == null && saying.from() > token && saying.verb() < end) {
                backward = voices.get(i);
            }
        }
        if (forward != null && backward != null && isMedia(backward)) {
            return relayedBy(forward, backward);
        }
        if (forward != null && backward != null && forward.stance() == Stance.FORECASTS) {
            return backward.with(Stance.FORECASTS);
        }
        Voice found = forward != null ? forward : backward != null ? backward : earlier;
        if (found != null) {
            return found;
        }
        if (sentence.isQuoted(token) || (index > 0 && state.floor().isColonOpen())) {
            Voice quoted = paragraph.voiceOfQuote(index);
            if (quoted != null) {
                return quoted;
            }
            Voice before = state.floor().lastVoice();
            if (before != null && before.speaker() != null && paragraph.isAllQuoted()) {
                return before.goingOn();
            }
        }
        Voice last = state.floor().lastVoice();
        if (state.floor().isColonOpen() && last != null) {
            return last;
        }
        Voice source = paragraph.sourceBehind(index);
        if (source != null) {
            return source;
        }
        boolean adds =
                last != null && last.speaker() != null && state.floor().hasJustSpoken() && Continuation.of(sentence);
        if (adds && last != null) {
            return last.goingOn();
        }
        Voice overture = index > 0 ? paragraph.overture(index) : null;
        if (overture != null) {
            return overture;
        }
        Voice usual = usual();
        boolean listed = sentence.paragraph().kind() == ParagraphKind.BULLET;
        boolean goesOn = usual.speaker() == null
                && (index > 0 || listed)
                && last != null
                && last.speaker() != null
                && (listed
                        || state.floor().lastSaidSentence() >= state.position().paragraphStart())
                && goesOnUnsaid(last);
        return goesOn && last != null ? last.goingOn() : usual;
    }

    Voice usual() {
        Voice announcer = state.floor().announcer();
        if (announcer != null && announcer.speaker() != null) {
            return announcer;
        }
        Voice turn = state.floor().turn();
        if (turn != null) {
            return turn;
        }
        Voice issuer = state.issuer();
        if (issuer != null && !"independent".equals(issuer.side())) {
            return issuer;
        }
        Voice reporter = state.floor().reporter();
        return reporter != null && reporter.speaker() != null ? reporter.passedOn() : Voice.NARRATION;
    }

    /** An agency's report of what its own country's ministry said goes on for the rest of the paragraph. */
    private boolean goesOnUnsaid(@Nullable Voice last) {
        Speaker speaker = last == null ? null : last.speaker();
        if (speaker == null || state.home() == null || !speaker.side().equals(state.home())) {
            return false;
        }
        String name = speaker.name().toLowerCase(Locale.ROOT);
        boolean office = name.contains("ministry") || name.contains("staff") || name.contains("service");
        return office;
    }

    private static boolean isMedia(Voice voice) {
        Speaker speaker = voice.speaker();
        return speaker != null && speaker.side().equals("media");
    }

    private static Voice relayedBy(Voice origin, Voice relay) {
        List<Attribution> chain = new ArrayList<>(origin.chain());
        relay.chain()
                .forEach(link -> chain.add(new Attribution(link.name(), link.side(), Attribution.CHANNEL, link.cue())));
        FuzzyDate stated = origin.stated() != null ? origin.stated() : relay.stated();
        return new Voice(
                origin.speaker(), chain, stated, origin.stance(), origin.rule(), origin.words(), origin.strength());
    }
}
