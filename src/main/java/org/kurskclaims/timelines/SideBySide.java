package org.kurskclaims.timelines;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.comparison.Figure;

/**
 * The drawing as a table: rows in time, a column for each side that spoke or might have.
 *
 * @param silent labels of the sides without a column, because they said nothing at all
 */
public record SideBySide(List<Side> columns, List<Row> rows, List<String> silent) {

    /**
     * @param when the as-of date of the row's figures, in words
     * @param remark "said 22 Jan", "no origin named"; empty for most
     * @param cells one for each column, except where a silence above reaches down into this row
     * @param quiet labels of the sides without a figure in this row, for the phone
     */
    public record Row(String when, String remark, List<Cell> cells, List<String> quiet) {}

    /**
     * @param silence "no statement", "no new figure"; absent where there are entries
     * @param rowspan how many rows a silence lasts
     */
    public record Cell(
            Side side, List<Entry> entries, @Nullable String silence, int rowspan) {

        public boolean isSilent() {
            return silence != null;
        }
    }

    /**
     * @param figure absent where the entry stands for several
     * @param by who said it and through whom
     * @param date present where it differs from the row's
     * @param echoes articles with the same statement, from 1
     * @param outlet where it was printed first
     * @param grade Admiralty grades of speaker and statement in words, if editors gave any
     * @param denial whether the figure is denied rather than claimed
     * @param badge the widest gap to another cell of the row, or "compatible"
     */
    public record Entry(
            @Nullable Figure figure,
            FigureWords words,
            String href,
            String by,
            @Nullable String date,
            int echoes,
            @Nullable String outlet,
            @Nullable String grade,
            boolean denial,
            @Nullable Badge badge) {}

    /** @param soft whether the figures do not contradict each other */
    public record Badge(String text, boolean soft) {}
}
