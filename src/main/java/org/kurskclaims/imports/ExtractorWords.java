package org.kurskclaims.imports;

import java.util.Locale;
import java.util.Optional;
import org.kurskclaims.claims.vocabulary.WordsInTexts;
import org.kurskclaims.extraction.ActorNames;
import org.kurskclaims.extraction.PlaceWords;
import org.kurskclaims.extraction.UnitWords;
import org.kurskclaims.quantity.Unit;
import org.springframework.stereotype.Component;

/** Asks the extractor about words that are to give a unit of measure or to name an actor or a place. */
@Component
class ExtractorWords implements WordsInTexts {

    @Override
    public String sight(String word) {
        return UnitWords.sight(word);
    }

    @Override
    public Optional<String> objection(String word, Unit unit) {
        return Optional.ofNullable(UnitWords.objection(word, unit))
                .map(objection -> "vocabulary.word."
                        + objection.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public Optional<String> nameObjection(String spelling) {
        return Optional.ofNullable(ActorNames.objection(spelling))
                .map(objection -> "vocabulary.spelling." + objection.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Optional<String> placeObjection(String word) {
        return PlaceWords.canName(word) ? Optional.empty() : Optional.of("vocabulary.word.no-place");
    }
}
