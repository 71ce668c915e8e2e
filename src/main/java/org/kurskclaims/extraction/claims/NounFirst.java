package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Noun;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** An entry of a list that names its noun first: "tanks – 9,735 (+1)", "artillery systems: 107". */
final class NounFirst {

    private static final int LONGEST = 6;

    private NounFirst() {}

    /** The equipment or the soldiers whose name stands before the mark in front of the number; null if neither does. */
    static @Nullable Match<Noun> of(Sentence sentence, QuantityMention quantity) {
        int mark = quantity.from() - 1;
        if (!isMark(sentence.lower(mark))) {
            return null;
        }
        for (int start = mark - 1; start >= 0 && start >= mark - LONGEST; start--) {
            Match<Noun> noun = Vocabulary.get().noun(sentence, start);
            if (noun != null && noun.to() == mark && isListed(noun.value().counted())) {
                return noun;
            }
        }
        return null;
    }

    private static boolean isListed(CountedClass counted) {
        return counted == CountedClass.EQUIPMENT || counted == CountedClass.FORCE;
    }

    private static boolean isMark(String word) {
        return switch (word) {
            case ":", "-", "–", "—", "‒", "−" -> true;
            default -> false;
        };
    }
}
