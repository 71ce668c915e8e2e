package org.kurskclaims.extraction.mentions;

import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Words between two commas that part a noun from its predicate. */
public final class Insertion {

    private static final int LONGEST = 20;
    private static final int LONGEST_BRACKET = 6;

    private Insertion() {}

    /** "371 residents, among them five children, were brought out": the predicate stands behind the insertion. */
    public static int after(Sentence sentence, int at) {
        boolean opens = sentence.is(at, ",");
        if (!opens) {
            return at;
        }
        if (isPredicate(sentence, at + 1)) {
            return at + 1;
        }
        for (int i = at + 2; i < at + LONGEST && i < sentence.size(); i++) {
            if (sentence.is(i, ";")) {
                return at;
            }
            if (sentence.is(i, ",")) {
                return isPredicate(sentence, i + 1) ? i + 1 : at;
            }
        }
        return at;
    }

    /** The position behind a short bracket: "the Ukrainian Armed Forces (AFU) were captured". */
    static int overBracket(Sentence sentence, int at) {
        for (int i = at + 1; sentence.is(at, "(") && i < at + LONGEST_BRACKET; i++) {
            if (sentence.is(i, ")")) {
                return i + 1;
            }
        }
        return at;
    }

    private static boolean isPredicate(Sentence sentence, int at) {
        return Vocabulary.get().isIn("passive-auxiliaries", sentence.lower(at))
                || Vocabulary.get().isIn("perfect-auxiliaries", sentence.lower(at));
    }
}
