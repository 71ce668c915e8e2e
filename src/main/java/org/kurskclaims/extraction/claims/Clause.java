package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.Insertion;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.mentions.VerbMention;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.Frame;
import org.kurskclaims.extraction.vocabulary.VerbForm;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/**
 * The stretch of a sentence that says something about a quantity, with the verbs on either side of it.
 *
 * @param from first token of the clause
 * @param to position after its last token
 * @param left the last verb before the quantity, of which it can be the object
 * @param right the first verb behind it, of which it can be the subject
 * @param isSubject whether the quantity is the grammatical subject of {@code right}
 */
record Clause(
        int from,
        int to,
        @Nullable VerbMention left,
        @Nullable VerbMention right,
        boolean isSubject) {

    static Clause around(SentenceReading reading, QuantityMention quantity) {
        int from = ClauseBounds.start(reading, quantity);
        int to = ClauseBounds.end(reading, quantity);
        VerbMention left = null;
        VerbMention right = null;
        for (VerbMention verb : reading.verbs()) {
            QuantityMention around = reading.quantityAt(verb.from());
            boolean foreign = (around != null && !around.equals(quantity)) || reading.isSayingVerb(verb.from());
            boolean before = verb.to() <= quantity.number().from() && verb.from() >= from;
            if (!foreign && before && !isOfTheNoun(reading.sentence(), verb)) {
                left = verb;
            }
            boolean better =
                    right == null || (isReduced(reading.sentence(), right) && !isReduced(reading.sentence(), verb));
            if (!foreign && better && verb.from() >= quantity.to() && verb.to() <= to) {
                right = verb;
            }
        }
        return new Clause(from, to, left, right, isSubject(reading, quantity, right));
    }

    /** The verb that tells what happened to the quantity: its own predicate, else the verb whose object it is. */
    @Nullable
    VerbMention governing() {
        if (isSubject && right != null) {
            return right;
        }
        return left != null ? left : right;
    }

    boolean has(Frame frame) {
        return (left != null && left.is(frame)) || (right != null && right.is(frame));
    }

    /** "the area seized by the enemy": a participle without an auxiliary only describes the noun. */
    private static boolean isReduced(Sentence sentence, VerbMention verb) {
        if (!verb.word().isForm(VerbForm.PARTICIPLE) && !verb.word().isForm(VerbForm.ING)) {
            return false;
        }
        for (int i = verb.from() - 1; i >= verb.from() - 3 && i >= 0; i--) {
            if (Vocabulary.get().isIn("auxiliaries", sentence.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** "The number of soldiers killed has risen to 300": the participle tells which soldiers, not what rose. */
    private static boolean isOfTheNoun(Sentence sentence, VerbMention verb) {
        return Vocabulary.get().isIn("perfect-auxiliaries", sentence.lower(verb.to())) && isReduced(sentence, verb);
    }

    private static boolean isReducedAt(SentenceReading reading, int at) {
        for (VerbMention verb : reading.verbs()) {
            if (verb.from() == at) {
                return isReduced(reading.sentence(), verb);
            }
        }
        return false;
    }

    private static boolean isSubject(SentenceReading reading, QuantityMention quantity, @Nullable VerbMention right) {
        Sentence sentence = reading.sentence();
        int at = Insertion.after(sentence, quantity.to());
        while (isLight(sentence.lower(at))) {
            at++;
        }
        if (Vocabulary.get().isIn("auxiliaries", sentence.lower(at)) && !sentence.is(at, "'s")) {
            return right != null;
        }
        if (right == null) {
            return false;
        }
        if (right.from() != at) { // "soldiers fighting for Russia have been killed"
            return isReducedAt(reading, at) && !isReduced(sentence, right);
        }
        if (right.word().isForm(VerbForm.PARTICIPLE) && sentence.is(right.to(), "by")) { // "ground occupied by Kyiv"
            return false;
        }
        return right.word().isForm(VerbForm.PAST)
                || right.word().isForm(VerbForm.BASE)
                || right.word().isForm(VerbForm.THIRD)
                || right.word().isForm(VerbForm.PARTICIPLE);
    }

    private static boolean isLight(String word) {
        return word.endsWith("ly")
                || switch (word) {
                    case "also", "then", "more", "alone", "who", "already", "others", "now" -> true;
                    default -> false;
                };
    }
}
