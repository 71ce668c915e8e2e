package org.kurskclaims.site;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.FilterInput;
import org.kurskclaims.claims.Metric;
import org.kurskclaims.claims.Subject;
import org.kurskclaims.timelines.Sheet;
import org.kurskclaims.timelines.SvgDrawing;
import org.kurskclaims.timelines.Theme;
import org.kurskclaims.timelines.TimelinePage;
import org.kurskclaims.timelines.Timelines;
import org.kurskclaims.timelines.View;

/**
 * A timeline on its page.
 *
 * @param subject absent where the texts do not say whose quantity it is
 * @param sides every side with the claims that it has under the other filters
 * @param groups by whom, where, how graded the claims are, with their counts
 * @param months in which there are claims
 * @param slider absent where the claims do not spread over several days
 * @param recordedSlider absent where all was recorded on one day
 * @param state the first full second after the last change of any data
 * @param cut absent where the page has all claims
 */
record TimelineSheet(
        Metric metric,
        @Nullable Subject subject,
        Address address,
        FilterInput input,
        TimelinePage page,
        List<FacetGroups.Option> sides,
        List<FacetGroups.Group> groups,
        List<FacetGroups.Month> months,
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

    /** Whether a filter is in force that stands behind "further filters". */
    public boolean isNarrowed() {
        boolean ticked =
                groups.stream().flatMap(group -> group.options().stream()).anyMatch(FacetGroups.Option::chosen);
        return ticked || months.stream().anyMatch(FacetGroups.Month::chosen);
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
    Optional<SvgDrawing> file(String series, Theme theme, Sheet format, String source) {
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
