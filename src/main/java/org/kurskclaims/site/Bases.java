package org.kurskclaims.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kurskclaims.comparison.Comparison;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.Metrics;
import org.kurskclaims.comparison.Rebasing;
import org.kurskclaims.comparison.Series;
import org.kurskclaims.comparison.Wording;
import org.springframework.context.MessageSource;

/** Areas as the wholes of chosen shares: what there is to choose from, and the chart of the one that is chosen. */
record Bases(CompareInput input, Comparison comparison) {

    List<CompareSheet.Whole> wholes() {
        return Rebasing.wholes(comparison).stream()
                .map(whole -> new CompareSheet.Whole(whole.claimId(), label(whole), isChosen(whole)))
                .toList();
    }

    private boolean isChosen(Figure whole) {
        return Objects.equals(whole.claimId(), input.base());
    }

    /** "more than 984 km², VIEWUS, 29–31 Dec 2024". */
    private static String label(Figure figure) {
        String said =
                Wording.figure(figure.quantity()) + ", " + figure.speaker().name();
        return figure.when() == null ? said : said + ", " + figure.when().inWords();
    }

    /** The chosen shares among the areas of the series to which the named whole belongs. */
    Optional<CompareDrafts.Draft> rebased(MessageSource messages) {
        List<CompareInput.Choice> choices = input.choices().stream()
                .filter(choice -> choice.metric().equals(Metrics.SHARE))
                .toList();
        return Rebasing.wholes(comparison).stream()
                .filter(whole -> !choices.isEmpty() && isChosen(whole))
                .findFirst()
                .map(whole -> {
                    List<Series> shares = comparison.ofMetric(Metrics.SHARE).stream()
                            .filter(series -> choices.stream()
                                    .anyMatch(choice -> choice.subject().equals(CompareDrafts.subject(series))))
                            .toList();
                    Series areas = comparison.series().stream()
                            .filter(series -> series.key().equals(whole.key()))
                            .findFirst()
                            .orElseThrow();
                    String name = messages.getMessage("compare.base.part", new Object[] {label(whole)}, Locale.ENGLISH);
                    SplitSeries.Part part = new SplitSeries.Part(
                            Rebasing.onOneAxis(areas, shares, whole), "of-" + whole.claimId(), name, null);
                    return new CompareDrafts.Draft(choices.get(0), part, null, Map.of(), false, 0, List.of());
                });
    }
}
