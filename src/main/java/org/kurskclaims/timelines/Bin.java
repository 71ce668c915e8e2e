package org.kurskclaims.timelines;

import java.time.LocalDate;
import java.util.Map;
import org.kurskclaims.comparison.Change;

/**
 * The figures of one side in one period, drawn as one because there are too many.
 *
 * @param x fraction of the width
 * @param dx pixels beside it, so that sides stand next to each other
 * @param y of the middle figure, in pixels, with those of the highest and the lowest
 * @param low the lowest value, with the middle and the highest one
 * @param reviewed whether an editor has reviewed any of them
 * @param grades from the best to the worst credibility that editors gave: "2–4"; empty where they gave none
 * @param changes how many of them are new, gone or changed in another state of knowledge
 */
record Bin(
        String side,
        LocalDate first,
        LocalDate last,
        int count,
        double x,
        double dx,
        double y,
        double yHigh,
        double yLow,
        double low,
        double median,
        double high,
        boolean reviewed,
        String grades,
        Map<Change, Integer> changes,
        String spoken) {

    /** Lighter where no editor has reviewed any of the figures. */
    Look look() {
        return new Look(side, !reviewed, false, false, false, false);
    }

    /** ", grade 2–4, 3 new": what a number of claims does not tell; empty where there is nothing of the kind. */
    String asides() {
        return asides(grades, changes);
    }

    static String asides(String grades, Map<Change, Integer> changes) {
        StringBuilder asides = new StringBuilder(grades.isEmpty() ? "" : ", " + Phrases.of("mark.grade", grades));
        changes.forEach((change, number) ->
                asides.append(", ").append(number).append(' ').append(Captions.word(change)));
        return asides.toString();
    }

    /** "312", "1.2k": short enough to stand over a narrow bar. */
    String shortCount() {
        if (count < 1000) {
            return Integer.toString(count);
        }
        return count < 10_000 ? Svg.number(Math.round(count / 100.0) / 10.0) + "k" : Math.round(count / 1000.0) + "k";
    }
}
