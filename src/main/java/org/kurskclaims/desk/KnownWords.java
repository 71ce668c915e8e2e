package org.kurskclaims.desk;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    Optional<Metric> metric(String slug) {
        return metrics.stream().filter(metric -> metric.slug().equals(slug)).findFirst();
    }

    boolean hasSubject(String slug) {
        return subjects.stream().anyMatch(subject -> subject.slug().equals(slug));
    }

    /** A place's slug by its slug or its name. */
    @Nullable
    String place(String typed) {
        return places.stream()
                .filter(place -> place.slug().equals(typed) || place.name().equalsIgnoreCase(typed))
                .map(Place::slug)
                .findFirst()
                .orElse(null);
    }

    /** A metric's slug by its label, which is what people write into a table; otherwise what was written. */
    String metricSlug(String typed) {
        return metrics.stream()
                .filter(metric -> metric.label().equalsIgnoreCase(typed))
                .map(Metric::slug)
                .findFirst()
                .orElse(typed);
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
