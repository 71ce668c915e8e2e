package org.kurskclaims.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A table that was uploaded.
 *
 * @param columns for each column what stands in it; empty where it is ignored
 * @param leftOut numbers of rows that are not to be imported
 */
record SheetUpload(
        UUID id,
        String who,
        String name,
        Sheet sheet,
        List<String> columns,
        Set<Integer> leftOut,
        Instant uploadedAt,
        @Nullable Instant importedAt) {

    /** The index of the column in which something stands. */
    Optional<Integer> indexOf(SheetColumn column) {
        int index = columns.indexOf(column.code());
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    /** What a row says in a column; empty where the table has no such column. */
    String cell(Sheet.Line line, SheetColumn column) {
        return indexOf(column).map(index -> line.cells().get(index)).orElse("");
    }

    public boolean isDone() {
        return importedAt != null;
    }

    /** A table in the list of uploads. */
    record Summary(
            UUID id,
            String who,
            String name,
            Instant uploadedAt,
            @Nullable Instant importedAt,
            int claims,
            int citations) {}
}
