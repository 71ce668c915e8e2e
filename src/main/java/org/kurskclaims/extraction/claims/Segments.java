package org.kurskclaims.extraction.claims;

import org.kurskclaims.extraction.text.Sentence;

/** The parts into which semicolons divide a sentence. */
final class Segments {

    private Segments() {}

    /** Behind a semicolon a statement goes on only where the words say so: "; and that", "; another 300". */
    static boolean goesOn(SentenceReading reading, int segment) {
        return switch (reading.sentence().lower(segment)) {
            case "and", "that", "but", "also", "another", "of", "including" -> true;
            default -> segment == 0 || reading.quantityAt(segment) != null;
        };
    }

    static int start(Sentence sentence, int token) {
        for (int i = token; i > 0; i--) {
            if (sentence.is(i - 1, ";")) {
                return i;
            }
        }
        return 0;
    }

    static int end(Sentence sentence, int token) {
        for (int i = token; i < sentence.size(); i++) {
            if (sentence.is(i, ";")) {
                return i;
            }
        }
        return sentence.size();
    }
}
