package org.kurskclaims.timelines;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.comparison.Change;
import org.kurskclaims.comparison.Figure;

/**
 * One claim as a row of the phone's chart.
 *
 * @param figure absent where the row stands for several
 * @param change what became of the figure in another state of knowledge; absent where it stands as it was
 * @param remark "worked out", "forecast", "above this scale →"; empty for most
 */
public record PhoneRow(
        @Nullable Figure figure,
        String side,
        FigureWords words,
        String href,
        String date,
        String who,
        String remark,
        @Nullable Change change,
        SvgDrawing strip) {}
