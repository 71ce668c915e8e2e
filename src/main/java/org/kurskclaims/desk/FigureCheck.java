package org.kurskclaims.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;

/** Reads the figure of a form: its words, or the bounds where somebody set them. */
final class FigureCheck {

    private static final List<String> BOUNDS =
            List.of("figure.unit", "figure.qualifier", "figure.low", "figure.best", "figure.high");

    private FigureCheck() {}

    /**
     * @param usual unit of what is counted, for figures that name none
     * @param typed reads what is typed
     */
    static @Nullable Quantity quantity(
            FigureFields figure, Unit usual, TypedFigure typed, Map<String, String> problems) {
        if (figure.words().isEmpty()) {
            problems.put("figure.words", "claim-form.words.missing");
            return null;
        }
        if (!figure.hasBounds()) {
            Optional<Quantity> read = typed.read(figure.words(), usual);
            if (read.isEmpty()) {
                problems.put("figure.words", "claim-form.words.unreadable");
            }
            return read.map(quantity -> finished(quantity, figure)).orElse(null);
        }
        Unit unit = Choice.of(figure.unit(), Unit::of, usual, "figure.unit", problems);
        Qualifier qualifier =
                Choice.of(figure.qualifier(), Qualifier::of, Qualifier.EXACTLY, "figure.qualifier", problems);
        BigDecimal low = number(figure.low(), "figure.low", problems);
        BigDecimal best = number(figure.best(), "figure.best", problems);
        BigDecimal high = number(figure.high(), "figure.high", problems);
        if (problems.keySet().stream().anyMatch(BOUNDS::contains)) {
            return null;
        }
        try {
            return finished(new Quantity(low, best, high, unit, qualifier, figure.words(), null, null), figure);
        } catch (IllegalArgumentException contradictory) {
            problems.put("figure.words", "claim-form.bounds.contradictory");
            return null;
        }
    }

    private static Quantity finished(Quantity quantity, FigureFields figure) {
        return quantity.per(Typed.orNull(figure.per())).ofBase(Typed.orNull(figure.base()));
    }

    private static @Nullable BigDecimal number(String typed, String field, Map<String, String> problems) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            String plain = typed.replaceAll("[,\\u00a0\\u202f ]", "");
            BigDecimal number = plain.length() > 30 ? null : new BigDecimal(plain);
            if (number != null && number.signum() >= 0 && Math.abs(number.scale()) <= 12 && number.precision() <= 18) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the same answer as a number that is out of all proportion
        }
        problems.put(field, "claim-form.number.wrong");
        return null;
    }
}
