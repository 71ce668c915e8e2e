package org.kurskclaims.extraction.mentions;

import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Words between two commas that part a noun from its predicate. */
public final class Insertion {

    private static final int LONGEST = 14;

    private Insertion() {}

    /** "371 residents, among them five children, were brought out": the predicate stands behind the insertion. */
    public static int after(Sentence sentence, int at) {
        boolean opens = sentence.is(at, ",");
        if (!opens) {
            return at;
        }
        for (int i = at + 2; i < at + LONGEST && i < sentence.size(); i++) {
            if (sentence.is(i, ";")) {
                return at;
            }
            if (sentence.is(i, ",")) {
                boolean predicate = Vocabulary.get().isIn("passive-auxiliaries", sentence.lower(i + 1))
                        || Vocabulary.get().isIn("perfect-auxiliaries", sentence.lower(i + 1));
                return predicate ? i + 1 : at;
            }
        }
        return at;
    }
}
