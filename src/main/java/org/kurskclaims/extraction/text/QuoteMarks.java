package org.kurskclaims.extraction.text;

import java.util.List;

/** Tells which tokens of a paragraph stand between double quotation marks. */
final class QuoteMarks {

    private QuoteMarks() {}

    static boolean[] quoted(List<Token> tokens) {
        boolean[] quoted = new boolean[tokens.size()];
        boolean inside = false;
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
