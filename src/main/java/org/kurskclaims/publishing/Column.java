package org.kurskclaims.publishing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table that we publish. Names and their order are read by other people's scripts: a new column goes to
 * the end.
 *
 * @param type of the Frictionless Table Schema: "string", "number", "integer", "date", "datetime", "boolean"
 * @param description what stands in the column, for people
 * @param cell what is written; empty where nothing is known
 */
record Column<T>(String name, Type type, String description, Function<T, String> cell) {

    enum Type {
        STRING,
        NUMBER,
        INTEGER,
        DATE,
        DATETIME,
        BOOLEAN
    }

    static <T> Column<T> text(String name, String description, Function<T, @Nullable String> value) {
        return new Column<>(name, Type.STRING, description, row -> Cell.of(value.apply(row)));
    }

    static <T> Column<T> number(String name, String description, Function<T, @Nullable BigDecimal> value) {
        return new Column<>(name, Type.NUMBER, description, row -> {
            BigDecimal number = Plain.number(value.apply(row));
            return number == null ? "" : number.toPlainString();
        });
    }

    static <T> Column<T> integer(String name, String description, Function<T, @Nullable Number> value) {
        return of(name, Type.INTEGER, description, value);
    }

    /** A day; open ends have none. */
    static <T> Column<T> day(String name, String description, Function<T, @Nullable LocalDate> value) {
        return of(name, Type.DATE, description, row -> {
            LocalDate day = value.apply(row);
            return LocalDate.MIN.equals(day) || LocalDate.MAX.equals(day) ? null : day;
        });
    }

    /** Anything that writes itself without a danger: days, moments, truth values. */
    static <T> Column<T> of(String name, Type type, String description, Function<T, ? extends @Nullable Object> value) {
        return new Column<>(name, type, description, row -> Objects.toString(value.apply(row), ""));
    }
}
