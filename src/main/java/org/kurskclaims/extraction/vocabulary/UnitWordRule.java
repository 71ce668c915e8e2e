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

    /**
     * What the words, which are a whole sentence, are used for.
     *
     * @return null where they have no other use than the sentence's vocabulary gives to units
     */
    public static @Nullable Use otherUse(Sentence words) {
        Vocabulary known = Vocabulary.get();
        if (known.isCounted(words)) {
            return Use.COUNTED;
        }
        if (words.vocabulary().isUnit(words)) {
            return Use.NEVER_A_CLAIM;
        }
        boolean other = known.isActor(words) || known.isPartyOrPlace(words) || known.isAnotherWord(words, HARMLESS);
        return other ? Use.ANOTHER_WORD : null;
    }
}
