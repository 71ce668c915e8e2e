package org.kurskclaims.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.Snapshot;

/**
 * What a table says, as far as it can be read.
 *
 * @param missing codes of needed columns that the table does not have
 */
record CheckedSheet(List<String> missing, List<Row> rows) {

    /** What will become of a row. */
    enum Fate {
        READY,
        KNOWN,
        WRONG,
        LEFT_OUT
    }

    /**
     * One row.
     *
     * @param problems message keys by index of the cell; -1 for what no cell of the table is to blame for
     * @param claim the claim that came of the same row before
     * @param article id of the article that it cites
     * @param source what cannot be kept here, where that is cited instead of an article
     * @param checked what the row says; absent where it cannot be read at all
     */
    record Row(
            int number,
            List<String> cells,
            Fate fate,
            Map<Integer, String> problems,
            @Nullable Long claim,
            @Nullable Long article,
            String fingerprint,
            @Nullable QuotedSource source,
            @Nullable ClaimForm form,
            @Nullable CheckedClaim checked,
            @Nullable Snapshot snapshot) {

        public @Nullable String problem(int index) {
            return problems.get(index);
        }

        public boolean isWrong() {
            return !problems.isEmpty();
        }
    }

    public boolean isReady() {
        return missing.isEmpty() && count(Fate.WRONG) == 0 && count(Fate.READY) > 0;
    }

    public long count(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }

    public long ready() {
        return count(Fate.READY);
    }

    public long known() {
        return count(Fate.KNOWN);
    }

    public long wrong() {
        return count(Fate.WRONG);
    }

    public long leftOut() {
        return count(Fate.LEFT_OUT);
    }
}
