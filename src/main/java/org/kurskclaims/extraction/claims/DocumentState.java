package org.kurskclaims.extraction.claims;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;

/** What carries over from sentence to sentence while a document is read. */
final class DocumentState {

    private final @Nullable FuzzyDate published;
    private final @Nullable Voice issuer;
    private final SpeakerMemory speakers = new SpeakerMemory();
    private final Map<String, FuzzyDate> statedBySpeaker = new HashMap<>();
    private @Nullable Recent recent;
    private @Nullable Voice turn;
    private @Nullable Voice lastVoice;
    private boolean colonOpen;
    private @Nullable String lastParty;
    private int sentence;
    private int scope = -1;

    DocumentState(@Nullable FuzzyDate published, @Nullable Voice issuer) {
        this.published = published;
        this.issuer = issuer;
    }

    void enterScope(int number) {
        if (number != scope) {
            scope = number;
            speakers.startScope();
            statedBySpeaker.clear();
            recent = null;
            turn = null;
            lastVoice = null;
            lastParty = null;
            colonOpen = false;
        }
    }

    void nextSentence() {
        sentence++;
    }

    int sentenceNumber() {
        return sentence;
    }

    @Nullable
    FuzzyDate published() {
        return published;
    }

    @Nullable
    Voice issuer() {
        return issuer;
    }

    SpeakerMemory speakers() {
        return speakers;
    }

    @Nullable
    Recent recent() {
        return recent;
    }

    void remember(Recent quantity) {
        recent = quantity;
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

    boolean isColonOpen() {
        return colonOpen;
    }

    @Nullable
    String lastParty() {
        return lastParty;
    }

    void party(String party) {
        lastParty = party;
    }

    @Nullable
    FuzzyDate statedBy(String speaker) {
        return statedBySpeaker.get(speaker);
    }

    void stated(String speaker, FuzzyDate date) {
        statedBySpeaker.put(speaker, date);
    }
}
