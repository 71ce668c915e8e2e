package org.kurskclaims.extraction.claims;

import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** A number that names nothing itself: whether it can lean on what was counted before, or only labels a line. */
final class BareNumber {

    private BareNumber() {}

    /** Nothing but marks, verbs and small words behind the number. */
    static boolean leans(SentenceReading reading, QuantityMention quantity) {
        Sentence sentence = reading.sentence();
        String next = sentence.lower(quantity.to());
        if (next.isEmpty() || sentence.at(quantity.to()).isMark()) {
            return !next.equals("-") && !next.equals("/") && !next.equals("%");
        }
        if (next.equals("of")) {
            return isPartOfWhatWasCounted(sentence, quantity.to() + 1);
        }
        boolean partOfWhole = sentence.is(0, "of") && quantity.from() > 3;
        return partOfWhole
                || next.equals("still")
                || Vocabulary.get().isIn("auxiliaries", next)
                || Vocabulary.get().isIn("prepositions", next)
                || Vocabulary.get().isIn("clause-breaks", next)
                || Vocabulary.get().verb(sentence, quantity.to()) != null
                || Vocabulary.get().listed("rates", sentence, quantity.to()) != null
                || next.equals("and")
                || next.equals("or")
                || next.equals("there")
                || next.equals("now")
                || next.equals("more")
                || next.equals("today")
                || next.equals("alone")
                || next.endsWith("ly")
                || next.equals("he")
                || next.equals("she")
                || next.equals("it")
                || next.equals("we")
                || next.equals("i")
                || Vocabulary.get().isIn("plain-verbs", next)
                || next.equals("they")
                || next.equals("all")
                || next.equals("last");
    }

    /** "300 of them", "four of their own", "40 of the 60"; not "one of the lawmakers", which counts what was never counted before. */
    private static boolean isPartOfWhatWasCounted(Sentence sentence, int at) {
        String word = sentence.lower(at);
        return Vocabulary.get().isIn("those-counted", word)
                || (Vocabulary.get().isIn("determiners", word)
                        && (sentence.at(at + 1).isDigits() || sentence.is(at + 1, "own")));
    }

    /** A number alone in brackets, before a colon, or with nothing but digits and marks around it. */
    static boolean labels(Sentence sentence, QuantityMention quantity) {
        boolean bracket = sentence.is(quantity.from() - 1, "(") && sentence.is(quantity.to(), ")");
        boolean list = quantity.from() == 0
                && quantity.to() == 1
                && (sentence.is(quantity.to(), ".") || sentence.is(quantity.to(), ")"))
                && sentence.size() > 2;
        boolean slash = sentence.is(quantity.from() - 1, "/") || sentence.is(quantity.to(), "/");
        boolean alone = quantity.to() - quantity.from() >= sentence.size() - 1;
        return bracket || list || slash || (alone && quantity.states().isEmpty());
    }
}
