package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/**
 * Where a quantity was counted: the nearest place in the sentence, those behind the number first; else the place of which
 * the text spoke last, as in "deployed over 50,000 troops to the region".
 */
final class PlaceRule {

    private PlaceRule() {}

    /** @param rule whether the sentence names the place or the text did before */
    record Found(String place, String rule, String words) {}

    static @Nullable Found read(
            SentenceReading reading, QuantityMention quantity, @Nullable String aspect, @Nullable Found spokenOf) {
        Match<String> nearest = nearest(reading.sentence(), quantity);
        if (nearest != null) {
            return found(reading.sentence(), nearest, "nearest place");
        }
        boolean elsewhere = AspectRule.SUPPLIED.equals(aspect);
        return spokenOf == null || elsewhere ? null : new Found(spokenOf.place(), "place spoken of", spokenOf.words());
    }

    /** The last place that a sentence names; a whole state is too wide to be what later sentences speak of. */
    static @Nullable Found last(Sentence sentence) {
        Found last = null;
        for (int i = 0; i < sentence.size(); i++) {
            Match<String> place = Vocabulary.get().place(sentence, i);
            if (place == null) {
                continue;
            }
            if (sentence.at(i).isCapitalised() && !isState(sentence, place)) {
                last = found(sentence, place, "place spoken of");
            }
            i = place.to() - 1;
        }
        return last;
    }

    private static boolean isState(Sentence sentence, Match<String> place) {
        return sentence.lower(place.from()).startsWith("russia")
                || sentence.lower(place.from()).equals("ukraine");
    }

    private static Found found(Sentence sentence, Match<String> place, String rule) {
        return new Found(place.value(), rule, sentence.words(place.from(), place.to()));
    }

    private static @Nullable Match<String> nearest(Sentence sentence, QuantityMention quantity) {
        Match<String> best = null;
        int distance = Integer.MAX_VALUE;
        for (int i = 0; i < sentence.size(); i++) {
            Match<String> place = Vocabulary.get().place(sentence, i);
            if (place == null
                    || (!sentence.at(i).isCapitalised() && !place.value().equals("whole-front"))) {
                continue;
            }
            boolean state = place.value().equals("ukraine") || place.value().equals("russia");
            boolean located = !state || isLocative(sentence, i);
            int gap = i >= quantity.to() ? i - quantity.to() : quantity.from() - i + 6;
            gap += state ? 12 : 0;
            if (located && gap < distance && !isAside(sentence, i, quantity)) {
                best = place;
                distance = gap;
            }
            i = place.to() - 1;
        }
        return best;
    }

    /** "the Kursk region, which borders Sumy, is home to 11,000": the clause in between tells of something else. */
    private static boolean isAside(Sentence sentence, int place, QuantityMention quantity) {
        int open = place;
        while (open > 0 && !sentence.is(open - 1, ",")) {
            open--;
        }
        int close = place;
        while (close < sentence.size() && !sentence.is(close, ",")) {
            close++;
        }
        boolean relative = sentence.is(open, "which") || sentence.is(open, "where") || sentence.is(open, "whose");
        return relative && open > 0 && close < sentence.size() && (quantity.from() >= close || quantity.to() <= open);
    }

    private static boolean isLocative(Sentence sentence, int at) {
        return switch (sentence.lower(at - 1)) {
            case "in", "inside", "into", "across", "within" -> true;
            default -> false;
        };
    }
}
