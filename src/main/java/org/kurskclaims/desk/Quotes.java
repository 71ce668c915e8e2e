package org.kurskclaims.desk;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kurskclaims.articles.PassageQuote;

/** Finds quotes in a snapshot's text. */
final class Quotes {

    private static final int AROUND = 60;
    private static final int LONGEST = 2_000;

    private Quotes() {}

    /** The words between two offsets in code points; empty if they are no offsets or lie outside. */
    static Optional<PassageQuote> at(String text, String start, String end) {
        if (!start.matches("\\d{1,9}") || !end.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        int from = Integer.parseInt(start);
        int to = Integer.parseInt(end);
        if (from >= to || to - from > LONGEST || to > text.codePointCount(0, text.length())) {
            return Optional.empty();
        }
        int index = text.offsetByCodePoints(0, from);
        return Optional.of(quote(text, index, text.offsetByCodePoints(index, to - from), from));
    }

    /** The quote at its offsets; empty if the text reads otherwise there. */
    static Optional<PassageQuote> at(String text, String start, String end, String exact) {
        return at(text, start, end).filter(quote -> quote.exact().equals(exact));
    }

    /** The first place of the words, whatever spaces and line breaks are between them. */
    static Optional<PassageQuote> anywhere(String text, String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            return Optional.empty();
        }
        String pattern = Pattern.compile("\\s+")
                .splitAsStream(words.strip())
                .map(Pattern::quote)
                .reduce((one, other) -> one + "\\s+" + other)
                .orElseThrow();
        Matcher found = Pattern.compile(pattern).matcher(text);
        return found.find()
                ? Optional.of(quote(text, found.start(), found.end(), text.codePointCount(0, found.start())))
                : Optional.empty();
    }

    private static PassageQuote quote(String text, int start, int end, int startInPoints) {
        String exact = text.substring(start, end);
        return new PassageQuote(
                exact,
                startInPoints,
                startInPoints + exact.codePointCount(0, exact.length()),
                text.substring(whole(text, Math.max(0, start - AROUND)), start),
                text.substring(end, whole(text, Math.min(text.length(), end + AROUND))));
    }

    /** The offset itself, or the one after it where it would cut a code point in two. */
    private static int whole(String text, int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return inside ? offset + 1 : offset;
    }
}
