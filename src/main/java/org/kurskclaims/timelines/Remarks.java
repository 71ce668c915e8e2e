package org.kurskclaims.timelines;

import java.util.ArrayList;
import java.util.List;
import org.kurskclaims.comparison.Comparison;
import org.kurskclaims.comparison.Components;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.Revisions;
import org.kurskclaims.comparison.Series;
import org.kurskclaims.comparison.Wording;

/** What does not add up within one speaker's own figures. */
final class Remarks {

    private static final int MOST = 6;

    private Remarks() {}

    static List<String> of(Series series, Comparison comparison) {
        List<String> remarks = new ArrayList<>();
        for (Revisions track : Revisions.of(series)) {
            for (Revisions.Step step : track.steps()) {
                if (step.falls() && remarks.size() < MOST) {
                    remarks.add(Phrases.of(
                            "remark.falls",
                            track.speaker().name(),
                            said(step.from()),
                            Captions.fullDate(step.from().when()),
                            said(step.to()),
                            Captions.fullDate(step.to().when())));
                }
            }
        }
        for (Components.Check check : Components.of(comparison)) {
            if (!check.fits() && check.whole().key().equals(series.key()) && remarks.size() < MOST) {
                List<String> parts = check.parts().stream().map(Remarks::part).toList();
                remarks.add(Phrases.of(
                        "remark.parts",
                        check.whole().speaker().name(),
                        said(check.whole()),
                        Captions.fullDate(check.whole().when()),
                        Phrases.list(parts)));
            }
        }
        return remarks;
    }

    private static String part(Figure figure) {
        return said(figure) + " " + Phrases.of("axis." + figure.key().metric());
    }

    private static String said(Figure figure) {
        return Wording.figure(figure.quantity());
    }
}
