package org.kurskclaims.extraction.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the lines of a text, joins those that were only wrapped, and tells what each is. */
final class LineReader {

    /** Longer lines are cut at a space, so that a text without line breaks is read in pieces. */
    private static final int LONGEST = 16_384;

    private static final int SHORTEST_WRAPPED = 40;
    private static final int LONGEST_WRAPPED = 110;

    private LineReader() {}

    static List<Paragraph> paragraphs(String text) {
        List<int[]> lines = lines(text);
        boolean wrapped = isWrapped(text, lines);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int start = lines.get(i)[0];
            int end = lines.get(i)[1];
            while (i + 1 < lines.size()
                    && lines.get(i + 1)[1] - start < LONGEST
                    && (isTornOff(text, lines.get(i), lines.get(i + 1))
                            || (wrapped && continues(text, lines.get(i), lines.get(i + 1))))) {
                i++;
                end = lines.get(i)[1];
            }
            paragraphs.add(LineKindRule.paragraph(text, start, end));
        }
        return paragraphs;
    }

    /** The lines without their breaks and surrounding white space, none of them empty. */
    private static List<int[]> lines(String text) {
        List<int[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && !isBreak(text.charAt(i)) && !isTooLong(text, start, i)) {
                continue;
            }
            int from = start;
            int to = i;
            while (from < to && Tokenizer.isSpace(text.charAt(from))) {
                from++;
            }
            while (to > from && Tokenizer.isSpace(text.charAt(to - 1))) {
                to--;
            }
            if (to > from) {
                lines.add(new int[] {from, to});
            }
            start = i < text.length() && isBreak(text.charAt(i)) ? i + 1 : i;
        }
        return lines;
    }

    private static boolean isTooLong(String text, int start, int at) {
        return (at - start >= LONGEST && Tokenizer.isSpace(text.charAt(at)))
                || (at - start >= 2 * LONGEST && !Character.isLowSurrogate(text.charAt(at)));
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
    }

    /** Whether most lines that could be wrapped go on in the next one with a small letter. */
    private static boolean isWrapped(String text, List<int[]> lines) {
        int pairs = 0;
        int continued = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            int length = lines.get(i)[1] - lines.get(i)[0];
            if (length >= SHORTEST_WRAPPED
                    && length <= LONGEST_WRAPPED
                    && isNextLine(text, lines.get(i), lines.get(i + 1))) {
                pairs++;
                if (Character.isLowerCase(text.codePointAt(lines.get(i + 1)[0]))
                        && !endsSentence(text, lines.get(i)[1])) {
                    continued++;
                }
            }
        }
        return pairs > 1 && continued * 3 >= pairs;
    }

    /** ", the ministry added.": no line starts with a comma unless it was torn off the one before. */
    private static boolean isTornOff(String text, int[] line, int[] next) {
        boolean comma = text.charAt(next[0]) == ',' && next[1] - next[0] > 2;
        return comma && !endsSentence(text, line[1]);
    }

    private static boolean continues(String text, int[] line, int[] next) {
        int first = text.codePointAt(next[0]);
        boolean opens = Character.isLetterOrDigit(first) || "\"'“‘($€£".indexOf(first) >= 0;
        return line[1] - line[0] >= SHORTEST_WRAPPED - 10 && isNextLine(text, line, next) && opens;
    }

    private static boolean isNextLine(String text, int[] line, int[] next) {
        int breaks = 0;
        for (int i = line[1]; i < next[0]; i++) {
            if (text.charAt(i) == '\n') {
                breaks++;
            }
        }
        return breaks == 1;
    }

    private static boolean endsSentence(String text, int end) {
        return ".!?\"”:".indexOf(text.charAt(end - 1)) >= 0;
    }
}
