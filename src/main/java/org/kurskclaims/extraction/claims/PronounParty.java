package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.VerbMention;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.Frame;

/** Whom "they", "it" or "we" before a verb means among the parties of the war. */
final class PronounParty {

    private static final int FARTHEST_PRONOUN = 9;

    private final DocumentState state;
    private final PartyLinks links;

    PronounParty(DocumentState state, PartyLinks links) {
        this.state = state;
        this.links = links;
    }

    @Nullable
    String of(Sentence sentence, VerbMention verb, Voice voice, int limit, boolean named) {
        for (int i = verb.from() - 1; i >= Math.max(limit, verb.from() - FARTHEST_PRONOUN); i--) {
            switch (sentence.lower(i)) {
                case "it", "its", "his", "her", "my", "we" -> {
                    String loser = sentence.is(i, "it") && !named ? loserBefore(verb) : null;
                    if (loser != null) {
                        return loser;
                    }
                    String side = named ? null : links.speakerSide(voice);
                    return side != null || named ? side : state.lastParty();
                }
                case "they" -> {
                    return named ? null : state.lastParty();
                }
                case "their" -> {
                    return named ? null : ofThem(voice);
                }
                case "he", "she" -> {
                    return links.speakerSide(voice);
                }
                default -> {}
            }
        }
        return null;
    }

    /** "Their losses reached 3,000": of those just counted, else of the speaker's own. */
    private @Nullable String ofThem(Voice voice) {
        Recent recent = state.figures().recent();
        boolean justCounted = recent != null
                && state.sentenceNumber() - recent.sentence() <= 1
                && PartyLinks.isBelligerent(String.valueOf(recent.subject()));
        if (justCounted && recent != null) {
            return recent.subject();
        }
        String side = links.speakerSide(voice);
        return side != null ? side : state.lastParty();
    }

    /** "It also has lost 300 servicemen": whoever lost what was counted last. */
    private @Nullable String loserBefore(VerbMention verb) {
        Recent recent = state.figures().recent();
        boolean loss = recent != null
                && verb.is(Frame.LOSE)
                && (Metrics.isLoss(recent.metric()) || recent.metric().equals(Metrics.EQUIPMENT))
                && state.sentenceNumber() - recent.sentence() <= 2;
        return loss && recent != null ? recent.subject() : null;
    }
}
