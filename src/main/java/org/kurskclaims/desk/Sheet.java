package org.kurskclaims.desk;

import java.util.List;

/**
 * A table as text: its headings, and its rows without the empty ones.
 *
 * @param lines each with as many cells as there are headings
 */
record Sheet(List<String> header, List<Line> lines) {

    /** @param number of the row as a spreadsheet shows it; the headings are row 1 */
    record Line(int number, List<String> cells) {}
}
