package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
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
        int from = start(reading, quantity);
        int to = end(reading, quantity);
        VerbMention left = null;
        VerbMention right = null;
        for (VerbMention verb : reading.verbs()) {
            QuantityMention around = reading.quantityAt(verb.from());
            boolean counted = around != null && !around.equals(quantity);
            if (verb.to() <= quantity.number().from()
                    && verb.from() >= from
                    && !counted
                    && !reading.isSayingVerb(verb.from())) {
                left = verb;
            }
            if (right == null
                    && verb.from() >= quantity.number().to()
                    && verb.to() <= to
                    && !reading.isSayingVerb(verb.from())) {
                right = verb;
            }
        }
        return new Clause(from, to, left, right, isSubject(reading.sentence(), quantity, right));
    }

    /** The verb that tells what happened to the quantity: its own predicate, else the verb whose object it is. */
    @Nullable
    VerbMention governing() {
        return isSubject && right != null ? right : left != null ? left : right;
    }

    boolean has(Frame frame) {
        return (left != null && left.is(frame)) || (right != null && right.is(frame));
    }

    private static int start(SentenceReading reading, QuantityMention quantity) {
        Sentence sentence = reading.sentence();
        for (int i = quantity.from() - 1; i >= 0; i--) {
            String word = sentence.lower(i);
            boolean mark = word.equals(";")
                    || word.equals(":")
                    || word.equals("—")
                    || (word.equals("(") && i == quantity.from() - 1)
                    || (word.equals("–") && sentence.at(i).spaced());
            boolean breaks = Vocabulary.get().isIn("clause-breaks", word)
                    && !isPartOfHedge(word)
                    && reading.quantityAt(i) == null;
            if (mark || breaks || reading.isSayingVerb(i)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isPartOfHedge(String word) {
        return switch (word) {
            case "than",
                    "as",
                    "with",
                    "without",
                    "since",
                    "after",
                    "before",
                    "including",
                    "comprising",
                    "so",
                    "even",
                    "like",
                    "during" -> true;
            default -> false;
        };
    }

    private static int end(SentenceReading reading, QuantityMention quantity) {
        Sentence sentence = reading.sentence();
        for (int i = quantity.to(); i < sentence.size(); i++) {
            String word = sentence.lower(i);
            boolean relative =
                    i <= quantity.to() + 1 && (word.equals("who") || word.equals("that") || word.equals("which"));
            boolean breaks = Vocabulary.get().isIn("clause-breaks", word) && !isPartOfHedge(word) && !relative;
            boolean mark = word.equals(";") || word.equals("—") || word.equals(")") || word.equals(":");
            boolean next = reading.quantityAt(i) != null;
            boolean insertion = word.equals(",") && i > quantity.to();
            boolean comma = word.equals(",") && i == quantity.to() && !relativeBehind(sentence, i + 1);
            if (breaks || mark || next || insertion || comma) {
                return i;
            }
        }
        return sentence.size();
    }

    private static boolean relativeBehind(Sentence sentence, int at) {
        return sentence.is(at, "who") || sentence.is(at, "which") || sentence.is(at, "all") || sentence.is(at, "both");
    }

    private static boolean isSubject(Sentence sentence, QuantityMention quantity, @Nullable VerbMention right) {
        int at = quantity.to();
        while (sentence.lower(at).endsWith("ly")
                || sentence.is(at, "also")
                || sentence.is(at, "then")
                || sentence.is(at, "more")
                || sentence.is(at, "alone")
                || sentence.is(at, "who")
                || sentence.is(at, "already")
                || sentence.is(at, "others")) {
            at++;
        }
        if (Vocabulary.get().isIn("auxiliaries", sentence.lower(at)) && !sentence.is(at, "'s")) {
            return right != null;
        }
        if (right == null || right.from() != at) {
            return false;
        }
        boolean finite = right.word().isForm(VerbForm.PAST)
                || right.word().isForm(VerbForm.BASE)
                || right.word().isForm(VerbForm.THIRD);
        return finite || right.word().isForm(VerbForm.PARTICIPLE);
    }
}
