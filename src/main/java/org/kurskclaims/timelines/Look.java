package org.kurskclaims.timelines;

import org.kurskclaims.comparison.Figure;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Qualifier;

/** How a figure's standing shows: everything about a mark but its place. */
record Look(String side, boolean unreviewed, boolean forecast, boolean derived, boolean vague, boolean denied) {

    static Look of(Figure figure) {
        return new Look(
                Shapes.known(figure.side()),
                !figure.reviewed() && !figure.isDerived(),
                figure.modality() == Modality.FORECAST || figure.modality() == Modality.CONDITIONAL,
                figure.isDerived(),
                figure.quantity().qualifier() == Qualifier.VAGUE,
                figure.modality() == Modality.DENIED);
    }

    static Look plain(String side) {
        return new Look(Shapes.known(side), false, false, false, false, false);
    }

    /** Classes of the mark's group. */
    String css() {
        return "mk s-" + side + states();
    }

    String states() {
        return (unreviewed ? " un" : "")
                + (forecast ? " fc" : "")
                + (derived ? " dv" : "")
                + (vague ? " vg" : "")
                + (denied ? " dn" : "");
    }
}
