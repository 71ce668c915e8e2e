package org.kurskclaims.claims.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.vocabulary.VocabularyRejected.Problem;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Unit;

/**
 * A metric as an editor wants it.
 *
 * @param includes slugs of metrics
 * @param perhapsIncludes slugs of metrics, none of them in {@code includes}
 * @param aliases what it is also called where claims are entered
 * @param excludes what is not counted, in words
 */
public record MetricDraft(
        String label,
        String definition,
        Unit unit,
        Kind usualKind,
        List<String> includes,
        List<String> perhapsIncludes,
        List<String> aliases,
        @Nullable String excludes) {

    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_TEXT = 1_000;

    public MetricDraft {
        label = label.strip();
        definition = definition.strip();
        excludes = excludes == null || excludes.isBlank() ? null : excludes.strip();
        includes = List.copyOf(includes);
        perhapsIncludes = List.copyOf(perhapsIncludes);
        aliases = OtherNames.tidy(aliases);
    }

    /** Of a metric that a claim brings along: what it takes in can be said later. */
    public static MetricDraft of(String label, String definition, Unit unit, Kind usualKind) {
        return new MetricDraft(label, definition, unit, usualKind, List.of(), List.of(), List.of(), null);
    }

    /** What is wrong with it by itself, by field. */
    public Map<String, Problem> problems() {
        Map<String, Problem> problems = new LinkedHashMap<>();
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            problems.put("label", Problem.of("vocabulary.label.missing"));
        }
        if (definition.isEmpty() || definition.length() > LONGEST_TEXT) {
            problems.put("definition", Problem.of("vocabulary.definition.missing"));
        }
        if (excludes != null && excludes.length() > LONGEST_TEXT) {
            problems.put("excludes", Problem.of("claim-form.long"));
        }
        return problems;
    }
}
