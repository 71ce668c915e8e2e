package org.kurskclaims.extraction.mentions;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Finds the subject of a verb of saying that stands behind an insertion: "Reuters, citing a source in the staff, had reported". */
final class SubjectAcrossInsertion {

    private static final int LONGEST_INSERTION = 28;

    private static final Set<String> OPEN_INSERTION =
            Set.of("with", "briefed", "based", ",", "who", "(", "–", "—", "-");
    private static final Set<String> BEFORE_CLAUSE = Set.of(";", "that", "and", "but", ",", ":", "while", "as");
    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom", "where");

    private final Sentence sentence;
    private final List<ActorMention> actors;

    SubjectAcrossInsertion(Sentence sentence, List<ActorMention> actors) {
        this.sentence = sentence;
        this.actors = actors;
    }

    /** "Reuters, citing a source in the General Staff, had reported"; "A lieutenant, 29, who asked …, reckons". */
    @Nullable
    ActorMention endingAt(int end) {
        ActorMention best = null;
        for (ActorMention actor : actors) {
            boolean before = actor.to() <= end && end - actor.to() <= LONGEST_INSERTION;
            boolean opensInsertion = isInsertionMark(actor.to());
            if (before && opensInsertion && !SpeakerLink.isObject(sentence, actor) && !isInRelativeClause(actor)) {
                boolean closest = actor.to() == end && !(best != null && isApposition(actor));
                best = best != null && !closest ? best : actor;
                if (actor.to() < end && !isInRelativeClause(actor) && startsClause(actor)) {
                    best = actor;
                }
            }
        }
        return best;
    }

    /** "Hardie, of a foundation, a Washington think tank, reckons": tells more of who was named before. */
    private boolean isApposition(ActorMention actor) {
        int start =
                Vocabulary.get().isIn("determiners", sentence.lower(actor.from())) ? actor.from() : actor.from() - 1;
        boolean determined = sentence.is(start, "a") || sentence.is(start, "an") || sentence.is(start, "the");
        return determined && sentence.is(start - 1, ",");
    }

    private boolean isInsertionMark(int at) {
        return OPEN_INSERTION.contains(sentence.lower(at));
    }

    private boolean startsClause(ActorMention actor) {
        return actor.from() == 0 || BEFORE_CLAUSE.contains(sentence.lower(actor.from() - 1));
    }

    private boolean isInRelativeClause(ActorMention actor) {
        for (int i = actor.from() - 1; i >= 0 && i > actor.from() - 15; i--) {
            String word = sentence.lower(i);
            if (RELATIVES.contains(word)) {
                return true;
            }
            if (word.equals(",") || word.equals(";")) {
                return false;
            }
        }
        return false;
    }
}
