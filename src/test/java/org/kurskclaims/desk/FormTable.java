package org.kurskclaims.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads {@code form-table.txt}. */
final class FormTable {

    private FormTable() {}

    /**
     * One form.
     *
     * @param address "POST /editor/claims/{id}/publication"
     * @param staysHere whether a good form leads to no other page
     * @param parts what stands for the names in braces
     */
    record Form(String address, boolean staysHere, Map<String, String> parts, List<Field> fields) {

        /** The address with everything filled in. */
        String path(Map<String, String> known) {
            String path = address.substring(address.indexOf(' ') + 1);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                path = path.replace("{" + part.getKey() + "}", FormTable.filled(part.getValue(), known));
            }
            return path;
        }

        @Override
        public String toString() {
            return address;
        }
    }

    /** @param mark what the first lines of the table explain; a space for words */
    record Field(char mark, String name, String value) {

        boolean isFile() {
            return mark == '@';
        }

        boolean isStrict() {
            return mark == '#';
        }

        boolean mayBeLong() {
            return mark == '+';
        }

        boolean isIgnored() {
            return mark == '~';
        }

        boolean isShownAgain() {
            return mark == ' ' || mark == '+';
        }
    }

    static List<Form> read() {
        List<Form> forms = new ArrayList<>();
        try (InputStream file = Objects.requireNonNull(FormTable.class.getResourceAsStream("form-table.txt"))) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (!line.startsWith(" ")) {
                    forms.add(new Form(
                            line.replace(" !", "").strip(),
                            line.endsWith(" !"),
                            new LinkedHashMap<>(),
                            new ArrayList<>()));
                } else {
                    add(line, forms.get(forms.size() - 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }

    private static void add(String line, Form form) {
        char mark = line.charAt(2);
        String[] pair = line.substring(4).split(" ?= ?", 2);
        if (mark == '/') {
            form.parts().put(pair[0], pair[1]);
        } else {
            form.fields().add(new Field(mark, pair[0], pair[1]));
        }
    }

    static String filled(String value, Map<String, String> known) {
        String filled = value;
        for (Map.Entry<String, String> name : known.entrySet()) {
            filled = filled.replace("{" + name.getKey() + "}", name.getValue());
        }
        return filled;
    }
}
