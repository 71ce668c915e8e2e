package org.kurskclaims.extraction.mentions;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.Stance;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Reads where a figure comes from: "The figure was shared by the General Staff", "those numbers coming from the governor". */
final class FigureSource {

    private static final Set<String> FIGURE_NOUNS = Vocabulary.get().words("figure-nouns");
    private static final Set<String> SHARED = Vocabulary.get().words("own-figure-verbs");
    private static final int LONGEST_LINK = 6;

    private FigureSource() {}

    static @Nullable Saying at(Sentence sentence, int at, SpeakerLink link) {
        boolean pointing = switch (sentence.lower(at)) {
            case "the", "that", "this", "these", "those", "both", "such" -> true;
            default -> false;
        };
        int noun = at + 1;
        if (!pointing || !FIGURE_NOUNS.contains(sentence.lower(noun))) {
            return null;
        }
        boolean shared = false;
        for (int i = noun + 1; i < noun + LONGEST_LINK; i++) {
            String word = sentence.lower(i);
            shared |= SHARED.contains(word)
                    || word.startsWith("com")
                    || word.startsWith("came")
                    || word.startsWith("stem");
            boolean source = word.equals("by") || word.equals("from");
            ActorMention actor = shared && source ? actorBehind(sentence, i + 1, link) : null;
            if (actor != null) {
                Saying.Scope scope = at == 0 ? Saying.Scope.SENTENCE_BEFORE : Saying.Scope.BEFORE;
                return new Saying(at, i, actor.to(), actor, List.of(), Stance.SAYS, scope, sentence.words(at, i + 1));
            }
        }
        return null;
    }

    private static @Nullable ActorMention actorBehind(Sentence sentence, int at, SpeakerLink link) {
        for (int i = at; i < at + LONGEST_LINK; i++) {
            ActorMention actor = link.startingAt(i);
            if (actor != null) {
                return actor;
            }
            if (sentence.at(i).isMark()) {
                return null;
            }
        }
        return null;
    }
}
