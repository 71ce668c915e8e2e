package org.kurskclaims.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.quantity.ComparisonInterval;

/**
 * Checks whether a speaker's own parts fit the same speaker's whole: killed and wounded are all of "killed or wounded",
 * and prisoners may be inside it or not, so that a whole is only at fault when it fits neither way.
 */
public final class Components {

    private static final Set<String> METRICS =
            Set.of(Metrics.CASUALTIES, Metrics.KILLED, Metrics.WOUNDED, Metrics.CAPTURED);

    private Components() {}

    /**
     * @param whole the total as stated
     * @param parts killed, wounded and, if there is one, captured
     * @param fits whether the total can be their sum
     */
    public record Check(Figure whole, List<Figure> parts, boolean fits) {}

    /** Every total that can be checked, in no particular order. */
    public static List<Check> of(Comparison comparison) {
        Map<String, Map<String, List<Figure>>> bySpeaker = new LinkedHashMap<>();
        for (Figure figure : comparison.figures()) {
            if (!figure.isDerived()
                    && figure.isAsserted()
                    && METRICS.contains(figure.key().metric())) {
                bySpeaker
                        .computeIfAbsent(figure.speaker().slug(), slug -> new HashMap<>())
                        .computeIfAbsent(figure.key().metric(), metric -> new ArrayList<>())
                        .add(figure);
            }
        }
        List<Check> checks = new ArrayList<>();
        for (Map<String, List<Figure>> own : bySpeaker.values()) {
            for (Figure whole : own.getOrDefault(Metrics.CASUALTIES, List.of())) {
                Check check = check(whole, own);
                if (check != null) {
                    checks.add(check);
                }
            }
        }
        return checks;
    }

    private static @Nullable Check check(Figure whole, Map<String, List<Figure>> own) {
        Figure killed = part(whole, own, Metrics.KILLED);
        Figure wounded = part(whole, own, Metrics.WOUNDED);
        Figure captured = part(whole, own, Metrics.CAPTURED);
        if (killed != null && wounded != null) {
            ComparisonInterval both = Amounts.sum(killed.interval(), wounded.interval());
            boolean fits = both.overlaps(whole.interval());
            if (captured == null) {
                return new Check(whole, List.of(killed, wounded), fits);
            }
            boolean fitsWithCaptured = Amounts.sum(both, captured.interval()).overlaps(whole.interval());
            return new Check(whole, List.of(killed, wounded, captured), fits || fitsWithCaptured);
        }
        Figure single = killed != null ? killed : wounded;
        boolean tooLarge = single != null && whole.interval().isBelow(single.interval());
        return single == null ? null : new Check(whole, List.of(single), !tooLarge);
    }

    private static @Nullable Figure part(Figure whole, Map<String, List<Figure>> own, String metric) {
        return own.getOrDefault(metric, List.of()).stream()
                .filter(figure -> Sums.belongTogether(whole, figure))
                .findFirst()
                .orElse(null);
    }
}
