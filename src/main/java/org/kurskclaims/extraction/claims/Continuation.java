package org.kurskclaims.extraction.claims;

import org.kurskclaims.extraction.text.Sentence;

/**
 * Whether a sentence that names nobody goes on with the statement before: it counts a part of what was counted there ("Of
 * these, 300 died", "That includes 20 officers") or adds to it ("Another 47 were wounded").
 */
final class Continuation {

    private Continuation() {}

    static boolean of(Sentence sentence) {
        return switch (sentence.lower(0)) {
            case "of", "among" -> isPointer(sentence.lower(1));
            case "that", "this", "these", "those" -> isSum(sentence.lower(1));
            case "the" -> isFigure(sentence.lower(1)) && isSum(sentence.lower(2));
            case "another", "additionally" -> true;
            case "a" -> sentence.is(1, "further");
            case "in" -> sentence.is(1, "addition");
            default -> false;
        };
    }

    private static boolean isPointer(String word) {
        return word.equals("these") || word.equals("those") || word.equals("them") || word.equals("this");
    }

    private static boolean isFigure(String word) {
        return switch (word) {
            case "figure", "figures", "toll", "total", "number", "tally", "dead", "losses", "casualties" -> true;
            default -> false;
        };
    }

    private static boolean isSum(String word) {
        return word.startsWith("includ") || word.startsWith("compris") || word.equals("excludes");
    }
}
