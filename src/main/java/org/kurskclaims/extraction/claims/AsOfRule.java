package org.kurskclaims.extraction.claims;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.DatedWords;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.mentions.QuantityMention.Measure;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Modality;

/**
 * When a quantity was true: a date in its clause, a period, "since", or else that of the list in which it stands or the day
 * on which it was stated.
 */
final class AsOfRule {

    private AsOfRule() {}

    static @Nullable FuzzyDate read(
            SentenceReading reading,
            QuantityMention quantity,
            Clause clause,
            Kind kind,
            Modality modality,
            @Nullable FuzzyDate stated,
            @Nullable FuzzyDate list,
            @Nullable FuzzyDate published) {
        int to = quantity.is(Measure.SHARE) ? Math.min(clause.to(), quantity.from()) : clause.to();
        List<DatedWords> dates = reading.dates(published).between(clause.from(), to);
        for (DatedWords found : dates) {
            switch (found.role()) {
                case SINCE -> {
                    FuzzyDate until = stated != null ? stated : published;
                    return since(found.date(), until);
                }
                case AS_OF, DURING -> {
                    return found.date();
                }
                case ON -> {
                    if (!found.date().equals(stated)) {
                        return found.date();
                    }
                }
                case UNTIL -> {
                    boolean past = published != null
                            && !found.date().latest().isAfter(published.latest())
                            && (kind == Kind.STOCK || kind == Kind.CUMULATIVE);
                    if (modality == Modality.FORECAST || past) {
                        return found.date();
                    }
                }
            }
        }
        if (list != null) {
            return list;
        }
        boolean present = modality == Modality.ASSERTED && (kind == Kind.STOCK || kind == Kind.CUMULATIVE);
        return present ? stated : null;
    }

    /** Whether the clause says when, or in which period, it happened, rather than since or by when: "lost 400 men on Sunday". */
    static boolean isWithin(
            SentenceReading reading, Clause clause, @Nullable FuzzyDate stated, @Nullable FuzzyDate published) {
        List<DatedWords> dates = reading.dates(published).between(clause.from(), clause.to());
        return !dates.isEmpty()
                && dates.stream()
                        .allMatch(found -> found.role() == DatedWords.Role.DURING
                                || (found.role() == DatedWords.Role.ON
                                        && !found.date().equals(stated)));
    }

    private static @Nullable FuzzyDate since(FuzzyDate start, @Nullable FuzzyDate until) {
        if (until == null
                || until.latest().isBefore(start.earliest())
                || until.latest().equals(LocalDate.MAX)) {
            return FuzzyDate.parse(start.earliest() + "/..");
        }
        return FuzzyDate.period(start.earliest(), until.latest());
    }
}
