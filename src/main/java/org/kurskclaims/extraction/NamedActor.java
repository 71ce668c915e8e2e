package org.kurskclaims.extraction;

import java.util.List;
import org.kurskclaims.extraction.SpeakerReading.Sort;

/**
 * Somebody who can speak in a text, with the names under which he does.
 *
 * @param side slug of the side on which he stands
 * @param spellings his names, as a text gives them
 */
public record NamedActor(String name, String side, Sort sort, List<String> spellings) {

    public NamedActor {
        spellings = List.copyOf(spellings);
    }

    /** With those spellings only for which texts can be searched; a person's titles are none of them. */
    NamedActor withoutOrdinaryWords() {
        List<String> names = spellings.stream()
                .filter(spelling -> ActorNames.objection(spelling) == null)
                .filter(spelling -> sort != Sort.PERSON || !ActorNames.isTitle(spelling))
                .toList();
        return names.size() == spellings.size() ? this : new NamedActor(name, side, sort, names);
    }
}
