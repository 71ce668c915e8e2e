package org.kurskclaims.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Qualifier;

/** Killed and wounded of one speaker's count added up, where that speaker gave no total. */
final class Sums {

    private Sums() {}

    /** @param own dated, asserted claims of one speaker */
    static List<Figure> from(List<Figure> own) {
        List<Figure> sums = new ArrayList<>();
        for (Figure killed : of(own, Metrics.KILLED)) {
            for (Figure wounded : of(own, Metrics.WOUNDED)) {
                if (belongTogether(killed, wounded) && !hasTotal(own, killed)) {
                    sums.add(sum(killed, wounded));
                }
            }
        }
        return sums;
    }

    static boolean belongTogether(Figure one, Figure other) {
        Window window = one.window();
        Window otherWindow = other.window();
        return window != null
                && otherWindow != null
                && window.overlaps(otherWindow)
                && one.quantity().qualifier() != Qualifier.VAGUE
                && other.quantity().qualifier() != Qualifier.VAGUE
                && one.key()
                        .withMetric(
                                other.key().metric(),
                                other.key().unit(),
                                other.key().aspect())
                        .equals(other.key());
    }

    private static boolean hasTotal(List<Figure> own, Figure part) {
        return of(own, Metrics.CASUALTIES).stream().anyMatch(total -> belongTogether(total, part));
    }

    private static List<Figure> of(List<Figure> own, String metric) {
        return own.stream()
                .filter(figure -> figure.key().metric().equals(metric))
                .toList();
    }

    private static Figure sum(Figure killed, Figure wounded) {
        String formula = Wording.of(
                "formula.sum",
                Wording.figure(killed.quantity()),
                Wording.of("part.killed"),
                Wording.figure(wounded.quantity()),
                Wording.of("part.wounded"));
        return new Figure(
                "d" + killed.claimId() + "-" + wounded.claimId(),
                killed.key().withMetric(Metrics.CASUALTIES, killed.key().unit(), null),
                Amounts.sum(killed.quantity(), wounded.quantity()),
                Amounts.sum(killed.interval(), wounded.interval()),
                Modality.ASSERTED,
                killed.speaker(),
                Objects.equals(killed.via(), wounded.via()) ? killed.via() : null,
                killed.when(),
                killed.stated(),
                killed.window(),
                killed.reviewed() && wounded.reviewed(),
                Math.min(killed.articles(), wounded.articles()),
                null,
                new Derivation(formula, List.of(killed, wounded)));
    }
}
