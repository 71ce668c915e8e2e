package org.kurskclaims.desk;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.quantity.Quantity;

/**
 * How much.
 *
 * @param words the figure as printed; read unless the fields from {@code qualifier} to {@code unit} say more
 * @param per period of a rate
 * @param base of a share, in the source's words
 */
record FigureFields(
        String words, String qualifier, String low, String best, String high, String unit, String per, String base) {

    static final FigureFields EMPTY = ofWords(null);

    FigureFields(
            @Nullable String words,
            @Nullable String qualifier,
            @Nullable String low,
            @Nullable String best,
            @Nullable String high,
            @Nullable String unit,
            @Nullable String per,
            @Nullable String base) {
        this.words = Typed.text(words);
        this.qualifier = Typed.text(qualifier);
        this.low = Typed.text(low);
        this.best = Typed.text(best);
        this.high = Typed.text(high);
        this.unit = Typed.text(unit);
        this.per = Typed.text(per);
        this.base = Typed.text(base);
    }

    static FigureFields ofWords(@Nullable String words) {
        return new FigureFields(words, null, null, null, null, null, null, null);
    }

    static FigureFields of(Quantity quantity) {
        return ofWords(quantity.text())
                .withPerAndBase(quantity.per(), quantity.base())
                .with(quantity);
    }

    private FigureFields withPerAndBase(@Nullable String otherPer, @Nullable String otherBase) {
        return new FigureFields(words, qualifier, low, best, high, unit, otherPer, otherBase);
    }

    /** The same words with the bounds of a quantity. */
    FigureFields with(Quantity read) {
        return new FigureFields(
                words,
                read.qualifier().code(),
                Typed.number(read.low()),
                Typed.number(read.best()),
                Typed.number(read.high()),
                read.unit().code(),
                per,
                base);
    }

    boolean hasBounds() {
        return !(low + best + high).isEmpty();
    }
}
