package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.QuantityMention;

/** The figure on which the next one can lean, and the name under which a figure is remembered. */
final class FigureBefore {

    private final DocumentState state;

    FigureBefore(DocumentState state) {
        this.state = state;
    }

    /** What the quantity can lean on: "the 74,800" on the same figure before, anything else on the last one. */
    @Nullable
    Recent of(SentenceReading reading, QuantityMention quantity) {
        boolean definite = reading.sentence().is(quantity.from() - 1, "the")
                || reading.sentence().is(quantity.from() - 1, "that");
        Recent same = definite && quantity.isElided() ? state.figures().figure(number(reading, quantity)) : null;
        if (same != null) {
            state.figures().leanOn(same.at(state.sentenceNumber()));
        }
        Recent recent = state.figures().recent();
        Recent people = state.figures().people();
        boolean leansOnPeople = quantity.backward()
                && people != null
                && (recent == null || recent.noun() == null || people.sentence() > recent.sentence());
        if (leansOnPeople && people != null) {
            state.figures().leanOn(people);
            return people;
        }
        return recent;
    }

    static String number(SentenceReading reading, QuantityMention quantity) {
        return reading.sentence()
                .words(quantity.number().from(), quantity.number().to());
    }
}
