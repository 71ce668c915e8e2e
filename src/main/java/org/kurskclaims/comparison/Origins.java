package org.kurskclaims.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.quantity.Qualifier;

/**
 * Counts who said something, not who printed it: ten outlets with one wire report are one origin. So are a government and
 * its president where one article gives both the same figure for the same days: it tells one statement twice.
 */
public final class Origins {

    /** Who stands in these columns speaks for himself; everybody else speaks for a state. */
    private static final Set<String> OWN_ACCOUNT = Set.of("independent", "media", "other");

    private Origins() {}

    public static int speakers(Collection<Figure> figures) {
        return (int) figures.stream()
                .flatMap(Figure::origins)
                .map(figure -> figure.speaker().slug())
                .distinct()
                .count();
    }

    /** Speakers who say something that their own side does not already say beside them. */
    public static int independent(Collection<Figure> figures) {
        List<Figure> told = figures.stream()
                .flatMap(Figure::origins)
                .map(figure -> new Dated(days(figure), figure))
                .sorted(Comparator.comparingLong(Dated::days)
                        .thenComparingLong(dated -> dated.figure().claimId()))
                .map(Dated::figure)
                .toList();
        Map<Telling, List<Figure>> tellings = new HashMap<>();
        Set<String> speakers = new HashSet<>();
        for (Figure figure : told) {
            List<Telling> here = Telling.of(figure);
            boolean retold = here.stream()
                    .flatMap(telling -> tellings.getOrDefault(telling, List.of()).stream())
                    .anyMatch(earlier -> overlap(figure, earlier));
            if (!retold) {
                speakers.add(figure.speaker().slug());
            }
            here.forEach(telling -> tellings.computeIfAbsent(telling, first -> new ArrayList<>())
                    .add(figure));
        }
        return speakers.size();
    }

    /** How many days a figure may speak for: who is dated to the day is the origin, who is dated vaguely tells it again. */
    private static long days(Figure figure) {
        Window window = figure.window();
        boolean open = window == null
                || window.first().equals(LocalDate.MIN)
                || window.last().equals(LocalDate.MAX);
        return open || window == null
                ? Long.MAX_VALUE
                : window.last().toEpochDay() - window.first().toEpochDay();
    }

    /** A figure with its {@link #days}, which are needed often while many figures are sorted. */
    private record Dated(long days, Figure figure) {}

    private static boolean overlap(Figure one, Figure other) {
        return one.window() != null && other.window() != null && one.window().overlaps(other.window());
    }

    /** One number that one article gives in the name of one state. */
    private record Telling(long article, String side, SeriesKey key, Qualifier qualifier, BigDecimal value) {

        static List<Telling> of(Figure figure) {
            ClaimView claim = figure.claim();
            return claim == null || OWN_ACCOUNT.contains(figure.side())
                    ? List.of()
                    : claim.citations().stream()
                            .map(citation -> new Telling(
                                    citation.articleId(),
                                    figure.side(),
                                    figure.key(),
                                    figure.quantity().qualifier(),
                                    figure.quantity().representative().stripTrailingZeros()))
                            .distinct()
                            .toList();
        }
    }

    /** Independent statements: a speaker who gives one figure for one date has made one, however often it was recorded. */
    public static int statements(Collection<Figure> figures) {
        Set<Statement> statements = new HashSet<>();
        figures.stream().flatMap(Figure::origins).forEach(figure -> statements.add(Statement.of(figure)));
        return statements.size();
    }

    private record Statement(
            String speaker,
            SeriesKey key,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            BigDecimal value,
            @Nullable Window window) {

        static Statement of(Figure figure) {
            return new Statement(
                    figure.speaker().slug(),
                    figure.key(),
                    plain(figure.quantity().low()),
                    plain(figure.quantity().high()),
                    figure.quantity().representative().stripTrailingZeros(),
                    figure.window());
        }

        private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
            return number == null ? null : number.stripTrailingZeros();
        }
    }
}
