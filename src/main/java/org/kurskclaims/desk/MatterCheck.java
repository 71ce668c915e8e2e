package org.kurskclaims.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.Slug;
import org.kurskclaims.claims.Metric;
import org.kurskclaims.claims.vocabulary.MetricDraft;
import org.kurskclaims.claims.vocabulary.PlaceVocabulary;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Unit;

/**
 * The metric and the place of a form: known ones by any of their names, or new ones where the form can make some.
 *
 * @param metric slug; of a new one as it will probably be; absent where none can be read
 * @param unit in which the metric is counted
 * @param kind what a source usually means by it
 * @param place slug; of a new one as it will probably be
 * @param fresh what is not known yet
 */
record MatterCheck(
        @Nullable String metric,
        Unit unit,
        Kind kind,
        @Nullable String place,
        NewEntries fresh) {

    private static final String METRIC = "matter.metric";
    private static final String PLACE = "matter.place";

    /** @param problems gets what is wrong, by field */
    static MatterCheck of(ClaimForm form, KnownWords known, Map<String, String> problems) {
        FreshFields fresh = form.fresh();
        String typed = form.matter().metric();
        Optional<Metric> metric = known.metricMeant(typed, fresh != null);
        MetricDraft draft = metric.isEmpty() ? draft(typed, fresh, known, problems) : null;
        String place = known.place(form.matter().place());
        NewEntries.NewPlace newPlace = place == null ? place(form.matter().place(), fresh, known, problems) : null;
        return new MatterCheck(
                metric.map(Metric::slug).orElse(draft == null ? null : Slug.of(draft.label(), "metric")),
                metric.map(Metric::unit).orElse(draft == null ? Unit.PERSON : draft.unit()),
                metric.map(Metric::usualKind).orElse(draft == null ? Kind.STOCK : draft.usualKind()),
                newPlace == null ? place : known.freeSlug(newPlace.name()),
                new NewEntries(draft, newPlace));
    }

    private static @Nullable MetricDraft draft(
            String typed, @Nullable FreshFields fresh, KnownWords known, Map<String, String> problems) {
        List<Metric> begun = known.metricsBegun(typed);
        if (typed.isEmpty() || fresh == null || !begun.isEmpty()) {
            problems.put(
                    METRIC,
                    typed.isEmpty()
                            ? "claim-form.metric.missing"
                            : fresh == null ? "claim-form.metric.unknown" : "claim-form.metric.ambiguous");
            return null;
        }
        Unit unit = choice(fresh.unit(), "fresh.unit", Unit::of, problems);
        Kind kind = choice(fresh.kind(), "fresh.kind", Kind::of, problems);
        MetricDraft draft = MetricDraft.of(
                typed, fresh.definition(), unit == null ? Unit.PERSON : unit, kind == null ? Kind.STOCK : kind);
        draft.problems()
                .forEach((field, problem) ->
                        problems.put(field.equals("label") ? METRIC : "fresh." + field, problem.key()));
        return unit == null || kind == null ? null : draft;
    }

    private static <T> @Nullable T choice(
            String typed, String field, Function<String, T> reader, Map<String, String> problems) {
        if (typed.isEmpty()) {
            problems.put(field, "claim-form.choice.missing");
            return null;
        }
        try {
            return reader.apply(typed);
        } catch (IllegalArgumentException unknown) {
            problems.put(field, "claim-form.choice.unknown");
            return null;
        }
    }

    private static NewEntries.@Nullable NewPlace place(
            String typed, @Nullable FreshFields fresh, KnownWords known, Map<String, String> problems) {
        if (typed.isEmpty()) {
            return null;
        }
        if (fresh == null) {
            problems.put(PLACE, "claim-form.place.unknown");
            return null;
        }
        if (!PlaceVocabulary.isName(typed)) {
            problems.put(PLACE, "vocabulary.name.missing");
            return null;
        }
        boolean inNothing = fresh.within().equals(FreshFields.NOTHING);
        String within = inNothing || fresh.within().isEmpty() ? null : known.place(fresh.within());
        if (!inNothing && within == null) {
            problems.put(
                    "fresh.within",
                    fresh.within().isEmpty() ? "claim-form.fresh.within.missing" : "claim-form.choice.unknown");
        }
        return new NewEntries.NewPlace(typed, within);
    }
}
