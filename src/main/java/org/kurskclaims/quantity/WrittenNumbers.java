package org.kurskclaims.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The ways in which one number is written. {@link #inFigures} brings them all to the form in which numbers are kept,
 * {@link #spellings} gives them back, for looking a number up in texts.
 */
public final class WrittenNumbers {

    private static final Pattern GROUPING = Pattern.compile("(?<=\\d)[,'’\\u00A0\\u2009\\u202F ](?=\\d{3}(?!\\d))");
    private static final Pattern SCALED = Pattern.compile(
            "(?<![\\w.,])(\\d{1,9}(?:\\.\\d{1,6})?)(?:\\s?(k)|\\s*-?(thousand|million|billion))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIGURES = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal LARGEST_SPELLED = BigDecimal.valueOf(999_999_999L);

    private static final List<String> SMALL = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                            + " seventeen eighteen nineteen")
                    .split(" "));
    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final Map<String, Long> ONES = new HashMap<>();
    private static final Map<String, Long> SCALES =
            Map.of("hundred", 100L, "thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);

    static {
        for (int i = 0; i < SMALL.size(); i++) {
            ONES.put(SMALL.get(i), (long) i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            ONES.put(TENS.get(i), 10L * (i + 2));
        }
    }

    private WrittenNumbers() {}

    /** Whether a word is a number in the form in which numbers are kept: "50000", "63.2". */
    public static boolean isInFigures(String word) {
        return FIGURES.matcher(word).matches();
    }

    /**
     * The same words with their numbers as figures: "50,000", "50 000", "50k", "50 thousand" and "fifty thousand" all
     * become "50000". A lone "one" or "ten" stays a word.
     */
    public static String inFigures(String words) {
        return scaled(GROUPING.matcher(spelledInFigures(words)).replaceAll(""));
    }

    private static String scaled(String words) {
        return SCALED.matcher(words).replaceAll(found -> {
            String scale = found.group(2) == null ? found.group(3).toLowerCase(Locale.ROOT) : "thousand";
            return new BigDecimal(found.group(1))
                    .multiply(BigDecimal.valueOf(SCALES.getOrDefault(scale, 1L)))
                    .stripTrailingZeros()
                    .toPlainString();
        });
    }

    /**
     * How a number can stand in an English text apart from its figures: "fifty thousand", "50 thousand", "2.5 million".
     *
     * @param figures as {@link #inFigures} writes them
     * @return the figures first
     */
    public static List<String> spellings(String figures) {
        BigDecimal number = new BigDecimal(figures);
        Set<String> spellings = new LinkedHashSet<>(List.of(figures));
        if (number.compareTo(MILLION) >= 0 && number.divide(MILLION).scale() <= 2) {
            spellings.add(plain(number.divide(MILLION)) + " million");
        } else if (number.compareTo(THOUSAND) >= 0 && number.divide(THOUSAND).scale() <= 1) {
            spellings.add(plain(number.divide(THOUSAND)) + " thousand");
        }
        if (number.stripTrailingZeros().scale() <= 0 && number.compareTo(LARGEST_SPELLED) <= 0) {
            String spelled = spelled(number.longValueExact());
            spellings.add(spelled);
            spellings.add(spelled.replaceAll("hundred (?=\\S)", "hundred and "));
        }
        return List.copyOf(spellings);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String spelled(long number) {
        if (number < 20) {
            return SMALL.get((int) number);
        }
        if (number < 100) {
            return TENS.get((int) (number / 10) - 2) + rest("-", number % 10);
        }
        if (number < 1_000) {
            return SMALL.get((int) (number / 100)) + " hundred" + rest(" ", number % 100);
        }
        return number < 1_000_000
                ? spelled(number / 1_000) + " thousand" + rest(" ", number % 1_000)
                : spelled(number / 1_000_000) + " million" + rest(" ", number % 1_000_000);
    }

    private static String rest(String separator, long number) {
        return number == 0 ? "" : separator + spelled(number);
    }

    private static String spelledInFigures(String words) {
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
