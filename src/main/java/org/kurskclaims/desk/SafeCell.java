package org.kurskclaims.desk;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text in a cell that spreadsheets will open: what looks like a formula gets an apostrophe, so that none is run. */
final class SafeCell {

    private static final String STARTS_A_FORMULA = "[=+\\-@\\t\\r\\n＝＋－＠](?s:.*)";
    private static final Pattern DANGEROUS = Pattern.compile("'*" + STARTS_A_FORMULA);
    private static final Pattern DEFUSED = Pattern.compile("'+" + STARTS_A_FORMULA);

    private SafeCell() {}

    static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    /** The text that was written into a cell, by us or by whoever had read this. */
    static String text(String cell) {
        return DEFUSED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
