package org.kurskclaims.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.Slug;
import org.kurskclaims.claims.Metric;
import org.kurskclaims.claims.Place;
import org.kurskclaims.claims.ReferenceData;
import org.kurskclaims.claims.Side;
import org.kurskclaims.claims.Subject;
import org.kurskclaims.imports.CurrentExtractor;

/** The words from which a claim is made, read once for a form or for a thousand rows. */
record KnownWords(
        List<Metric> metrics, List<Subject> subjects, List<Place> places, List<Side> sides, TypedFigure figures) {

    static KnownWords of(ReferenceData reference, CurrentExtractor extractor) {
        return new KnownWords(
                reference.metrics(),
                reference.subjects(),
                reference.places(),
                reference.sides(),
                new TypedFigure(extractor.get().quantities()));
    }

    /** A metric by its slug, its label or an alias, whatever their case. */
    Optional<Metric> metric(String typed) {
        return metrics.stream()
                .filter(metric -> names(metric).anyMatch(typed::equalsIgnoreCase))
                .findFirst();
    }

    /** The metrics that are meant by what somebody began to type: one if it is a name of it or only that begins so. */
    List<Metric> metricsBegun(String typed) {
        if (typed.isEmpty()) {
            return List.of();
        }
        return metric(typed)
                .map(List::of)
                .orElseGet(() -> metrics.stream()
                        .filter(metric -> names(metric).anyMatch(name -> begins(name, typed)))
                        .toList());
    }

    /**
     * The metric that somebody means.
     *
     * @param begun whether the beginning of a name is enough that is nobody else's
     */
    Optional<Metric> metricMeant(String typed, boolean begun) {
        if (!begun) {
            return metric(typed);
        }
        List<Metric> meant = metricsBegun(typed);
        return meant.size() == 1
                ? Optional.of(meant.get(0))
                : meant.isEmpty() && !typed.isEmpty() ? metric(Slug.of(typed, "")) : Optional.empty();
    }

    /** The address that a new place of a name would get. */
    String freeSlug(String name) {
        String slug = Slug.of(name, "place");
        Set<String> taken = places.stream().map(Place::slug).collect(Collectors.toSet());
        String free = slug;
        for (int number = 2; taken.contains(free); number++) {
            free = slug + "-" + number;
        }
        return free;
    }

    private static Stream<String> names(Metric metric) {
        return Stream.concat(Stream.of(metric.slug(), metric.label()), metric.aliases().stream());
    }

    private static boolean begins(String name, String typed) {
        return name.regionMatches(true, 0, typed, 0, typed.length());
    }

    boolean hasSubject(String slug) {
        return subjects.stream().anyMatch(subject -> subject.slug().equals(slug));
    }

    /** A place's slug by its slug, its name or another spelling, whatever their case. */
    @Nullable
    String place(String typed) {
        return places.stream()
                .filter(place -> Stream.concat(Stream.of(place.slug(), place.name()), place.spellings().stream())
                        .anyMatch(typed::equalsIgnoreCase))
                .map(Place::slug)
                .findFirst()
                .orElse(null);
    }

    /** A metric's slug by what people write into a table; otherwise what was written. */
    String metricSlug(String typed) {
        return metric(typed).map(Metric::slug).orElse(typed);
    }

    String subjectSlug(String typed) {
        return subjects.stream()
                .filter(subject -> subject.label().equalsIgnoreCase(typed)
                        || subject.adjective().equalsIgnoreCase(typed))
                .map(Subject::slug)
                .findFirst()
                .orElse(typed);
    }

    boolean hasSide(String slug) {
        return sides.stream().anyMatch(side -> side.slug().equals(slug));
    }

    /** A side's slug by its slug or label; empty where there is none. */
    Optional<String> side(String typed) {
        return sides.stream()
                .filter(side -> side.slug().equals(typed) || side.label().equalsIgnoreCase(typed))
                .map(Side::slug)
                .findFirst();
    }
}
