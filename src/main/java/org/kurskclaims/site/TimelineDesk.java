package org.kurskclaims.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.Edition;
import org.kurskclaims.claims.FilterInput;
import org.kurskclaims.claims.Metric;
import org.kurskclaims.claims.Subject;
import org.kurskclaims.comparison.Comparison;
import org.kurskclaims.comparison.Metrics;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.timelines.ScaleChoice;
import org.kurskclaims.timelines.SideCount;
import org.kurskclaims.timelines.SvgDrawing;
import org.kurskclaims.timelines.Theme;
import org.kurskclaims.timelines.TimelinePage;
import org.kurskclaims.timelines.Timelines;
import org.kurskclaims.timelines.View;
import org.springframework.stereotype.Component;

/** Turns an address of a timeline into its drawings: reads the filters, loads the claims, lays them out. */
@Component
class TimelineDesk {

    /** Parameters of a timeline's address beside those of every claim filter. */
    static final List<String> PARAMETERS = List.of(
            "side",
            "claimant",
            "outlet",
            "place",
            "modality",
            "review",
            "from",
            "to",
            "known",
            "recorded",
            "q",
            "scale");

    private final Claims claims;
    private final Vocabulary vocabulary;
    private final FilterReader filters;
    private final Edition edition;

    TimelineDesk(Claims claims, Vocabulary vocabulary, FilterReader filters, Edition edition) {
        this.claims = claims;
        this.vocabulary = vocabulary;
        this.filters = filters;
        this.edition = edition;
    }

    /**
     * A timeline on its page.
     *
     * @param subject absent where the texts do not say whose quantity it is
     * @param sides every side with the claims that it has under the other filters
     * @param slider absent where the claims do not spread over several days
     * @param recordedSlider absent where all was recorded on one day
     * @param state the first full second after the last change of any data
     * @param cut absent where the page has all claims
     */
    record Sheet(
            Metric metric,
            @Nullable Subject subject,
            Address address,
            FilterInput input,
            TimelinePage page,
            List<SideCount> sides,
            View view,
            Timelines timelines,
            @Nullable Slider slider,
            @Nullable Slider recordedSlider,
            Instant state,
            @Nullable Cut cut) {

        /** Whether the page shows what was known, or recorded, at another time than now. */
        public boolean isInThePast() {
            return input.filter().known() != null || input.filter().recorded() != null;
        }

        /** This page as it is now, whatever will be recorded. */
        public Address asItIs() {
            return address.has("recorded") ? address : address.with("recorded", state.toString());
        }

        /** News of this timeline under the same filters. */
        public Address feed() {
            return address.without("scale")
                    .at("/feed.atom")
                    .with("metric", metric.slug())
                    .with("subject", subjectSlug());
        }

        private String subjectSlug() {
            return subject == null ? ClaimFilter.UNKNOWN : subject.slug();
        }

        public boolean isChosen(String side) {
            return address.value("side").isEmpty()
                    || address.query().getOrDefault("side", List.of()).stream()
                            .anyMatch(given -> List.of(given.split(",")).contains(side));
        }

        /** How the comparing page calls this timeline: "casualties/north-korea". */
        public String series() {
            return metric.slug() + "/" + subjectSlug();
        }

        /**
         * One series as a file of its own.
         *
         * @param series its id on the page; the one with the most claims if that is empty
         * @param source the file's last line
         */
        Optional<SvgDrawing> file(String series, Theme theme, org.kurskclaims.timelines.Sheet format, String source) {
            return Stream.concat(Stream.ofNullable(page.main()), page.others().stream())
                    .filter(timeline -> series.isEmpty() || timeline.id().equals(series))
                    .findFirst()
                    .map(timeline -> timelines.file(timeline.series(), view, theme, format, source));
        }

        /** The same filters on a download: "…/north-korea.svg?side=ukraine". */
        public Address as(String ending) {
            return address.at(address.path() + ending);
        }
    }

    /**
     * The days over which "known on" can be slid.
     *
     * @param days from the first to the last
     * @param value the day that is set, the last one where none is
     */
    record Slider(LocalDate firstDay, long days, long value) {}

    /** @throws NotFound if there is no such metric or subject */
    Sheet lay(String metricSlug, String subjectSlug, Map<String, List<String>> parameters, PageLinks.Kind links) {
        Metric metric = vocabulary.metric(metricSlug);
        Subject subject = vocabulary.subject(subjectSlug);
        if (metric == null || (subject == null && !subjectSlug.equals(ClaimFilter.UNKNOWN))) {
            throw NotFound.timeline(metricSlug, subjectSlug);
        }
        Address address = Address.of("/timelines/" + metricSlug + "/" + subjectSlug, parameters, PARAMETERS);
        FilterInput input = filters.read(parameters);
        ClaimFilter wide = loaded(input.filter(), metricSlug, subjectSlug);
        List<ClaimView> ofAllSides = claims.all(wide);
        List<ClaimView> wanted = ofSides(ofAllSides, input.filter().side());
        View view = new View(
                ScaleChoice.of(address.value("scale")),
                input.filter().from(),
                input.filter().to(),
                !List.of("asserted").equals(input.filter().modality()),
                new PageLinks(address, links));
        Instant state = edition.lastChange()
                .orElse(Instant.EPOCH)
                .truncatedTo(ChronoUnit.SECONDS)
                .plusSeconds(1);
        Timelines timelines = new Timelines(vocabulary.ofDrawings());
        TimelinePage page = timelines.page(Comparison.of(wanted), metricSlug, view);
        return new Sheet(
                metric,
                subject,
                address,
                input,
                page,
                sides(ofAllSides, metricSlug),
                view,
                timelines,
                slider(ofAllSides, input.filter().known()),
                recordedSlider(ofAllSides, input.filter().recorded(), state),
                state,
                Cut.of(claims, wide, ofAllSides, address));
    }

    /** The metric itself and those beside it, of every side: what is counted beside a box does not depend on the boxes. */
    private static ClaimFilter loaded(ClaimFilter filter, String metric, String subject) {
        return new ClaimFilter(
                Metrics.beside(metric),
                List.of(subject),
                filter.place(),
                null,
                filter.claimant(),
                filter.outlet(),
                filter.from(),
                filter.to(),
                filter.known(),
                filter.recorded(),
                filter.review(),
                filter.modality(),
                filter.q(),
                null,
                null,
                null);
    }

    private static List<ClaimView> ofSides(List<ClaimView> claims, @Nullable List<String> sides) {
        return sides == null
                ? claims
                : claims.stream().filter(claim -> sides.contains(claim.side())).toList();
    }

    private List<SideCount> sides(List<ClaimView> claims, String metric) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        claims.stream()
                .filter(claim -> claim.metric().equals(metric))
                .forEach(claim -> counts.merge(claim.side(), 1, Integer::sum));
        return vocabulary.sides().stream()
                .map(side -> new SideCount(side.slug(), side.label(), counts.getOrDefault(side.slug(), 0)))
                .toList();
    }

    private static @Nullable Slider slider(List<ClaimView> claims, @Nullable LocalDate known) {
        List<LocalDate> days = new ArrayList<>();
        for (ClaimView claim : claims) {
            FuzzyDate said = claim.stated() != null ? claim.stated() : claim.published();
            if (said != null && !said.latest().equals(LocalDate.MAX)) {
                days.add(said.latest());
            }
        }
        if (known != null) {
            days.add(known);
        }
        LocalDate first = days.stream().min(LocalDate::compareTo).orElse(null);
        LocalDate last = days.stream().max(LocalDate::compareTo).orElse(null);
        if (first == null || last == null || first.equals(last)) {
            return null;
        }
        long length = ChronoUnit.DAYS.between(first, last);
        return new Slider(first, length, known == null ? length : ChronoUnit.DAYS.between(first, known));
    }

    private static @Nullable Slider recordedSlider(List<ClaimView> claims, @Nullable Instant recorded, Instant state) {
        LocalDate last = day(state);
        LocalDate first = claims.stream()
                .map(claim -> day(claim.recordedAt()))
                .min(Comparator.naturalOrder())
                .orElse(last);
        long days = ChronoUnit.DAYS.between(first, last);
        return days < 1
                ? null
                : new Slider(first, days, recorded == null ? days : ChronoUnit.DAYS.between(first, day(recorded)));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
