package org.kurskclaims.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.claims.DocumentReader;
import org.kurskclaims.extraction.claims.SpeakerByName;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Finds the claims in a text. Immutable; one instance serves any number of threads. */
public final class Extractor {

    private final Vocabulary vocabulary;

    /** One that knows the words that are shipped. */
    public Extractor() {
        this(Vocabulary.get());
    }

    private Extractor(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * One that knows these units of measure instead of the shipped ones; all other words are the same.
     *
     * @param units what is kept in another unit than km2, km or percent cannot be among them
     */
    public Extractor withUnits(List<UnitOfMeasure> units) {
        return new Extractor(vocabulary.withUnits(units));
    }

    /**
     * One that knows these actors besides the shipped ones.
     *
     * @param actors spellings that {@link ActorNames} objects to are left out
     */
    public Extractor withActors(List<NamedActor> actors) {
        List<NamedActor> findable =
                actors.stream().map(NamedActor::withoutOrdinaryWords).toList();
        return new Extractor(vocabulary.withActors(findable));
    }

    /**
     * One that knows these places instead of the shipped ones; all other words are the same.
     *
     * @param places words that {@link PlaceWords} objects to are left out
     */
    public Extractor withPlaces(List<NamedPlace> places) {
        return new Extractor(vocabulary.withPlaces(
                places.stream().map(NamedPlace::withoutOrdinaryWords).toList()));
    }

    /** A reader of single quantities that knows the same words. */
    public QuantityReader quantities() {
        return new QuantityReader(vocabulary);
    }

    /**
     * What a speaker's name tells about him, read as it would be in a text.
     *
     * @param outlet in which the name stands; absent where that is not known
     * @return empty where nothing tells the side
     */
    public Optional<SpeakerReading> speaker(String name, @Nullable String outlet) {
        return SpeakerByName.read(name, outlet, vocabulary);
    }

    /** The claims of a document in the order of the text. Never fails on any input text. */
    public List<CandidateClaim> extract(Document document) {
        List<CandidateClaim> claims = DocumentReader.claims(document, vocabulary);
        List<Optional<Echoes.Place>> echoes = new Echoes().note("", document, claims);
        List<CandidateClaim> marked = new ArrayList<>(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            CandidateClaim claim = claims.get(i);
            marked.add(echoes.get(i).map(place -> claim.echoOf(place.start())).orElse(claim));
        }
        return marked;
    }
}
