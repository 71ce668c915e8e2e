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
            case SUBJECT -> words(obstacle, named(a.subject(), "subject"), named(b.subject(), "subject"));
            case PLACE -> words(obstacle, named(a.place(), "place"), named(b.place(), "place"));
            case KIND -> words(obstacle, kind(a), kind(b));
            case RATE -> words(obstacle, named(a.per(), "per"), named(b.per(), "per"));
            case ITEM -> words(obstacle, named(a.item(), "item"), named(b.item(), "item"));
            case ASPECT -> words(obstacle, named(a.aspect(), "aspect"), named(b.aspect(), "aspect"));
            case BASE -> words(obstacle, named(a.base(), "base"), named(b.base(), "base"));
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

    private static String named(@Nullable String slug, String field) {
        return slug == null ? Wording.of("unknown." + field) : Names.plain(slug);
    }

    private static String date(@Nullable FuzzyDate date) {
        return date == null ? "" : date.inWords();
    }

    private static String since(@Nullable Window window) {
        LocalDate day = window == null ? null : window.since();
        return day == null ? "" : FuzzyDate.on(day).inWords();
    }
}
