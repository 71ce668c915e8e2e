package org.kurskclaims.desk;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.imports.ImportProgress;

/**
 * How the house does.
 *
 * @param databaseBytes what the database takes on disk
 * @param freeBytes what is left where the data directory stands; absent where the database is elsewhere
 * @param largest the tables that take most, the largest first
 * @param lastBackup when the data of the last backup were read
 * @param running imports at work
 * @param last imports begun last, the latest first
 */
record HouseState(
        String postgres,
        long databaseBytes,
        @Nullable Long freeBytes,
        List<TableSize> largest,
        @Nullable Instant lastBackup,
        List<ImportProgress> running,
        List<Run> last,
        Instant startedAt,
        String java) {

    /** @param rows as PostgreSQL last estimated them */
    record TableSize(String name, long bytes, long rows) {}

    /**
     * An import.
     *
     * @param finishedAt absent while it is at work, or if it was cut off
     */
    record Run(
            long id,
            String source,
            Instant startedAt,
            @Nullable Instant finishedAt,
            int documents,
            int imported,
            int refused,
            int claims) {}

    /** "12.3 MB". */
    static String size(long bytes) {
        String[] units = {"bytes", "KB", "MB", "GB", "TB"};
        double amount = bytes;
        int unit = 0;
        while (amount >= 1024 && unit < units.length - 1) {
            amount /= 1024;
            unit++;
        }
        return unit == 0 ? bytes + " bytes" : String.format(Locale.ENGLISH, "%.1f %s", amount, units[unit]);
    }

    public String databaseSize() {
        return size(databaseBytes);
    }

    public @Nullable String free() {
        return freeBytes == null ? null : size(freeBytes);
    }

    public String sizeOf(TableSize table) {
        return size(table.bytes());
    }
}
