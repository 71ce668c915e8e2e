package org.kurskclaims.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.comparison.Change;
import org.kurskclaims.comparison.Changes;
import org.kurskclaims.comparison.Comparison;
import org.kurskclaims.comparison.Series;
import org.kurskclaims.comparison.SeriesKey;

/** Finds the chosen series in one state of knowledge or in two, and splits them into what each chart shows. */
final class CompareDrafts {

    private final CompareInput input;
    private final List<State> states;

    private CompareDrafts(CompareInput input, List<State> states) {
        this.input = input;
        this.states = states;
    }

    /**
     * What there is to compare in one state of knowledge.
     *
     * @param known absent where the page shows only one state
     */
    record State(CompareSheet.@Nullable KnownBy known, Comparison comparison) {}

    /**
     * A chart before it is drawn.
     *
     * @param known the state of knowledge; absent where the page shows only one
     * @param changes what became of its figures in the other state
     * @param alone whether the other state has nothing of it
     * @param silent claimants without a track because there are too many
     * @param others other counts of the same timeline
     */
    record Draft(
            CompareInput.Choice choice,
            SplitSeries.Part part,
            CompareSheet.@Nullable KnownBy known,
            Map<String, Change> changes,
            boolean alone,
            int silent,
            List<Series> others) {}

    /** The parts of each choice in turn; the states of a part beside each other. */
    static List<Draft> of(CompareInput input, List<State> states) {
        CompareDrafts drafts = new CompareDrafts(input, states);
        return input.choices().stream().flatMap(drafts::of).toList();
    }

    /** The parts of a choice in one state. */
    private record Found(State state, List<SplitSeries.Part> parts, List<Series> others) {

        SplitSeries.@Nullable Part part(String slug) {
            return parts.stream()
                    .filter(part -> part.slug().equals(slug))
                    .findFirst()
                    .orElse(null);
        }

        @Nullable
        Series seriesOf(String slug) {
            SplitSeries.Part part = part(slug);
            return part == null ? null : part.series();
        }
    }

    private Stream<Draft> of(CompareInput.Choice choice) {
        SeriesKey key = states.stream()
                .flatMap(state -> counts(choice, state))
                .filter(series -> choice.count() == null || series.key().slug().equals(choice.count()))
                .max(Comparator.comparingInt(series -> series.claims().size()))
                .map(Series::key)
                .orElse(null);
        if (key == null) {
            return Stream.empty();
        }
        TrackedSpeakers tracked = TrackedSpeakers.of(states.stream()
                .flatMap(state -> counts(choice, state))
                .filter(series -> series.key().equals(key)));
        List<Found> found =
                states.stream().map(state -> find(choice, key, state, tracked)).toList();
        Set<String> slugs = new LinkedHashSet<>();
        found.forEach(one -> one.parts().forEach(part -> slugs.add(part.slug())));
        return slugs.stream().flatMap(slug -> drafts(choice, slug, found, tracked.left()));
    }

    /** What the timeline counts, each place, kind and period by itself. */
    private static Stream<Series> counts(CompareInput.Choice choice, State state) {
        return state.comparison().ofMetric(choice.metric()).stream()
                .filter(series -> subject(series).equals(choice.subject()))
                .filter(series -> !series.claims().isEmpty());
    }

    static String subject(Series series) {
        String subject = series.key().subject();
        return subject == null ? ClaimFilter.UNKNOWN : subject;
    }

    private Found find(CompareInput.Choice choice, SeriesKey key, State state, TrackedSpeakers tracked) {
        Series series = counts(choice, state)
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElse(null);
        List<Series> others = choice.count() != null
                ? List.of()
                : counts(choice, state).filter(one -> !one.key().equals(key)).toList();
        List<SplitSeries.Part> parts = series == null
                ? List.of()
                : SplitSeries.of(
                        input.split() == CompareInput.Split.TRACKS ? tracked.of(series) : series,
                        input.split(),
                        input.articles());
        return new Found(state, parts, others);
    }

    private Stream<Draft> drafts(CompareInput.Choice choice, String slug, List<Found> found, int left) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            SplitSeries.Part part = one.part(slug);
            if (part != null) {
                Map<String, Change> changes = found.size() < 2 ? Map.of() : changes(slug, one, found.get(1 - i));
                boolean alone = found.size() > 1 && found.get(1 - i).part(slug) == null;
                int silent = input.split() == CompareInput.Split.TRACKS ? left : 0;
                drafts.add(new Draft(choice, part, one.state().known(), changes, alone, silent, one.others()));
            }
        }
        return drafts.stream();
    }

    private static Map<String, Change> changes(String slug, Found one, Found other) {
        CompareSheet.KnownBy known = Objects.requireNonNull(one.state().known(), "two states are told apart");
        boolean earlier = known.isBefore(Objects.requireNonNull(other.state().known(), "two states are told apart"));
        return earlier
                ? Changes.between(one.seriesOf(slug), other.seriesOf(slug)).earlier()
                : Changes.between(other.seriesOf(slug), one.seriesOf(slug)).later();
    }
}
