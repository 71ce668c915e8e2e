package org.kurskclaims.commands;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.dating.InvalidDate;
import org.kurskclaims.extraction.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Dates and outlets of single files, by their names. */
final class Manifest {

    static final Manifest NONE = new Manifest(Map.of());

    private record Entry(
            @Nullable FuzzyDate published, @Nullable String outlet) {}

    private final Map<String, Entry> entries;

    private Manifest(Map<String, Entry> entries) {
        this.entries = entries;
    }

    static Manifest read(Path file) {
        try {
            JsonNode array = JsonMapper.shared().readTree(TextFiles.read(file));
            if (!array.isArray()) {
                throw new UnreadableInput(file + ": not a JSON array");
            }
            Map<String, Entry> entries = new HashMap<>();
            for (JsonNode node : array) {
                String published = text(node, "published");
                entries.put(
                        baseName(String.valueOf(text(node, "file"))),
                        new Entry(published == null ? null : FuzzyDate.parse(published), text(node, "outlet")));
            }
            return new Manifest(entries);
        } catch (JacksonException | InvalidDate e) {
            throw new UnreadableInput(file + ": " + firstLine(String.valueOf(e.getMessage())));
        }
    }

    Document document(TextFiles.Found file, String text, @Nullable FuzzyDate published, @Nullable String outlet) {
        Entry entry = entries.get(baseName(file.name()));
        return entry == null
                ? new Document(text, published, outlet)
                : new Document(text, entry.published(), entry.outlet());
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }

    private static String baseName(String name) {
        return name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }
}
