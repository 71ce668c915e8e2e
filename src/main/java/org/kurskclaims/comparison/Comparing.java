package org.kurskclaims.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.quantity.ComparisonInterval;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Modality;

/** Whether two figures can be compared, and what comes of it. */
public final class Comparing {

    private static final int ONE_COUNT_IN_DAYS = 31;

    private Comparing() {}

    /** How the first figure stands to the second; symmetric but for the order of the two. */
    public static Relation relate(Figure one, Figure other) {
        Optional<Obstacle> obstacle = obstacle(one, other);
        if (obstacle.isPresent()) {
            return new Relation(one, other, Verdict.NOT_COMPARABLE, null, false, obstacle.get());
        }
        ComparisonInterval a = one.interval();
        ComparisonInterval b = other.interval();
        if (isSame(a, b)) {
            return new Relation(one, other, Verdict.SAME, null, false, null);
        }
        if (one.speaker().slug().equals(other.speaker().slug())) {
            return new Relation(one, other, Verdict.REVISES, a.gapTo(b).orElse(null), isOpenEnded(a, b), null);
        }
        if (a.overlaps(b)) {
            return new Relation(one, other, Verdict.COMPATIBLE, null, false, null);
        }
        return new Relation(one, other, Verdict.CONTRADICTS, a.gapTo(b).orElse(null), isOpenEnded(a, b), null);
    }

    /** A figure beside all others: contradictions first, the widest gap on top, the incomparable last. */
    public static List<Relation> relate(Figure figure, Collection<Figure> others) {
        List<Relation> relations = new ArrayList<>();
        for (Figure other : others) {
            if (!other.id().equals(figure.id())) {
                relations.add(relate(figure, other));
            }
        }
        relations.sort(Comparator.comparingInt(Comparing::rank)
                .thenComparing(
                        relation -> relation.gap() == null ? 0 : -relation.gap().doubleValue())
                .thenComparing(relation -> relation.other().id()));
        return List.copyOf(relations);
    }

    /** The first reason why two figures cannot be compared; empty where they can. */
    public static Optional<Obstacle> obstacle(Figure one, Figure other) {
        Obstacle ofSeries = ofSeries(one.key(), other.key());
        if (ofSeries != null) {
            return Optional.of(ofSeries);
        }
        Obstacle ofModality = ofModality(one.modality(), other.modality());
        return Optional.ofNullable(ofModality != null ? ofModality : ofTime(one, other));
    }

    static @Nullable Obstacle ofSeries(SeriesKey one, SeriesKey other) {
        if (!one.metric().equals(other.metric())) {
            return Obstacle.METRIC;
        }
        if (!Objects.equals(one.subject(), other.subject())) {
            return Obstacle.SUBJECT;
        }
        if (!Objects.equals(one.place(), other.place())) {
            return Obstacle.PLACE;
        }
        if (one.kind() != other.kind()) {
            return Obstacle.KIND;
        }
        if (!Objects.equals(one.per(), other.per())) {
            return Obstacle.RATE;
        }
        if (!Objects.equals(one.item(), other.item())) {
            return Obstacle.ITEM;
        }
        if (!Objects.equals(one.aspect(), other.aspect())) {
            return Obstacle.ASPECT;
        }
        if (!Objects.equals(one.base(), other.base())) {
            return Obstacle.BASE;
        }
        return one.unit() == other.unit() ? null : Obstacle.UNIT;
    }

    private static @Nullable Obstacle ofModality(Modality one, Modality other) {
        if (one == Modality.DENIED || other == Modality.DENIED) {
            return Obstacle.DENIAL;
        }
        if (one == Modality.CONDITIONAL || other == Modality.CONDITIONAL) {
            return Obstacle.CONDITION;
        }
        return one == other ? null : Obstacle.FORECAST;
    }

    private static @Nullable Obstacle ofTime(Figure one, Figure other) {
        Window a = one.spoken();
        Window b = other.spoken();
        if (a == null || b == null) {
            return Obstacle.UNDATED;
        }
        if (!isStanding(one.key().kind())) {
            if (!a.overlaps(b)) {
                return Obstacle.DATES;
            }
            return a.isSamePeriod(b) ? null : Obstacle.PERIOD;
        }
        if (!a.isNear(b)) {
            return Obstacle.DATES;
        }
        boolean otherStart = a.since() != null
                && b.since() != null
                && Math.abs(a.since().toEpochDay() - b.since().toEpochDay()) > ONE_COUNT_IN_DAYS;
        return otherStart ? Obstacle.START : null;
    }

    /** Counts of a state, which still answer each other some days later; the other kinds count a period. */
    static boolean isStanding(Kind kind) {
        return kind == Kind.STOCK || kind == Kind.CUMULATIVE;
    }

    private static boolean isSame(ComparisonInterval a, ComparisonInterval b) {
        boolean sameHigh = a.high() == null
                ? b.high() == null
                : b.high() != null && a.high().compareTo(b.high()) == 0;
        return sameHigh
                && a.low().compareTo(b.low()) == 0
                && a.lowOpen() == b.lowOpen()
                && (a.high() == null || a.highOpen() == b.highOpen());
    }

    private static boolean isOpenEnded(ComparisonInterval a, ComparisonInterval b) {
        return a.high() == null || b.high() == null;
    }

    private static int rank(Relation relation) {
        return switch (relation.verdict()) {
            case CONTRADICTS -> 0;
            case COMPATIBLE -> 1;
            case SAME -> 2;
            case REVISES -> 3;
            case NOT_COMPARABLE -> 4;
        };
    }
}
