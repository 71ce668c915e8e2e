package org.kurskclaims.publishing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Text in a cell of a table that spreadsheets will open. A cell that begins like a formula would be run as one, so an
 * apostrophe goes before it; the same apostrophe goes before what already looks like that, so that nothing is lost and
 * {@link #text} gives back exactly what went in.
 */
final class Cell {

    private static final String STARTS_A_FORMULA = "[=+\\-@\\t\\r\\n＝＋－＠]";
    private static final Pattern DANGEROUS = Pattern.compile("'*" + STARTS_A_FORMULA + "(?s:.*)");
    private static final Pattern DEFUSED = Pattern.compile("'+" + STARTS_A_FORMULA + "(?s:.*)");

    private Cell() {}

    /** The cell in which a text is written; empty for what is absent. */
    static String of(@Nullable String text) {
        if (text == null) {
            return "";
        }
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    /** The text that was written into a cell. */
    static String text(String cell) {
        return DEFUSED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
