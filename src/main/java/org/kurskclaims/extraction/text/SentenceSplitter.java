package org.kurskclaims.extraction.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Splits a paragraph's tokens into sentences. Knows abbreviations and initials; a sentence never grows without limit. */
public final class SentenceSplitter {

    private static final int LONGEST = 400;
    private static final Set<String> UNITS = Set.of("km", "sq", "ft", "m", "kg", "mi");

    private SentenceSplitter() {}

    public static List<Sentence> sentences(String text, Paragraph paragraph) {
        return sentences(text, paragraph, Vocabulary.get());
    }

    /** @param vocabulary with which the sentences are to be read */
    public static List<Sentence> sentences(String text, Paragraph paragraph, Vocabulary vocabulary) {
        List<Token> tokens = Tokenizer.tokens(text, paragraph.bodyStart(), paragraph.end());
        boolean[] quoted = QuoteMarks.quoted(tokens);
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int next = endsAt(tokens, i);
            if (next < 0 && i - start >= LONGEST) {
                next = i + 1;
            }
            if (next > 0) {
                add(
                        sentences,
                        tokens.subList(start, next),
                        Arrays.copyOfRange(quoted, start, next),
                        paragraph,
                        vocabulary);
                start = next;
                i = next - 1;
            }
        }
        add(
                sentences,
                tokens.subList(start, tokens.size()),
                Arrays.copyOfRange(quoted, start, tokens.size()),
                paragraph,
                vocabulary);
        return sentences;
    }

    private static void add(
            List<Sentence> sentences,
            List<Token> tokens,
            boolean[] quoted,
            Paragraph paragraph,
            Vocabulary vocabulary) {
        if (!tokens.isEmpty()) {
            sentences.add(new Sentence(List.copyOf(tokens), quoted, paragraph, vocabulary));
        }
    }

    /** The position after the sentence that ends with this token, its closing marks included; -1 if none ends here. */
    private static int endsAt(List<Token> tokens, int i) {
        Token mark = tokens.get(i);
        boolean stop = mark.isMark()
                && (mark.text().equals(".")
                        || mark.text().equals("!")
                        || mark.text().equals("?")
                        || mark.text().equals("…"));
        if (!stop) {
            return -1;
        }
        int next = i + 1;
        while (next < tokens.size() && isCloser(tokens, next)) {
            next = tokens.get(next).text().equals("[") ? next + 3 : next + 1;
        }
        if (next >= tokens.size()) {
            return tokens.size();
        }
        Token following = tokens.get(next);
        if (isGluedSentence(tokens, i, following)) {
            return next;
        }
        if (!following.spaced() || (mark.text().equals(".") && isAbbreviation(tokens, i, following))) {
            return -1;
        }
        boolean opens = following.isCapitalised() || following.isDigits() || isOpener(following);
        return opens || !following.isWord() ? next : -1;
    }

    /** "against the military.Senior members": the space behind the stop was lost. */
    private static boolean isGluedSentence(List<Token> tokens, int stop, Token following) {
        if (stop == 0
                || following.spaced()
                || !following.isCapitalised()
                || following.text().length() < 2) {
            return false;
        }
        Token word = tokens.get(stop - 1);
        boolean small = word.isWord()
                && word.text().length() > 2
                && (!word.isCapitalised() || Vocabulary.get().isSentenceStarter(following.lower()));
        return small
                && !Vocabulary.get().isAbbreviation(word.lower())
                && Character.isLowerCase(following.text().charAt(1));
    }

    private static boolean isCloser(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean footnote = token.text().equals("[")
                && i + 2 < tokens.size()
                && tokens.get(i + 1).isDigits()
                && tokens.get(i + 2).text().equals("]");
        boolean closing = !token.spaced() && token.isMark() && ".!?…\"”’')]»".contains(token.text());
        return closing || (footnote && !token.spaced());
    }

    private static boolean isOpener(Token token) {
        return token.isMark() && "\"“‘'([«—–-•".contains(token.text());
    }

    private static boolean isAbbreviation(List<Token> tokens, int stop, Token following) {
        if (stop == 0 || tokens.get(stop).spaced()) {
            return false;
        }
        Token word = tokens.get(stop - 1);
        if (!word.isWord()) {
            return false;
        }
        String lower = word.lower();
        if (lower.equals("no") || lower.equals("nos")) {
            return following.isDigits();
        }
        boolean initial = word.text().length() == 1 && word.isCapitalised();
        if (!initial && !Vocabulary.get().isAbbreviation(lower)) {
            return false;
        }
        boolean unit = UNITS.contains(lower);
        if (unit && following.isCapitalised() && Vocabulary.get().isSentenceStarter(following.lower())) {
            return false;
        }
        boolean dotted = lower.length() > 2 && lower.charAt(1) == '.';
        return !dotted || !following.isCapitalised() || !Vocabulary.get().isSentenceStarter(following.lower());
    }
}
