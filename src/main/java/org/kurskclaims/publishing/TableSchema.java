package org.kurskclaims.publishing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the columns of a table are, as a Frictionless Table Schema: the documentation of the files for people and programs. */
final class TableSchema {

    private TableSchema() {}

    static Map<String, Object> of(Table<?> table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", table.columns().stream().map(TableSchema::field).toList());
        schema.put(
                "primaryKey",
                table.columns().stream().limit(table.key()).map(Column::name).toList());
        schema.put("missingValues", List.of(""));
        if (!table.references().isEmpty()) {
            schema.put(
                    "foreignKeys",
                    table.references().stream().map(TableSchema::foreignKey).toList());
        }
        return schema;
    }

    private static Map<String, Object> field(Column<?> column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type().name().toLowerCase(Locale.ROOT));
        field.put("description", column.description());
        return field;
    }

    private static Map<String, Object> foreignKey(Table.Reference reference) {
        return Fields.of(
                "fields",
                List.of(reference.column()),
                "reference",
                Fields.of("resource", reference.table(), "fields", List.of(reference.field())));
    }
}
