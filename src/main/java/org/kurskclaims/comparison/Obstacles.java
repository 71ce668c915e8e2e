package org.kurskclaims.comparison;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;

/** The reasons why two figures cannot be compared, in words. */
public final class Obstacles {

    private Obstacles() {}

    /** Why the first figure is not on the second one's scale: "counts killed only, not killed or wounded". */
    public static String reason(Figure one, Figure other, Obstacle obstacle) {
        SeriesKey a = one.key();
        SeriesKey b = other.key();
        return switch (obstacle) {
            case METRIC -> words(obstacle, metric(a), metric(b));
            case SUBJECT -> named(obstacle, a.subject(), b.subject());
            case PLACE -> named(obstacle, a.place(), b.place());
            case KIND -> words(obstacle, kind(a), kind(b));
            case RATE -> named(obstacle, a.per(), b.per());
            case ITEM -> named(obstacle, a.item(), b.item());
            case ASPECT -> named(obstacle, a.aspect(), b.aspect());
            case BASE -> named(obstacle, a.base(), b.base());
            case UNIT -> words(obstacle, a.unit().code(), b.unit().code());
            case DATES, PERIOD -> words(obstacle, date(one.when()), date(other.when()));
            case START -> words(obstacle, since(one.window()), since(other.window()));
            case DENIAL, CONDITION, FORECAST, UNDATED -> words(obstacle);
        };
    }

    private static String words(Obstacle obstacle, Object... arguments) {
        return Wording.of(obstacle.key(), arguments);
    }

    private static String metric(SeriesKey key) {
        String word = "metric." + key.metric();
        return Wording.knows(word) ? Wording.of(word) : key.metric();
    }

    private static String kind(SeriesKey key) {
        return Wording.of("kind." + key.kind().code());
    }

    /** Where one of the two does not say, that is the reason. */
    private static String named(Obstacle obstacle, @Nullable String one, @Nullable String other) {
        if (one == null) {
            return Wording.of(obstacle.key() + ".unsaid");
        }
        return other == null
                ? Wording.of(obstacle.key() + ".unsaid-there", Names.plain(one))
                : words(obstacle, Names.plain(one), Names.plain(other));
    }

    private static String date(@Nullable FuzzyDate date) {
        return date == null ? "" : date.inWords();
    }

    private static String since(@Nullable Window window) {
        LocalDate day = window == null ? null : window.since();
        return day == null ? "" : FuzzyDate.on(day).inWords();
    }
}
