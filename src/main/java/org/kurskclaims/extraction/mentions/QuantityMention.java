package org.kurskclaims.extraction.mentions;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Noun;
import org.kurskclaims.quantity.Qualifier;

/**
 * A number with its hedge and what it counts.
 *
 * @param from position of the first token, hedge included
 * @param to position after the last token of the phrase: number, unit and noun
 * @param number the number itself
 * @param measure what sort of number it is
 * @param factor to the unit in which the measure is kept
 * @param qualifier how the number was hedged
 * @param noun what is counted; absent where the text leaves the noun out
 * @param nounAt position of the noun
 * @param states what became of the people counted, in words inside or right behind the phrase, as metrics
 * @param backward whether the phrase points back: "of them", "of those soldiers", "of whom"
 * @param increment whether it is "another" or "additional"
 */
public record QuantityMention(
        int from,
        int to,
        NumberMention number,
        Measure measure,
        BigDecimal factor,
        Qualifier qualifier,
        @Nullable Noun noun,
        int nounAt,
        Set<String> states,
        boolean backward,
        boolean increment) {

    public QuantityMention {
        states = Set.copyOf(states);
    }

    /** What sort of number it is. */
    public enum Measure {
        COUNT,
        SHARE,
        AREA,
        DISTANCE,
        /** How many times as much as another. */
        RATIO
    }

    public @Nullable CountedClass counted() {
        return noun == null ? null : noun.counted();
    }

    public boolean isElided() {
        return noun == null && measure == Measure.COUNT;
    }

    public boolean is(Measure other) {
        return measure == other;
    }

    public BigDecimal low() {
        return number.low().multiply(factor);
    }
}
