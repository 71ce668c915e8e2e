package org.kurskclaims.extraction.claims;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who has the floor while a document is read: who spoke last, who was announced, on whose report all of it rests. */
final class Floor {

    private final ReadingPosition position;
    private @Nullable Voice turn;
    private @Nullable Voice lastVoice;
    private @Nullable Voice announcer;
    private @Nullable Voice reporter;
    private boolean colonOpen;
    private int spokenAt = -2;
    private int lastSaid;

    Floor(ReadingPosition position) {
        this.position = position;
    }

    void startEntry() {
        turn = null;
        lastVoice = null;
        reporter = null;
        colonOpen = false;
    }

    @Nullable
    Voice turn() {
        return turn;
    }

    void startTurn(@Nullable Voice voice) {
        turn = voice;
    }

    @Nullable
    Voice lastVoice() {
        return lastVoice;
    }

    /** @param colon whether the words announce more ("He emphasised:") */
    void spoke(@Nullable Voice voice, boolean colon) {
        lastVoice = voice;
        colonOpen = colon;
    }

    /** Whether somebody spoke in the sentence before, or went on in it. */
    boolean hasJustSpoken() {
        return spokenAt >= position.sentence() - 1;
    }

    void goesOn() {
        spokenAt = position.sentence();
    }

    void said() {
        lastSaid = position.sentence();
    }

    /** Number of the last sentence in which somebody said something. */
    int lastSaidSentence() {
        return lastSaid;
    }

    boolean isColonOpen() {
        return colonOpen;
    }

    /** Who was announced by the line before as the speaker of this paragraph or list; null if nobody was. */
    @Nullable
    Voice announcer() {
        return announcer;
    }

    void announce(@Nullable Voice voice) {
        announcer = voice;
    }

    /**
     * Whose report the whole text passes on ("This was reported by the General Staff."), as long as nobody else speaks;
     * somebody of the same side for a paragraph only.
     */
    @Nullable
    Voice reporter() {
        Voice last = lastVoice;
        boolean other = reporter != null
                && last != null
                && last.speaker() != null
                && !last.speaker().equals(reporter.speaker())
                && (lastSaid >= position.paragraphStart() || !Objects.equals(last.side(), reporter.side()));
        return other ? null : reporter;
    }

    void reporter(@Nullable Voice voice) {
        reporter = voice;
    }
}
