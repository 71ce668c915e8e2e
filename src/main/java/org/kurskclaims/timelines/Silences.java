package org.kurskclaims.timelines;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.Series;
import org.kurskclaims.comparison.Window;
import org.kurskclaims.quantity.Modality;

/** Which sides might have given a number and did not. */
final class Silences {

    /** The two parties to the fighting are asked for a number in every series. */
    private static final List<String> PARTIES = List.of("ukraine", "russia");

    private final Vocabulary vocabulary;

    Silences(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The parties and the side whose quantity it is, without those that gave a number; in column order. */
    List<Side> of(Series series) {
        Set<String> expected = new LinkedHashSet<>(PARTIES);
        if (series.key().subject() != null) {
            expected.add(series.key().subject());
        }
        for (Figure figure : series.figures()) {
            if (figure.modality() != Modality.DENIED) {
                expected.remove(figure.side());
            }
        }
        return vocabulary.sides().stream()
                .filter(side -> expected.contains(side.slug()))
                .toList();
    }

    /** A row for each silent side, with its denials at their days. */
    List<Lane> lanes(Series series, TimeScale time) {
        List<Lane> lanes = new ArrayList<>();
        for (Side side : of(series)) {
            List<Lane.Stop> stops = new ArrayList<>();
            for (Figure figure : series.figures()) {
                Window window = figure.window();
                if (figure.side().equals(side.slug()) && window != null && time.shows(window)) {
                    double x = (time.startOf(window.first()) + time.endOf(window.last())) / 2;
                    stops.add(new Lane.Stop(x, Phrases.of("lane.denies", Captions.value(figure))));
                }
            }
            lanes.add(new Lane(
                    side.slug(), Phrases.of(stops.isEmpty() ? "lane.silent" : "lane.denying", side.label()), stops));
        }
        return lanes;
    }
}
