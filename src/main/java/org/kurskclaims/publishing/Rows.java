package org.kurskclaims.publishing;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a table on their way into a file. */
final class Rows<T> {

    private final CsvWriter csv;
    private final List<Column<T>> columns;
    private long written;

    Rows(CsvWriter csv, List<Column<T>> columns) {
        this.csv = csv;
        this.columns = columns;
    }

    void write(T row) {
        List<String> cells = new ArrayList<>(columns.size());
        for (Column<T> column : columns) {
            cells.add(column.cell().apply(row));
        }
        csv.writeRecord(cells);
        written++;
    }

    long written() {
        return written;
    }

    /** Hands the last rows over to the stream, which stays open. */
    void end() throws IOException {
        csv.flush();
    }
}
