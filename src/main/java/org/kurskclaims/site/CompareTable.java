package org.kurskclaims.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.timelines.PhoneRow;

/** The small charts again as a table: a column for each, rows in time. */
record CompareTable(List<Row> rows) {

    /**
     * @param when the date of the row's figures, in words
     * @param cells one for each chart; empty where it has no figure of that date
     */
    record Row(String when, LocalDate day, List<List<PhoneRow>> cells) {}

    static CompareTable of(List<CompareSheet.Panel> panels) {
        Map<String, Row> rows = new HashMap<>();
        for (int i = 0; i < panels.size(); i++) {
            for (PhoneRow entry : panels.get(i).multiple().rows()) {
                rows.computeIfAbsent(entry.date(), date -> new Row(date, day(entry.figure()), cells(panels.size())))
                        .cells()
                        .get(i)
                        .add(entry);
            }
        }
        return new CompareTable(rows.values().stream()
                .sorted(Comparator.comparing(Row::day).thenComparing(Row::when))
                .toList());
    }

    private static List<List<PhoneRow>> cells(int number) {
        List<List<PhoneRow>> cells = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            cells.add(new ArrayList<>());
        }
        return cells;
    }

    /** Rows that stand for several claims come last: their period overlaps the others. */
    private static LocalDate day(@Nullable Figure figure) {
        return figure == null || figure.window() == null
                ? LocalDate.MAX
                : figure.window().last();
    }
}
