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
 */
record Table<T>(String name, String title, List<Column<T>> columns) {

    Table {
        columns = List.copyOf(columns);
    }

    /** Writes rows one after another. */
    Rows<T> to(OutputStream out) {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(columns.stream().map(Column::name).toList());
        return new Rows<>(csv, columns);
    }
}
