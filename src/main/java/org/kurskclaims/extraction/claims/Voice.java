package org.kurskclaims.extraction.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.extraction.Attribution;
import org.kurskclaims.extraction.Speaker;
import org.kurskclaims.extraction.vocabulary.Stance;

/**
 * Who says something, through whom, and when.
 *
 * @param speaker the origin; absent where the text speaks in its own voice
 * @param rule name of the rule that found him
 * @param words the words that say so
 * @param strength how sure the rule is, from 0 to 1
 */
record Voice(
        @Nullable Speaker speaker,
        List<Attribution> chain,
        @Nullable FuzzyDate stated,
        Stance stance,
        String rule,
        String words,
        double strength) {

    static final Voice NARRATION = new Voice(null, List.of(), null, Stance.SAYS, "own voice of the text", "", 0.35);

    Voice {
        chain = List.copyOf(chain);
    }

    /** The same voice in a later paragraph that is all quotation and names nobody. */
    Voice goingOn() {
        return new Voice(speaker, chain, stated, Stance.SAYS, "quotation goes on", words, Math.min(strength, 0.75));
    }

    /** The same voice where the text passes on its report without naming it again. */
    Voice passedOn() {
        return new Voice(
                speaker, chain, stated, Stance.SAYS, "source of the whole report", words, Math.min(strength, 0.7));
    }

    /** The same voice on another day. */
    Voice on(@Nullable FuzzyDate date) {
        return new Voice(speaker, chain, date, Stance.SAYS, rule, words, strength);
    }

    /** The same voice with another stance towards what it says: "Pyongyang plans to send 30,000, Kyiv said". */
    Voice with(Stance other) {
        return new Voice(speaker, chain, stated, other, rule, words, strength);
    }

    @Nullable
    String side() {
        return speaker == null ? null : speaker.side();
    }
}
