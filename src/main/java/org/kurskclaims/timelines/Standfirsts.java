package org.kurskclaims.timelines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kurskclaims.comparison.Disagreement;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.Origins;
import org.kurskclaims.comparison.Relation;
import org.kurskclaims.comparison.Series;
import org.kurskclaims.comparison.Wording;

/** The sentences under the title: the two figures furthest apart, the silent sides, the counts. */
final class Standfirsts {

    private final Vocabulary vocabulary;

    Standfirsts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param widest where the series disagrees most, if it does */
    List<Run> of(Series series, Optional<Disagreement> widest) {
        List<Run> runs = new ArrayList<>();
        widest.ifPresent(most -> pair(runs, most.relation()));
        String silence = silence(series);
        if (!silence.isEmpty()) {
            runs.add(new Run(silence + " ", false));
        }
        runs.add(new Run(counts(series), false));
        return runs;
    }

    private static void pair(List<Run> runs, Relation relation) {
        Figure low = relation.lower();
        Figure high = relation.higher();
        String lowDate = Captions.fullDate(low.when());
        String highDate = Captions.fullDate(high.when());
        boolean together = lowDate.equals(highDate);
        runs.add(new Run(Phrases.of("stand.said", Captions.speaker(low, true)) + " ", false));
        runs.add(new Run(Wording.figure(low.quantity()), true));
        String middle = together
                ? Phrases.of("stand.and", Captions.speaker(high, true))
                : Phrases.of("stand.dated-and", lowDate, Captions.speaker(high, true));
        runs.add(new Run(" " + middle + " ", false));
        runs.add(new Run(Wording.figure(high.quantity()), true));
        runs.add(new Run(
                (together ? Phrases.of("stand.both", highDate) : Phrases.of("stand.dated", highDate)) + " ", false));
    }

    private String silence(Series series) {
        List<String> silent =
                new Silences(vocabulary).of(series).stream().map(Side::label).toList();
        return switch (silent.size()) {
            case 0 -> "";
            case 1 -> Phrases.of("stand.silent.one", silent.get(0));
            case 2 -> Phrases.of("stand.silent.two", silent.get(0), silent.get(1));
            default -> Phrases.of("stand.silent.many", Phrases.list(silent));
        };
    }

    private static String counts(Series series) {
        List<Figure> claims = series.claims();
        int reviewed = (int) claims.stream().filter(Figure::reviewed).count();
        int speakers = Origins.speakers(claims);
        int origins = Origins.independent(claims);
        String who = Phrases.count("count.speakers", speakers);
        String by = Phrases.of(
                "stand.by",
                Phrases.count("count.claims", claims.size()),
                origins == speakers ? who : Phrases.of("stand.origins", who, Phrases.count("count.origins", origins)));
        String review = reviewed == claims.size()
                ? Phrases.of("stand.all-reviewed")
                : reviewed == 0
                        ? Phrases.of("stand.none-reviewed")
                        : Phrases.of("stand.reviewed", reviewed, claims.size() - reviewed);
        return by + "; " + review;
    }
}
