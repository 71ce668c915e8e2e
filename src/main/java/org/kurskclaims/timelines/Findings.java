package org.kurskclaims.timelines;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.comparison.Disagreement;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.GapPeriod;
import org.kurskclaims.comparison.Gaps;
import org.kurskclaims.comparison.Origins;
import org.kurskclaims.comparison.Relation;
import org.kurskclaims.comparison.Series;
import org.kurskclaims.comparison.Window;
import org.kurskclaims.comparison.Wording;

/** Says in one sentence what the figures of a series show. Computed from them; never who is right. */
final class Findings {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter MONTH_AND_YEAR = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final Nouns nouns;

    Findings(Nouns nouns) {
        this.nouns = nouns;
    }

    /** @param widest where the series disagrees most, if it does */
    String of(Series series, Optional<Disagreement> widest) {
        List<Figure> counts = series.asserted();
        String what = lower(nouns.what(series.key()));
        int speakers = Origins.speakers(counts);
        if (counts.isEmpty()) {
            return Phrases.of("finding.none", what);
        }
        if (counts.size() == 1) {
            Figure only = counts.get(0);
            return Phrases.of("finding.one", what, Captions.value(only), Captions.speaker(only, false));
        }
        if (speakers == 1) {
            return ofOneSpeaker(counts, what);
        }
        return widest.map(most -> apart(series, most, what)).orElseGet(() -> agreeing(counts, what, speakers));
    }

    private static String ofOneSpeaker(List<Figure> counts, String what) {
        Figure first = counts.get(0);
        Figure last = counts.get(counts.size() - 1);
        return Phrases.of(
                "finding.alone",
                first.speaker().name(),
                what,
                Wording.figure(first.quantity()),
                Wording.figure(last.quantity()));
    }

    private String apart(Series series, Disagreement widest, String what) {
        Relation relation = widest.relation();
        LocalDate day = day(relation);
        BigDecimal gap = relation.gap();
        if (gap == null || day == null) {
            return Phrases.of("finding.apart.unmeasured", what);
        }
        String times = Wording.ratio(gap);
        String first = Phrases.of(relation.openEnded() ? "finding.times.least" : "finding.times", times);
        GapPeriod later = lastContradiction(series, day);
        Relation then = later == null ? null : later.telling();
        if (later == null || then == null || then.gap() == null) {
            return Phrases.of("finding.apart", MONTH_AND_YEAR.format(day), what, first);
        }
        boolean sameYear = later.first().getYear() == day.getYear();
        String secondMonth = (sameYear ? MONTH : MONTH_AND_YEAR).format(later.first());
        String firstMonth = (sameYear ? MONTH : MONTH_AND_YEAR).format(day);
        return Phrases.of(
                "finding.apart.later",
                firstMonth,
                what,
                first,
                secondMonth,
                Wording.ratio(Objects.requireNonNull(then.gap())));
    }

    /** The last month after the widest gap's in which figures still contradict each other. */
    private static @Nullable GapPeriod lastContradiction(Series series, LocalDate day) {
        List<LocalDate> months = new ArrayList<>();
        LocalDate end = series.figures().stream()
                .map(Figure::window)
                .filter(Objects::nonNull)
                .map(Window::last)
                .filter(last -> !last.equals(LocalDate.MAX))
                .max(Comparator.naturalOrder())
                .orElse(day);
        for (LocalDate month = day.withDayOfMonth(1).plusMonths(1); !month.isAfter(end); month = month.plusMonths(1)) {
            months.add(month);
        }
        if (months.isEmpty()) {
            return null;
        }
        return Gaps.of(
                        series,
                        months,
                        months.get(months.size() - 1).plusMonths(1).minusDays(1))
                .stream()
                .filter(GapPeriod::contradicts)
                .reduce((one, other) -> other)
                .orElse(null);
    }

    private static String agreeing(List<Figure> counts, String what, int speakers) {
        String key = Gaps.telling(counts) == null ? "finding.apart-in-time" : "finding.compatible";
        return Phrases.of(key, Numbers.inWords(speakers), what);
    }

    private static @Nullable LocalDate day(Relation relation) {
        Window one = relation.one().spoken();
        Window other = relation.other().spoken();
        if (one == null || other == null) {
            return null;
        }
        LocalDate later = one.first().isAfter(other.first()) ? one.first() : other.first();
        return later.equals(LocalDate.MIN) ? null : later;
    }

    /** In the middle of a sentence; a name keeps its capital. */
    private static String lower(String noun) {
        boolean common = Phrases.of("noun.common").contains(noun.split(" ", 2)[0]);
        return common ? noun.substring(0, 1).toLowerCase(Locale.UK) + noun.substring(1) : noun;
    }
}
