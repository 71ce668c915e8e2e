package org.kurskclaims.timelines;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.comparison.Comparing;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.Relation;
import org.kurskclaims.comparison.Verdict;
import org.kurskclaims.comparison.Wording;

/** Marks the figures of a row that can be compared: how far apart, or that they can both be true. */
final class Badges {

    private static final int MOST = 40;

    private Badges() {}

    /** By the figures' ids; only what has a rival in the row gets one. */
    static Map<String, SideBySide.Badge> of(List<Figure> row) {
        Map<String, Relation> telling = new HashMap<>();
        List<Figure> figures = row.subList(0, Math.min(row.size(), MOST));
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                Relation relation = Comparing.relate(figures.get(i), figures.get(j));
                if (relation.isComparable() && relation.verdict() != Verdict.REVISES && areRivals(relation)) {
                    telling.merge(figures.get(i).id(), relation, Badges::moreTelling);
                    telling.merge(figures.get(j).id(), relation, Badges::moreTelling);
                }
            }
        }
        Map<String, SideBySide.Badge> badges = new HashMap<>();
        telling.forEach((id, relation) -> badges.put(id, badge(relation)));
        return badges;
    }

    private static boolean areRivals(Relation relation) {
        return !relation.one()
                .speaker()
                .slug()
                .equals(relation.other().speaker().slug());
    }

    private static Relation moreTelling(Relation one, Relation other) {
        int byVerdict = one.verdict().compareTo(other.verdict());
        if (byVerdict != 0) {
            return byVerdict > 0 ? one : other;
        }
        return gap(one.gap()).compareTo(gap(other.gap())) >= 0 ? one : other;
    }

    private static BigDecimal gap(@Nullable BigDecimal gap) {
        return gap == null ? BigDecimal.ZERO : gap;
    }

    private static SideBySide.Badge badge(Relation relation) {
        return switch (relation.verdict()) {
            case CONTRADICTS ->
                new SideBySide.Badge(
                        relation.gap() == null
                                ? Phrases.of("gap.apart")
                                : Phrases.of("badge.apart", Wording.times(relation)),
                        false);
            case SAME -> new SideBySide.Badge(Phrases.of("gap.same"), true);
            default -> new SideBySide.Badge(Phrases.of("gap.compatible"), true);
        };
    }
}
