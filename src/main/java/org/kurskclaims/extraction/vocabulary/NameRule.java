package org.kurskclaims.extraction.vocabulary;

import java.util.Set;
import org.kurskclaims.extraction.text.Sentence;

/** Which words are too ordinary to be looked for as a name: the extractor reads them as something else. */
public final class NameRule {

    /** Longer names are no ordinary words. */
    private static final int MOST_WORDS = 5;

    /** Lists of names, or of parts of names. */
    private static final Set<String> NAMES = Set.of(
            "abbreviations",
            "family-names-first",
            "western-equipment",
            "research-houses",
            "research-bodies",
            "home-russia",
            "home-ukraine",
            "home-south-korea",
            "home-united-states",
            "no-poster",
            "furniture");

    private NameRule() {}

    /** "Kursk", "Donbas": unless an actor is known by it. */
    public static boolean isPlace(Sentence words) {
        return Vocabulary.get().isPartyOrPlace(words) && !Vocabulary.get().isActor(words);
    }

    /** "Army", "Russians", "Bloomberg": what cannot come to name a place. */
    public static boolean isNoPlace(Sentence words) {
        Vocabulary known = Vocabulary.get();
        return isOrdinary(words) || known.isActor(words) || known.isPartyOrPlace(words);
    }

    /** "Army", "Governor", "Monday", "Prime Minister". */
    public static boolean isOrdinary(Sentence words) {
        Vocabulary known = Vocabulary.get();
        return words.size() <= MOST_WORDS
                && !known.isActor(words)
                && (known.isCounted(words) || known.isUnit(words) || known.isAnotherWord(words, NAMES));
    }

    /** "Ukraine's president", "Governor Alexei Smirnov". */
    public static boolean holdsAnOffice(Sentence words) {
        for (int i = 0; i < words.size(); i++) {
            PhraseTable.Match<OfficeWord> office = Vocabulary.get().office(words, i);
            if (office != null && office.value().kind() == ActorKind.PERSON) {
                return true;
            }
        }
        return false;
    }
}
