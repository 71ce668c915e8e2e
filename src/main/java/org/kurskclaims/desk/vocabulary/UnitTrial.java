package org.kurskclaims.desk.vocabulary;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.vocabulary.UnitDraft;
import org.kurskclaims.claims.vocabulary.UnitEntry;
import org.kurskclaims.claims.vocabulary.UnitVocabulary;
import org.kurskclaims.desk.TypedFigure;
import org.kurskclaims.extraction.Extractor;
import org.kurskclaims.extraction.UnitOfMeasure;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;
import org.springframework.stereotype.Component;

/** Shows how texts would be read with a unit of measure before it is saved. */
@Component
class UnitTrial {

    private static final String NUMBER = "380 ";

    /**
     * What was tried.
     *
     * @param read absent where no quantity is read in the words
     */
    record Trial(String words, @Nullable Quantity read) {}

    private final UnitVocabulary units;

    UnitTrial(UnitVocabulary units) {
        this.units = units;
    }

    /**
     * Reads the form's example, or a number of the unit where there is none, beside all other units.
     *
     * @param slug of the unit that the form is about; empty for a new one
     * @return null as long as the form has no words or no factor
     */
    @Nullable
    Trial of(UnitForm form, String slug) {
        UnitDraft draft = form.draft();
        boolean whole =
                !draft.words().isEmpty() && draft.factor().signum() > 0 && UnitDraft.KEPT.contains(draft.unit());
        if (!whole || !form.problems().isEmpty()) {
            return null;
        }
        String words = form.example().isEmpty() ? NUMBER + usual(draft.words()) : form.example();
        Stream<UnitOfMeasure> others = units.list().stream()
                .filter(unit -> !unit.isRetired() && !unit.slug().equals(slug))
                .map(UnitTrial::measure);
        List<UnitOfMeasure> all = Stream.concat(
                        Stream.of(new UnitOfMeasure(draft.unit(), draft.factor(), draft.words())), others)
                .toList();
        TypedFigure reader = new TypedFigure(new Extractor().withUnits(all).quantities());
        return new Trial(words, reader.read(words, Unit.PERSON).orElse(null));
    }

    /** The plural of the first word, if it is among them as "miles" is with "mile"; else the first. */
    private static String usual(List<String> words) {
        String plural = words.get(0) + "s";
        return words.contains(plural) ? plural : words.get(0);
    }

    static UnitOfMeasure measure(UnitEntry unit) {
        return new UnitOfMeasure(unit.unit(), unit.factor(), unit.words());
    }
}
