package org.kurskclaims.desk.vocabulary;

import static org.kurskclaims.desk.vocabulary.Typed.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.vocabulary.MetricDraft;
import org.kurskclaims.claims.vocabulary.MetricEntry;
import org.kurskclaims.claims.vocabulary.VocabularyRejected.Problem;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Unit;

/**
 * A metric as typed.
 *
 * @param inside by slug of another metric: "yes", "perhaps" or empty
 * @param words what it is also called, one a line
 * @param version that the editor saw; empty for a new metric
 */
record MetricForm(
        String label,
        String definition,
        String unit,
        String kind,
        Map<String, String> inside,
        String words,
        String excludes,
        String why,
        String version) {

    MetricForm(
            @Nullable String label,
            @Nullable String definition,
            @Nullable String unit,
            @Nullable String kind,
            @Nullable Map<String, String> inside,
            @Nullable String words,
            @Nullable String excludes,
            @Nullable String why,
            @Nullable String version) {
        this.label = text(label);
        this.definition = text(definition);
        this.unit = text(unit);
        this.kind = text(kind);
        this.inside = inside == null ? Map.of() : Map.copyOf(inside);
        this.words = text(words);
        this.excludes = text(excludes);
        this.why = text(why);
        this.version = text(version);
    }

    static MetricForm empty() {
        return new MetricForm("", "", Unit.PERSON.code(), Kind.CUMULATIVE.code(), null, "", "", "", "");
    }

    static MetricForm of(MetricEntry metric) {
        Map<String, String> inside = new HashMap<>();
        metric.includes().forEach(slug -> inside.put(slug, "yes"));
        metric.perhapsIncludes().forEach(slug -> inside.put(slug, "perhaps"));
        return new MetricForm(
                metric.label(),
                metric.definition(),
                metric.unit().code(),
                metric.usualKind().code(),
                inside,
                String.join("\n", metric.aliases()),
                metric.excludes(),
                "",
                "" + metric.version());
    }

    /** What the history tells of it, in which other metrics stand by their labels. */
    static MetricForm of(Map<String, List<String>> then, int version, List<MetricEntry> metrics) {
        Map<String, String> inside = new HashMap<>();
        Map<String, String> slugs = new HashMap<>();
        metrics.forEach(metric -> slugs.put(metric.label(), metric.slug()));
        then.getOrDefault("includes", List.of()).forEach(label -> inside.put(slugs.getOrDefault(label, label), "yes"));
        then.getOrDefault("perhaps_includes", List.of())
                .forEach(label -> inside.put(slugs.getOrDefault(label, label), "perhaps"));
        return new MetricForm(
                one(then, "label"),
                one(then, "definition"),
                one(then, "unit"),
                one(then, "usual_kind"),
                inside,
                String.join("\n", then.getOrDefault("other_names", List.of())),
                one(then, "excludes"),
                "",
                "" + version);
    }

    private static String one(Map<String, List<String>> then, String field) {
        return String.join("", then.getOrDefault(field, List.of()));
    }

    /** Lines of the field for the other names. */
    public long wordRows() {
        return WordRows.of(words);
    }

    public String insideOf(String slug) {
        return inside.getOrDefault(slug, "");
    }

    /** @param problems gets what cannot be read */
    MetricDraft draft(Map<String, Problem> problems) {
        if (inside.values().stream().anyMatch(value -> !value.matches("|yes|perhaps"))) {
            problems.put("includes", Problem.of("claim-form.choice.unknown"));
        }
        return new MetricDraft(
                label,
                definition,
                choice(unit, Unit::of, Unit.PERSON, "unit", problems),
                choice(kind, Kind::of, Kind.STOCK, "kind", problems),
                marked("yes"),
                marked("perhaps"),
                words.lines().toList(),
                excludes);
    }

    private List<String> marked(String as) {
        return inside.entrySet().stream()
                .filter(part -> part.getValue().equals(as))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static <T> T choice(
            String typed, Function<String, T> reader, T otherwise, String field, Map<String, Problem> problems) {
        try {
            return reader.apply(typed);
        } catch (IllegalArgumentException unknown) {
            problems.put(field, Problem.of("claim-form.choice.unknown"));
            return otherwise;
        }
    }
}
