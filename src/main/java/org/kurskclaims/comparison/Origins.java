package org.kurskclaims.comparison;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts who said something, not who printed it: ten outlets with one wire report are one origin. */
public final class Origins {

    private Origins() {}

    public static int speakers(Collection<Figure> figures) {
        return (int) figures.stream()
                .flatMap(Figure::origins)
                .map(figure -> figure.speaker().slug())
                .distinct()
                .count();
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
