package org.kurskclaims.extraction.mentions;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Reads what became of the people counted: "killed or wounded", "were taken prisoner", "confirmed dead". */
final class StateReader {

    /** Metrics of the states read and the position after the last one; empty if there is none. */
    record Found(Set<String> metrics, int to) {
        boolean isEmpty() {
            return metrics.isEmpty();
        }
    }

    private static final Set<String> FILLERS = Vocabulary.get().words("before-state");

    private StateReader() {}

    /** States right behind a phrase that ends at a token. */
    static Found behind(Sentence sentence, int at) {
        int i = at;
        boolean passive = false;
        while (i < at + 7 && FILLERS.contains(sentence.lower(i)) && state(sentence, i) == null) {
            passive |= isBe(sentence.lower(i));
            i++;
        }
        boolean perfect = i > at && sentence.lower(i - 1).startsWith("ha") && !passive;
        Found found = coordinated(sentence, i);
        if (found.isEmpty() || (!passive && isActive(sentence, i, found.to(), perfect))) {
            return new Found(Set.of(), at);
        }
        return found;
    }

    /** "troops killed 300 civilians", "who have captured a village": the counted people are the agents. */
    private static boolean isActive(Sentence sentence, int at, int to, boolean perfect) {
        String word = sentence.lower(at);
        boolean intransitive = switch (word) {
            case "dead",
                    "died",
                    "perished",
                    "missing",
                    "surrendered",
                    "disappeared",
                    "dying",
                    "in",
                    "out",
                    "homeless",
                    "gave",
                    "casualties",
                    "confirmed",
                    "gone",
                    "unaccounted",
                    "suffered",
                    "sustained",
                    "become",
                    "became" -> true;
            default -> false;
        };
        if (intransitive) {
            return false;
        }
        String next = sentence.lower(to);
        boolean object = sentence.at(to).isDigits()
                || Vocabulary.get().isIn("determiners", next)
                || Vocabulary.get().party(sentence, to) != null
                || NumberReader.at(sentence, to) != null;
        return object || perfect;
    }

    private static boolean isBe(String word) {
        return Vocabulary.get().isIn("be", word) || word.equals("been") || word.equals("being") || word.equals("as");
    }

    /** One or several states joined by commas, "and", "or" or a slash. */
    static Found coordinated(Sentence sentence, int at) {
        Set<String> metrics = new LinkedHashSet<>();
        int to = at;
        int i = at;
        while (true) {
            Match<String> state = state(sentence, i);
            if (state == null) {
                return new Found(metrics, to);
            }
            metrics.add(state.value());
            to = state.to();
            i = to;
            boolean joined = false;
            while (i < to + 4 && isJoint(sentence.lower(i))) {
                joined |= !sentence.is(i, "seriously");
                i++;
            }
            if (!joined) {
                return new Found(metrics, to);
            }
        }
    }

    static @Nullable Match<String> state(Sentence sentence, int at) {
        return Vocabulary.get().state(sentence, at);
    }

    private static boolean isJoint(String word) {
        return switch (word) {
            case ",", "and", "or", "/", "seriously", "badly", "severely", "gravely", "otherwise", "been" -> true;
            default -> false;
        };
    }
}
