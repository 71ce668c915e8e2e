package org.kurskclaims.extraction.claims;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Noun;

/** What the figures of an entry were about, for those after them that leave something out. */
final class FigureMemory {

    private static final int MOST_FIGURES = 5000;

    private final ReadingPosition position;
    private final Map<String, Recent> figures = new HashMap<>();
    private @Nullable Recent recent;
    private @Nullable Recent people;

    FigureMemory(ReadingPosition position) {
        this.position = position;
    }

    void startEntry() {
        figures.clear();
        recent = null;
        people = null;
    }

    @Nullable
    Recent recent() {
        return recent;
    }

    /** The quantity before in the same sentence; null if it is the first. */
    @Nullable
    Recent recentInSentence() {
        return recent != null && recent.sentence() == position.sentence() ? recent : null;
    }

    /** Soldiers of whom the text speaks without counting them, for "at least 2,500 of them". */
    void people(String side) {
        people = new Recent(
                Metrics.TROOPS,
                QuantityMention.Measure.COUNT,
                new Noun(CountedClass.FORCE, null),
                side,
                position.sentence());
    }

    /** Those of the last two sentences; null if there are none. */
    @Nullable
    Recent people() {
        return people != null && position.sentence() - people.sentence() <= 2 ? people : null;
    }

    /** @param number the figure as printed, under which later sentences may name it again ("the 74,800") */
    void remember(Recent quantity, String number) {
        recent = quantity;
        if (figures.size() < MOST_FIGURES) {
            figures.putIfAbsent(number, quantity);
        }
    }

    /** Makes an earlier quantity the one on which the next leans. */
    void leanOn(Recent quantity) {
        recent = quantity;
    }

    /** What a figure was about when it was named first; null if it was not. */
    @Nullable
    Recent figure(String number) {
        return figures.get(number);
    }
}
