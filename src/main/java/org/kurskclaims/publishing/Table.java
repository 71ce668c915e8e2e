package org.kurskclaims.publishing;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as CSV (RFC 4180, UTF-8, with a header).
 *
 * @param name of the file without its ending
 * @param key how many columns, from the first, tell its rows apart
 * @param references columns that name rows of other tables
 */
record Table<T>(String name, String title, int key, List<Column<T>> columns, List<Reference> references) {

    /** A column whose values are those of another table's column. */
    record Reference(String column, String table, String field) {}

    Table {
        columns = List.copyOf(columns);
        references = List.copyOf(references);
    }

    Table(String name, String title, List<Column<T>> columns) {
        this(name, title, 1, columns, List.of());
    }

    /** Begins a file with the header. */
    Rows<T> to(OutputStream out) {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(columns.stream().map(Column::name).toList());
        return new Rows<>(csv, columns);
    }
}
