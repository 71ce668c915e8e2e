package org.kurskclaims.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.Edition;
import org.kurskclaims.claims.HouseRules;
import org.kurskclaims.claims.Metric;
import org.kurskclaims.claims.Place;
import org.kurskclaims.claims.ReferenceData;
import org.kurskclaims.claims.Side;
import org.kurskclaims.claims.Subject;
import org.springframework.stereotype.Component;

/** The names of metrics, subjects, places and sides, read once an edition: every row of every page needs some. */
@Component("vocabulary")
class Vocabulary {

    private final ReferenceData reference;
    private final HouseRules rules;
    private final Edition edition;
    private volatile @Nullable Names names;

    Vocabulary(ReferenceData reference, HouseRules rules, Edition edition) {
        this.reference = reference;
        this.rules = rules;
        this.edition = edition;
    }

    private record Names(
            String edition,
            Map<String, Metric> metrics,
            Map<String, Subject> subjects,
            Map<String, Place> places,
            List<Side> sides,
            @Nullable String notice) {}

    /** Reads the names again if the data have changed since. */
    void bringTo(String wanted) {
        Names known = names;
        if (known == null || !known.edition().equals(wanted)) {
            names = read(wanted);
        }
    }

    private Names read(String wanted) {
        Map<String, Metric> metrics = new LinkedHashMap<>();
        reference.metrics().forEach(metric -> metrics.put(metric.slug(), metric));
        Map<String, Subject> subjects = new LinkedHashMap<>();
        reference.subjects().forEach(subject -> subjects.put(subject.slug(), subject));
        Map<String, Place> places = new LinkedHashMap<>();
        reference.places().forEach(place -> places.put(place.slug(), place));
        return new Names(
                wanted,
                metrics,
                subjects,
                places,
                reference.sides(),
                rules.read().notice());
    }

    private Names names() {
        Names known = names;
        if (known == null) {
            known = read(edition.current());
            names = known;
        }
        return known;
    }

    /** What administrators want every reader to know; absent where there is nothing. */
    public @Nullable String notice() {
        return names().notice();
    }

    List<Side> sides() {
        return names().sides();
    }

    List<Subject> subjects() {
        return List.copyOf(names().subjects().values());
    }

    List<Place> places() {
        return List.copyOf(names().places().values());
    }

    List<Metric> metrics() {
        return List.copyOf(names().metrics().values());
    }

    @Nullable
    Metric metric(String slug) {
        return names().metrics().get(slug);
    }

    @Nullable
    Subject subject(String slug) {
        return names().subjects().get(slug);
    }

    /** A side's name; the slug itself where nobody knows it, so that a hand-written address still gets a page. */
    public String side(String slug) {
        return names().sides().stream()
                .filter(side -> side.slug().equals(slug))
                .map(Side::label)
                .findFirst()
                .orElse(slug);
    }

    public String metricLabel(String slug) {
        Metric metric = names().metrics().get(slug);
        return metric == null ? slug : metric.label();
    }

    public @Nullable String subjectLabel(@Nullable String slug) {
        Subject subject = slug == null ? null : names().subjects().get(slug);
        return subject == null ? slug : subject.label();
    }

    public @Nullable String placeName(@Nullable String slug) {
        Place place = slug == null ? null : names().places().get(slug);
        return place == null ? slug : place.name();
    }

    /** The same names as drawings ask for them. */
    org.kurskclaims.timelines.Vocabulary ofDrawings() {
        return new org.kurskclaims.timelines.Vocabulary(
                sides().stream()
                        .map(side -> new org.kurskclaims.timelines.Side(side.slug(), side.label()))
                        .toList(),
                by(metrics(), Metric::slug, Metric::label),
                by(subjects(), Subject::slug, Subject::label),
                by(subjects(), Subject::slug, Subject::adjective),
                by(places(), Place::slug, Place::name));
    }

    private static <T> Map<String, String> by(List<T> things, Function<T, String> slug, Function<T, String> words) {
        return things.stream().collect(Collectors.toMap(slug, words));
    }
}
