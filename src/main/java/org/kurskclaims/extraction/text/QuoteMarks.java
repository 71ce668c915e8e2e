package org.kurskclaims.extraction.text;

import java.util.List;

/** Tells which tokens of a paragraph stand between double quotation marks. */
final class QuoteMarks {

    private QuoteMarks() {}

    /** Whether the first mark closes a quotation that began in a paragraph before. */
    private static boolean startsInside(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.isMark()) {
                continue;
            }
            switch (token.text()) {
                case "“", "«", "„" -> {
                    return false;
                }
                case "”", "»" -> {
                    return true;
                }
                case "\"" -> {
                    boolean ends = i + 1 >= tokens.size()
                            || tokens.get(i + 1).spaced()
                            || tokens.get(i + 1).isMark();
                    return i > 0 && !token.spaced() && ends;
                }
                default -> {}
            }
        }
        return false;
    }

    static boolean[] quoted(List<Token> tokens) {
        boolean[] quoted = new boolean[tokens.size()];
        boolean inside = startsInside(tokens);
        for (int i = 0; i < quoted.length; i++) {
            Token token = tokens.get(i);
            if (token.isMark()) {
                switch (token.text()) {
                    case "“", "«", "„" -> inside = true;
                    case "”", "»" -> inside = false;
                    case "\"" -> inside = !inside;
                    default -> {}
                }
            }
            quoted[i] = inside;
        }
        return quoted;
    }
}
