package org.kurskclaims.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.Series;
import org.kurskclaims.comparison.Speaker;

/** A series in parts: what each side, each claimant or each article has of it. */
final class SplitSeries {

    private SplitSeries() {}

    /**
     * @param slug tells the parts of one series apart
     * @param name absent for a whole series, and for a side, which is named by its slug
     * @param side whose colour the part has; absent where it has none
     */
    record Part(
            Series series,
            String slug,
            @Nullable String name,
            @Nullable String side) {

        boolean isSide() {
            return name == null && side != null;
        }
    }

    /** @param articles the only ones that are wanted, if the series is split by article; empty for all */
    static List<Part> of(Series series, CompareInput.Split split, List<Long> articles) {
        return switch (split) {
            case NONE, TRACKS -> List.of(new Part(series, series.key().slug(), null, null));
            case SIDE ->
                series.bySide().stream()
                        .map(part -> new Part(part, side(part), null, side(part)))
                        .toList();
            case CLAIMANT ->
                series.bySpeaker().stream().map(SplitSeries::ofSpeaker).toList();
            case ARTICLE -> byArticle(series, articles);
        };
    }

    private static String side(Series part) {
        return part.figures().get(0).side();
    }

    private static Part ofSpeaker(Series part) {
        Speaker speaker = part.figures().get(0).speaker();
        return new Part(part, speaker.slug(), speaker.name(), speaker.side());
    }

    /** A claim that several articles print stands in the part of each; what was worked out stands in none. */
    private static List<Part> byArticle(Series series, List<Long> articles) {
        Map<Long, List<Figure>> figures = new LinkedHashMap<>();
        Map<Long, String> names = new LinkedHashMap<>();
        for (Figure figure : series.claims()) {
            List<CitationView> citations =
                    figure.claim() == null ? List.of() : figure.claim().citations();
            for (CitationView citation : citations) {
                if (articles.isEmpty() || articles.contains(citation.articleId())) {
                    List<Figure> part = figures.computeIfAbsent(citation.articleId(), id -> new ArrayList<>());
                    if (!part.contains(figure)) {
                        part.add(figure);
                    }
                    names.putIfAbsent(citation.articleId(), name(citation));
                }
            }
        }
        List<Part> parts = new ArrayList<>();
        figures.forEach((id, members) ->
                parts.add(new Part(new Series(series.key(), members), "article " + id, names.get(id), null)));
        return parts;
    }

    /** "Losses rise in Kursk, VIEWUS". */
    static String name(CitationView citation) {
        return citation.outlet() == null ? citation.headline() : citation.headline() + ", " + citation.outlet();
    }
}
