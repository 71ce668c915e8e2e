package org.kurskclaims.imports;

import java.io.IOException;
import java.io.StringReader;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** Rows of one table on their way through PostgreSQL's COPY, in its text format. */
final class CopyBuffer {

    private final String command;
    private final StringBuilder rows = new StringBuilder();

    CopyBuffer(String tableAndColumns) {
        this.command = "copy " + tableAndColumns + " from stdin";
    }

    void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            rows.append(i == 0 ? "" : "\t").append(encoded(values[i]));
        }
        rows.append('\n');
    }

    private static String encoded(@Nullable Object value) {
        return value == null
                ? "\\N"
                : value.toString()
                        .replace("\\", "\\\\")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
    }

    /** Hands the rows over and begins anew. */
    void flush(CopyManager copy) throws SQLException {
        try {
            copy.copyIn(command, new StringReader(rows.toString()));
        } catch (IOException e) {
            throw new IllegalStateException("A string cannot fail to be read", e);
        }
        rows.setLength(0);
    }
}
