package org.kurskclaims.timelines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kurskclaims.comparison.Series;

/** Sets a series out side by side: rows in time, a column for each side, silences as cells that reach down. */
final class Tables {

    private final Vocabulary vocabulary;
    private final Links links;

    Tables(Vocabulary vocabulary, Links links) {
        this.vocabulary = vocabulary;
        this.links = links;
    }

    /** @param bins what was gathered because the series is too dense; empty if every figure has its entry */
    SideBySide of(Series series, List<Bin> bins) {
        List<TableRow> rows = bins.isEmpty() ? TableRow.of(series, links) : TableRow.of(bins, links);
        Set<String> used = rows.stream()
                .flatMap(row -> row.entries().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        new Silences(vocabulary).of(series).forEach(side -> used.add(side.slug()));
        List<Side> columns = columns(used);
        List<String> silent = vocabulary.sides().stream()
                .filter(side -> !used.contains(side.slug()))
                .map(Side::label)
                .toList();
        return new SideBySide(columns, rows(columns, rows), silent);
    }

    /** In the vocabulary's order; sides that it does not know come last. */
    private List<Side> columns(Collection<String> used) {
        Map<String, Side> columns = new LinkedHashMap<>();
        for (Side side : vocabulary.sides()) {
            if (used.contains(side.slug())) {
                columns.put(side.slug(), side);
            }
        }
        for (String slug : used) {
            columns.computeIfAbsent(slug, unknown -> new Side(unknown, vocabulary.side(unknown)));
        }
        return List.copyOf(columns.values());
    }

    private List<SideBySide.Row> rows(List<Side> columns, List<TableRow> rows) {
        Map<String, Boolean> spoken = new LinkedHashMap<>();
        Map<String, Integer> silentUntil = new LinkedHashMap<>();
        List<SideBySide.Row> made = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            List<SideBySide.Cell> cells = new ArrayList<>();
            List<String> quiet = new ArrayList<>();
            for (Side side : columns) {
                List<SideBySide.Entry> entries = row.entries().get(side.slug());
                if (entries != null) {
                    spoken.put(side.slug(), true);
                    cells.add(new SideBySide.Cell(side, entries, null, 1));
                    continue;
                }
                quiet.add(side.label());
                if (silentUntil.getOrDefault(side.slug(), 0) <= i) {
                    int length = silence(rows, i, side.slug());
                    silentUntil.put(side.slug(), i + length);
                    String words = Phrases.of(spoken.containsKey(side.slug()) ? "table.nothing-new" : "table.silent");
                    cells.add(new SideBySide.Cell(side, List.of(), words, length));
                }
            }
            made.add(new SideBySide.Row(row.when(), row.remark(), cells, quiet));
        }
        return made;
    }

    private static int silence(List<TableRow> rows, int from, String side) {
        int row = from;
        while (row < rows.size() && !rows.get(row).entries().containsKey(side)) {
            row++;
        }
        return row - from;
    }
}
