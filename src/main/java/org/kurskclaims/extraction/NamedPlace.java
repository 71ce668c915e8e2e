package org.kurskclaims.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place as texts name it.
 *
 * @param slug under which its claims are kept
 * @param within slug of the larger place in which it lies
 * @param words by which texts name it: its name, spellings, the villages that are counted to it
 */
public record NamedPlace(String slug, @Nullable String within, List<String> words) {

    public NamedPlace {
        words = List.copyOf(words);
    }

    NamedPlace withoutOrdinaryWords() {
        return new NamedPlace(
                slug,
                within,
                words.stream()
                        .filter(PlaceWords::canName)
                        .map(PlaceWords::plain)
                        .toList());
    }
}
