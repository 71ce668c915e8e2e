package org.kurskclaims.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.Speaker;

/** Whose figures there are in the chosen series, to choose from: with their numbers, whatever is chosen already. */
record Choosable(List<Option> sides, List<Option> claimants, List<Option> articles) {

    private static final int MOST = 100;

    /** @param side whose mark stands before the label; absent for articles */
    record Option(String value, String label, @Nullable String side, int claims, boolean chosen) {}

    static Choosable of(List<ClaimView> claims, CompareInput input, Vocabulary vocabulary) {
        Map<String, Integer> sides = new LinkedHashMap<>();
        Map<Speaker, Integer> claimants = new LinkedHashMap<>();
        Map<Long, Integer> articles = new LinkedHashMap<>();
        Map<Long, String> headlines = new LinkedHashMap<>();
        for (ClaimView claim : claims) {
            if (!isOfChosen(claim, input)) {
                continue;
            }
            sides.merge(claim.side(), 1, Integer::sum);
            claimants.merge(Figure.of(claim).speaker(), 1, Integer::sum);
            Set<Long> ids = new LinkedHashSet<>();
            for (CitationView citation : claim.citations()) {
                ids.add(citation.articleId());
                headlines.putIfAbsent(citation.articleId(), SplitSeries.name(citation));
            }
            ids.forEach(id -> articles.merge(id, 1, Integer::sum));
        }
        List<String> chosenSides = orNone(input.filters().filter().side());
        List<String> chosenClaimants = orNone(input.filters().filter().claimant());
        List<Option> ofSides = vocabulary.sides().stream()
                .map(side -> new Option(
                        side.slug(),
                        side.label(),
                        side.slug(),
                        sides.getOrDefault(side.slug(), 0),
                        chosenSides.isEmpty() || chosenSides.contains(side.slug())))
                .toList();
        List<Option> ofClaimants = new ArrayList<>();
        claimants.forEach((speaker, count) -> ofClaimants.add(new Option(
                speaker.slug(), speaker.name(), speaker.side(), count, chosenClaimants.contains(speaker.slug()))));
        List<Option> ofArticles = new ArrayList<>();
        articles.forEach((id, count) -> ofArticles.add(new Option(
                "" + id,
                headlines.getOrDefault(id, "" + id),
                null,
                count,
                input.articles().contains(id))));
        Comparator<Option> most =
                Comparator.comparingInt((Option option) -> -option.claims()).thenComparing(Option::label);
        return new Choosable(ofSides, first(ofClaimants, most), first(ofArticles, most));
    }

    /** Those with the most claims and those that are chosen: nobody reads a list of thousands. */
    private static List<Option> first(List<Option> options, Comparator<Option> most) {
        List<Option> shown = new ArrayList<>();
        for (Option option : options.stream().sorted(most).toList()) {
            if (shown.size() < MOST || option.chosen()) {
                shown.add(option);
            }
        }
        return shown;
    }

    private static boolean isOfChosen(ClaimView claim, CompareInput input) {
        String subject = claim.subject() == null ? org.kurskclaims.claims.ClaimFilter.UNKNOWN : claim.subject();
        return input.isChosen(claim.metric() + "/" + subject);
    }

    private static List<String> orNone(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
