package org.kurskclaims.imports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kurskclaims.claims.TextVocabulary;
import org.kurskclaims.extraction.Extractor;
import org.kurskclaims.extraction.NamedActor;
import org.kurskclaims.extraction.NamedPlace;
import org.kurskclaims.extraction.SpeakerReading.Sort;
import org.kurskclaims.extraction.UnitOfMeasure;
import org.springframework.stereotype.Component;

/**
 * Lends the extractor, which knows nothing of the database, to the application: it reads with the units of measure and
 * the places that editors keep, and knows the actors whom they entered.
 */
@Component
public class CurrentExtractor {

    private record Known(long edition, Extractor extractor) {}

    private final TextVocabulary vocabulary;
    private volatile Known known = new Known(-1, new Extractor());

    CurrentExtractor(TextVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The extractor for one document, form or table. It knows every change that was committed before the call, whoever made
     * it; whoever keeps it does not see later ones. One statement as long as nothing changes.
     */
    public Extractor get() {
        Known now = known;
        return vocabulary.edition() == now.edition() ? now.extractor() : changed();
    }

    private synchronized Extractor changed() {
        // the edition first: should the words change until they are read, the next call reads them again
        long edition = vocabulary.edition();
        if (edition != known.edition()) {
            known = new Known(
                    edition,
                    new Extractor().withUnits(units()).withActors(actors()).withPlaces(places()));
        }
        return known.extractor();
    }

    private List<NamedPlace> places() {
        return vocabulary.places().stream()
                .map(place -> new NamedPlace(
                        place.slug(),
                        place.within(),
                        Stream.concat(Stream.of(place.name()), place.spellings().stream())
                                .toList()))
                .toList();
    }

    private List<UnitOfMeasure> units() {
        return vocabulary.units().stream()
                .map(unit -> new UnitOfMeasure(unit.unit(), unit.factor(), unit.words()))
                .toList();
    }

    private List<NamedActor> actors() {
        return vocabulary.actors().stream()
                .map(actor -> new NamedActor(
                        actor.name(),
                        actor.side(),
                        Sort.valueOf(actor.kind().toUpperCase(Locale.ROOT)),
                        actor.spellings()))
                .toList();
    }
}
