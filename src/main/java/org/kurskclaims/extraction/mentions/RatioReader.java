package org.kurskclaims.extraction.mentions;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Reads how many times one side has what the other has: "twice as many men", "several times more", "three to one". */
final class RatioReader {

    private static final BigDecimal SEVERAL = BigDecimal.valueOf(3);
    private static final BigDecimal LARGEST = BigDecimal.valueOf(1000);
    private static final int FARTHEST_NOUN = 3;
    private static final Set<String> AMOUNTS = Vocabulary.get().words("ratio-amounts");
    private static final Set<String> COMPARATIVES = Vocabulary.get().words("ratio-comparatives");
    private static final Set<String> ODDS = Vocabulary.get().words("odds-words");

    private RatioReader() {}

    /** @return the number of times, up to the end of the words that make it a ratio; null if none starts at the token */
    static @Nullable NumberMention at(Sentence sentence, int from) {
        BigDecimal multiple = multiple(sentence.lower(from));
        if (multiple != null) {
            int to = comparison(sentence, from + 1);
            return to < 0 ? null : plain(from, to, multiple);
        }
        boolean several = (sentence.is(from, "several") || sentence.is(from, "many")) && sentence.is(from + 1, "times");
        if (several) {
            int to = comparison(sentence, from + 2);
            return to < 0 ? null : new NumberMention(from, to, SEVERAL, null, NumberForm.VAGUE);
        }
        NumberMention number = NumberReader.at(sentence, from);
        if (number == null || number.isVague() || number.low().compareTo(LARGEST) > 0) {
            return null;
        }
        int to = sentence.is(number.to(), "times") ? comparison(sentence, number.to() + 1) : odds(sentence, number);
        return to < 0 ? null : number.to(to);
    }

    private static NumberMention plain(int from, int to, BigDecimal value) {
        return new NumberMention(from, to, value, value, NumberForm.WORDS);
    }

    private static @Nullable BigDecimal multiple(String word) {
        return switch (word) {
            case "twice" -> BigDecimal.valueOf(2);
            case "thrice" -> BigDecimal.valueOf(3);
            default -> null;
        };
    }

    /** Where "as many men", "as high", "more", "the number of" ends; -1 if nothing is compared. */
    private static int comparison(Sentence sentence, int at) {
        if (COMPARATIVES.contains(sentence.lower(at))) {
            return nounEnd(sentence, at + 1);
        }
        boolean amount = (sentence.is(at, "as") || sentence.is(at, "the")) && AMOUNTS.contains(sentence.lower(at + 1));
        return amount ? nounEnd(sentence, at + 2) : -1;
    }

    /** Where the noun that is compared ends; the start itself if none stands there. */
    private static int nounEnd(Sentence sentence, int from) {
        for (int i = from; i < from + FARTHEST_NOUN && sentence.at(i).isWord(); i++) {
            var noun = sentence.is(i, "as") || sentence.is(i, "than")
                    ? null
                    : Vocabulary.get().noun(sentence, i);
            if (noun != null) {
                return noun.to();
            }
            if (Vocabulary.get().isIn("prepositions", sentence.lower(i))) {
                return from;
            }
        }
        return from;
    }

    /** "outnumber them three to one", "a ratio of 7:1": where the odds end; -1 if they are none. */
    private static int odds(Sentence sentence, NumberMention number) {
        int at = number.to();
        boolean joint = sentence.is(at, "to") || sentence.is(at, ":");
        boolean hyphens = sentence.is(at, "-") && sentence.is(at + 1, "to") && sentence.is(at + 2, "-");
        int one = hyphens ? at + 3 : at + 1;
        boolean odds = (joint || hyphens)
                && (sentence.is(one, "one") || sentence.at(one).text().equals("1"));
        if (!odds) {
            return -1;
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (ODDS.contains(sentence.lower(i))) {
                return one + 1;
            }
        }
        return -1;
    }
}
