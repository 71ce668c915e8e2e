package org.kurskclaims.extraction.vocabulary;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;

/** Which words cannot give a unit of measure, because they stand for something else behind a number. */
public final class UnitWordRule {

    /** What else a word stands for. */
    public enum Use {
        /** "people", "tanks", "brigades": counted, never converted. */
        COUNTED,
        /** "hours", "dollars", "tons": never a claim. */
        NEVER_A_CLAIM,
        /** "killed", "in", "May", "Ukraine": read as something else. */
        ANOTHER_WORD
    }

    /** Lists in which a unit may stand too: "m", "km.", "li". */
    private static final Set<String> HARMLESS =
            Set.of("designators", "abbreviations", "western-equipment", "family-names-first");

    private UnitWordRule() {}

    /** @return null where the words, which are a whole sentence, have no other use */
    public static @Nullable Use otherUse(Sentence words) {
        Vocabulary known = Vocabulary.get();
        if (isAll(words, known.noun(words, 0))) {
            return Use.COUNTED;
        }
        if (isAll(words, known.unit(words, 0))) {
            return Use.NEVER_A_CLAIM;
        }
        boolean other = isAll(words, known.verb(words, 0))
                || isAll(words, known.state(words, 0))
                || isAll(words, known.saying(words, 0))
                || isAll(words, known.hedgeAt(words, 0))
                || isAll(words, known.place(words, 0))
                || isAll(words, known.office(words, 0))
                || isAll(words, known.party(words, 0))
                || isAll(words, known.actor(words, 0))
                || known.lists().stream()
                        .anyMatch(list -> !HARMLESS.contains(list) && isAll(words, known.listed(list, words, 0)));
        return other ? Use.ANOTHER_WORD : null;
    }

    private static boolean isAll(Sentence words, PhraseTable.@Nullable Match<?> match) {
        return match != null && match.to() == words.size();
    }
}
