package org.kurskclaims.platform.backup;

import java.time.Instant;
import java.util.List;
import org.kurskclaims.platform.BackupSummary;

/**
 * What stands in a backup beside the tables themselves, as manifest.json.
 *
 * @param format of the file, to be raised when an older reader would misread it
 * @param schemaVersion of the last migration that had run
 * @param tables in an order in which no row comes before one that it refers to
 */
record BackupManifest(
        int format, Instant madeAt, String schemaVersion, List<TableContent> tables, List<SequenceState> sequences) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    BackupSummary summary() {
        return new BackupSummary(
                madeAt,
                schemaVersion,
                tables.size(),
                tables.stream().mapToLong(TableContent::rows).sum());
    }

    /** @param sha256 of the table's rows in PostgreSQL's COPY text format, as lower-case hex */
    record TableContent(String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return "tables/" + name + ".copy";
        }
    }

    /** @param called whether {@code last} has been given out already */
    record SequenceState(String name, long last, boolean called) {}
}
