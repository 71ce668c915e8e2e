package org.kurskclaims.articles;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A quote's place in its text, in Java's units, and the sentence around it.
 *
 * <p>Two passages repeat each other word for word if their sentences have the same words and the quote stands at the same
 * place among them. Typography does not count: capitals, quotation marks, dashes and spaces change on the way from a wire
 * to a page. Sentences of fewer than {@value #TELLING} words say nothing: two people may well write "909 were captured".
 */
final class TextPlace {

    private static final int TELLING = 8;
    private static final int REACH = 2_000;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}%]+");

    private final String text;
    private final int start;
    private final int end;

    /** @throws QuoteNotInSnapshot if the text reads otherwise there */
    TextPlace(String text, PassageQuote quote) {
        this.text = text;
        this.start = charOffset(text, 0, quote.start(), quote);
        this.end = charOffset(text, start, quote.end() - quote.start(), quote);
        if (!text.regionMatches(start, quote.exact(), 0, quote.exact().length())
                || end - start != quote.exact().length()) {
            throw new QuoteNotInSnapshot(quote);
        }
    }

    private static int charOffset(String text, int from, int codePoints, PassageQuote quote) {
        try {
            return text.offsetByCodePoints(from, codePoints);
        } catch (IndexOutOfBoundsException e) {
            throw new QuoteNotInSnapshot(quote);
        }
    }

    /** The same for all passages that repeat this one; empty if its sentence is too short to tell. */
    Optional<String> wording() {
        int lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH);
        int newline = text.indexOf('\n', end);
        int lineEnd = Math.min(newline < 0 ? text.length() : newline, end + REACH);
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text.substring(lineStart, lineEnd));
        int from = lineStart + (start == lineStart ? 0 : sentences.preceding(start - lineStart + 1));
        int to = lineStart + (end == lineEnd ? end - lineStart : sentences.following(end - lineStart - 1));
        String before = words(text.substring(from, start));
        String quote = words(text.substring(start, end));
        String after = words(text.substring(end, Math.max(end, to)));
        String sentence = String.join("|", before, quote, after);
        return NO_WORD.split(sentence).length < TELLING ? Optional.empty() : Optional.of(Fingerprint.of(sentence));
    }

    private static String words(String text) {
        return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
