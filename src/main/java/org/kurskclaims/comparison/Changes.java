package org.kurskclaims.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a series differs between two states of knowledge.
 *
 * @param earlier what became of the figures of the earlier state, by their ids; those that stand as they were are absent
 * @param later likewise for the figures of the later state
 */
public record Changes(Map<String, Change> earlier, Map<String, Change> later) {

    /** @param earlier or {@code later} absent where the series has no figure in that state */
    public static Changes between(@Nullable Series earlier, @Nullable Series later) {
        Map<String, Figure> before = byId(earlier);
        Map<String, Figure> after = byId(later);
        Map<String, Change> ofEarlier = new HashMap<>();
        Map<String, Change> ofLater = new HashMap<>();
        before.forEach((id, figure) -> {
            Change change = change(figure, after.get(id));
            if (change != null) {
                ofEarlier.put(id, change);
                if (change != Change.GONE) {
                    ofLater.put(id, change);
                }
            }
        });
        after.keySet().stream().filter(id -> !before.containsKey(id)).forEach(id -> ofLater.put(id, Change.NEW));
        return new Changes(ofEarlier, ofLater);
    }

    private static Map<String, Figure> byId(@Nullable Series series) {
        Map<String, Figure> figures = new HashMap<>();
        if (series != null) {
            series.figures().forEach(figure -> figures.put(figure.id(), figure));
        }
        return figures;
    }

    /** Absent where the figure stands as it was. */
    private static @Nullable Change change(Figure before, @Nullable Figure after) {
        if (after == null) {
            return Change.GONE;
        }
        if (!saysTheSame(before, after)) {
            return Change.CHANGED;
        }
        boolean judgedAlike =
                before.reviewed() == after.reviewed() && Objects.equals(before.credibility(), after.credibility());
        return judgedAlike ? null : Change.REVIEWED;
    }

    private static boolean saysTheSame(Figure before, Figure after) {
        return before.quantity().equals(after.quantity())
                && before.modality() == after.modality()
                && before.speaker().slug().equals(after.speaker().slug())
                && Objects.equals(before.when(), after.when())
                && Objects.equals(before.stated(), after.stated());
    }
}
