package org.kurskclaims.extraction.claims;

import java.util.Set;
import org.kurskclaims.extraction.mentions.Insertion;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.mentions.Saying;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Where the clause around a quantity begins and ends. */
final class ClauseBounds {

    private static final Set<String> BREAKS = Vocabulary.get().words("clause-breaks");

    private ClauseBounds() {}

    static int start(SentenceReading reading, QuantityMention quantity) {
        boolean bracket = reading.sentence().is(quantity.from() - 1, "(");
        return bracket ? quantity.from() : reading.clauseStart(quantity.from());
    }

    /** For each token where its clause begins: behind the last mark, conjunction or saying before it. */
    static int[] starts(SentenceReading reading) {
        Sentence sentence = reading.sentence();
        int[] starts = new int[sentence.size() + 1];
        for (int i = 1; i <= sentence.size(); i++) {
            int last = i - 1;
            Saying saying = reading.sayingAt(last);
            boolean around = saying != null && saying.scope() == Saying.Scope.AROUND && saying.from() < i;
            if (around && saying != null) {
                starts[i] = starts[Math.max(0, saying.from())];
            } else {
                starts[i] = saying != null || isStart(reading, last) ? i : starts[last];
            }
        }
        return starts;
    }

    private static boolean isStart(SentenceReading reading, int at) {
        Sentence sentence = reading.sentence();
        String word = sentence.lower(at);
        return switch (word) {
            case ";", ":", "—" -> true;
            case "–" -> sentence.at(at).spaced();
            default -> isBreak(word) && reading.quantityAt(at) == null;
        };
    }

    static int end(SentenceReading reading, QuantityMention quantity) {
        Sentence sentence = reading.sentence();
        int i = Insertion.after(sentence, quantity.to());
        int from = i;
        while (i < sentence.size()) {
            String word = sentence.lower(i);
            QuantityMention next = reading.quantityAt(i);
            if (next != null && isList(sentence, from, i)) {
                i = next.to();
                from = i;
                continue;
            }
            boolean divided = next != null
                    && next.counted() == CountedClass.UNIT
                    && i - quantity.to() == 1
                    && sentence.is(i - 1, "in");
            if (divided && next != null) {
                i = next.to();
                from = i;
                continue;
            }
            boolean list = (word.equals(",") || word.equals("and")) && startsQuantity(reading, i + 1);
            boolean relative =
                    i <= quantity.to() + 1 && (word.equals("who") || word.equals("that") || word.equals("which"));
            boolean breaks = isBreak(word) && !relative;
            boolean mark = word.equals(";") || word.equals("—") || word.equals(")") || word.equals(":");
            boolean comma = word.equals(",") && !list && !(i == quantity.to() && relativeBehind(sentence, i + 1));
            boolean otherMood = word.equals("and")
                    && (Vocabulary.get().isIn("modals", sentence.lower(i + 1))
                            || (Vocabulary.get().isIn("intentions", sentence.lower(i + 1))
                                    && (sentence.is(i + 2, "to") || sentence.is(i + 2, "on"))));
            if (breaks || mark || next != null || comma || otherMood) {
                return i;
            }
            i++;
        }
        return sentence.size();
    }

    private static boolean startsQuantity(SentenceReading reading, int at) {
        return reading.quantityAt(at) != null || reading.quantityAt(at + 1) != null;
    }

    private static boolean isList(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = sentence.lower(i);
            if (!word.equals(",") && !word.equals("and") && !word.equals("or") && !word.equals("plus")) {
                return false;
            }
        }
        return to > from;
    }

    private static boolean isBreak(String word) {
        return BREAKS.contains(word) && !isPartOfHedge(word);
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

    private static boolean relativeBehind(Sentence sentence, int at) {
        return sentence.is(at, "who") || sentence.is(at, "which") || sentence.is(at, "all") || sentence.is(at, "both");
    }
}
