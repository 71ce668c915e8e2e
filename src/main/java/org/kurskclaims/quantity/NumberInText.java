package org.kurskclaims.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number where it stands in a text, however it is written: "50,000", "50 thousand", "fifty thousand". Read for looking
 * numbers up, without their hedges, units and meaning.
 *
 * @param start offset of its first char
 * @param end offset after its last char
 */
public record NumberInText(int start, int end, BigDecimal value) {

    private static final String SCALE = "(?:[\\s-]*(?:thousand|million|billion)\\b|\\s?k\\b)?";
    private static final String WORD =
            "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
                    + "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred"
                    + "|thousand|million|billion)";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w.])(?:\\d{1,3}(?:[,'’\\u00A0\\u2009\\u202F ]\\d{3})+(?!\\d)|\\d{1,15})(?:\\.\\d{1,6})?" + SCALE
                    + "|\\b" + WORD + "(?:(?:[\\s-]+(?:and\\s+)?)" + WORD + ")+\\b",
            Pattern.CASE_INSENSITIVE);

    /** Every number of a text, in its order. A lone "one" or "ten" is a word. */
    public static List<NumberInText> in(String text) {
        List<NumberInText> numbers = new ArrayList<>();
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            String figures = WrittenNumbers.inFigures(found.group());
            if (WrittenNumbers.isInFigures(figures)) {
                numbers.add(new NumberInText(found.start(), found.end(), new BigDecimal(figures)));
            }
        }
        return numbers;
    }
}
