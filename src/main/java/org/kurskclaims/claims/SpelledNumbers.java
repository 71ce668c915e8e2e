package org.kurskclaims.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes numbers that somebody spelled out in a search in figures, the form in which they are kept: "fifty thousand" as 50000. */
final class SpelledNumbers {

    private static final Map<String, Long> ONES = new HashMap<>();
    private static final Map<String, Long> SCALES =
            Map.of("hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);

    static {
        String[] small = {
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen"
        };
        for (int i = 0; i < small.length; i++) {
            ONES.put(small[i], (long) i);
        }
        String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
        for (int i = 0; i < tens.length; i++) {
            ONES.put(tens[i], 10L * (i + 2));
        }
    }

    private SpelledNumbers() {}

    /** The same words with each spelled number of more than one word in figures; a lone "one" or "ten" stays a word. */
    static String inFigures(String words) {
        List<String> written = new ArrayList<>();
        List<String> number = new ArrayList<>();
        for (String word : words.strip().split("\\s+")) {
            boolean joins = isPart(word) || (word.equalsIgnoreCase("and") && !number.isEmpty());
            if (!joins) {
                finish(number, written);
                written.add(word);
            } else {
                number.add(word);
            }
        }
        finish(number, written);
        return String.join(" ", written);
    }

    private static boolean isPart(String word) {
        for (String part : word.toLowerCase(Locale.ROOT).split("-", -1)) {
            if (!ONES.containsKey(part) && !SCALES.containsKey(part)) {
                return false;
            }
        }
        return true;
    }

    private static void finish(List<String> number, List<String> written) {
        List<String> trailing = new ArrayList<>();
        while (!number.isEmpty() && number.get(number.size() - 1).equalsIgnoreCase("and")) {
            trailing.add(number.remove(number.size() - 1));
        }
        if (number.size() == 1 && !number.get(0).contains("-")) {
            written.add(number.get(0));
        } else if (!number.isEmpty()) {
            written.add("" + value(number));
        }
        written.addAll(trailing);
        number.clear();
    }

    private static long value(List<String> words) {
        long total = 0;
        long group = 0;
        for (String word : String.join("-", words).toLowerCase(Locale.ROOT).split("-")) {
            Long scale = SCALES.get(word);
            if (scale == null) {
                group += ONES.getOrDefault(word, 0L);
            } else if (scale == 100) {
                group = Math.max(1, group) * 100;
            } else {
                total += Math.max(1, group) * scale;
                group = 0;
            }
        }
        return total + group;
    }
}
