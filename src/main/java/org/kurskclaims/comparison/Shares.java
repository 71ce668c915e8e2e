package org.kurskclaims.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.quantity.ComparisonInterval;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Quantity;

/** A share of a territory times that territory's area, where one speaker gave both. */
final class Shares {

    /** What is left of a whole when a share of it was retaken, or lost, is still held. */
    private static final Map<String, String> OPPOSITE = Map.of("retaken", "held", "lost", "held");

    private Shares() {}

    /** @param own dated, asserted claims of one speaker */
    static List<Figure> from(List<Figure> own) {
        List<Figure> derived = new ArrayList<>();
        for (Figure share : own) {
            if (!share.key().metric().equals(Metrics.SHARE) || share.quantity().qualifier() == Qualifier.VAGUE) {
                continue;
            }
            for (Figure whole : own) {
                if (isBaseOf(whole, share)) {
                    derived.add(part(share, whole));
                    String opposite = share.key().aspect() == null
                            ? null
                            : OPPOSITE.get(share.key().aspect());
                    if (opposite != null) {
                        derived.add(remainder(share, whole, opposite));
                    }
                }
            }
        }
        return derived;
    }

    /** An area is a share's base if both are of the same ground at the same time and it names no part of itself. */
    private static boolean isBaseOf(Figure whole, Figure share) {
        Window window = whole.window();
        Window shareWindow = share.window();
        return whole.key().metric().equals(Metrics.AREA)
                && whole.quantity().qualifier() != Qualifier.VAGUE
                && Objects.equals(whole.key().place(), share.key().place())
                && share.key().base() != null
                && namesBase(
                        share.key().base().toLowerCase(Locale.ROOT), whole.key().aspect())
                && window != null
                && shareWindow != null
                && window.isNear(shareWindow);
    }

    /** "the territory captured by Ukraine" is the area that was captured. */
    private static boolean namesBase(String base, @Nullable String aspect) {
        if (aspect == null) {
            return false;
        }
        return switch (aspect) {
            case "captured", "taken", "seized" ->
                base.contains("captur") || base.contains("seiz") || base.contains("taken") || base.contains("occupied");
            case "held", "controlled" ->
                base.contains("held") || base.contains("hold") || base.contains("control") || base.contains("occupied");
            default -> base.contains(aspect);
        };
    }

    static Figure part(Figure share, Figure whole) {
        String formula = Wording.of("formula.share", said(share), said(whole));
        return figure(
                share,
                whole,
                share.key().aspect(),
                Amounts.share(share.quantity(), whole.quantity()),
                Amounts.share(share.interval(), whole.interval()),
                formula);
    }

    private static Figure remainder(Figure share, Figure whole, String aspect) {
        String formula = Wording.of(
                "formula.remainder",
                said(whole),
                said(share),
                Names.plain(Objects.requireNonNull(share.key().aspect())));
        return figure(
                share,
                whole,
                aspect,
                Amounts.remainder(share.quantity(), whole.quantity()),
                Amounts.share(Amounts.complement(share.interval()), whole.interval()),
                formula);
    }

    private static String said(Figure figure) {
        return Wording.figure(figure.quantity());
    }

    private static Figure figure(
            Figure share,
            Figure whole,
            @Nullable String aspect,
            Quantity quantity,
            ComparisonInterval interval,
            String formula) {
        return new Figure(
                "d" + share.claimId() + "-" + whole.claimId() + (aspect == null ? "" : "-" + aspect),
                share.key().withMetric(Metrics.AREA, whole.key().unit(), aspect),
                quantity,
                interval,
                Modality.ASSERTED,
                share.speaker(),
                share.via(),
                share.when(),
                share.stated(),
                share.window(),
                share.reviewed() && whole.reviewed(),
                Math.min(share.articles(), whole.articles()),
                null,
                new Derivation(formula, List.of(share, whole)));
    }
}
