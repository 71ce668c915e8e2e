package org.kurskclaims.extraction.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells from its lines what kind of text a document is. */
final class DocumentKindRule {

    private static final Pattern BACK_REFERENCE = Pattern.compile(
            "(?:^|[.,;!?”\"] ?)(?:he|she|it|they|the (?:official|officials|ministry|agency|general|commander|governor|source|president"
                    + "|spokesman|spokeswoman|statement|report|institute|think tank|same official|post)) "
                    + "(?:(?:also|has|had|later|further|then|earlier) )?"
                    + "(?:said|says|added|adds|told|noted|notes|claimed|wrote|explained|stated|reported|emphasi[sz]ed|continued|warned|cautioned|insisted|confirmed|announced|believes)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_DATELINE = 80;
    private static final Pattern DATELINE = Pattern.compile(
            "\\p{Lu}{3,}(?:[ /-]\\p{Lu}{3,})?(?:, [\\p{L} .]{3,20}\\d{0,2})?(?: \\([^)]{2,25}\\))?\\s?(?::|--|—|–)\\s?[\\p{Lu}“\"\\d]");

    private DocumentKindRule() {}

    static DocumentKind kindOf(String text, List<Paragraph> lines) {
        int turns = 0;
        int times = 0;
        int snippets = 0;
        boolean posts = false;
        Set<String> voices = new HashSet<>();
        for (Paragraph line : lines) {
            switch (line.kind()) {
                case TURN -> {
                    turns++;
                    voices.add(String.valueOf(line.label()));
                }
                case TIMESTAMP, ENTRY -> times++;
                case POST -> posts = true;
                default -> snippets += line.kind() == ParagraphKind.PROSE && line.label() != null ? 1 : 0;
            }
        }
        if (turns >= 3 && voices.size() > 1) {
            return DocumentKind.TRANSCRIPT;
        }
        if (posts) {
            return DocumentKind.POSTS;
        }
        if (times >= 3) {
            return DocumentKind.LIVE_BLOG;
        }
        return snippets >= 3 || isListOfOneLiners(text, lines) ? DocumentKind.DIGEST : DocumentKind.ARTICLE;
    }

    /**
     * Lines of one sentence each (rarely two), on single line breaks, none of which leans on another: nobody who was named
     * before speaks on in it.
     */
    private static boolean isListOfOneLiners(String text, List<Paragraph> lines) {
        if (hasDateline(text, lines)) {
            return false;
        }
        int items = 0;
        int short_ = 0;
        for (int i = 0; i < lines.size(); i++) {
            Paragraph line = lines.get(i);
            if (line.kind() == ParagraphKind.FURNITURE || (line.kind() == ParagraphKind.HEADING && i == 0)) {
                continue;
            }
            if (line.kind() == ParagraphKind.SIGNATURE || line.end() - line.start() > 600) {
                return false;
            }
            String words = text.substring(line.start(), line.end());
            if (leansOnEarlierLines(words)) {
                return false;
            }
            items++;
            short_ += sentences(words) <= 2 ? 1 : 0;
        }
        int breaks = blankLines(text, lines);
        return items >= 6
                && short_ * 10 >= items * 9
                && breaks * 2 < items
                && oneSentence(text, lines) * 3 >= items * 2;
    }

    /** "SEOUL: About 4,700 …", "KYIV (Agency) -- …" opens one report, however short its paragraphs are. */
    private static boolean hasDateline(String text, List<Paragraph> lines) {
        int datelines = 0;
        for (Paragraph line : lines) {
            String opening = text.substring(line.start(), Math.min(line.end(), line.start() + LONGEST_DATELINE));
            datelines += line.kind() == ParagraphKind.PROSE
                            && DATELINE.matcher(opening).lookingAt()
                    ? 1
                    : 0;
        }
        return datelines == 1;
    }

    private static int oneSentence(String text, List<Paragraph> lines) {
        int count = 0;
        for (Paragraph line : lines) {
            count += sentences(text.substring(line.start(), Math.min(line.end(), line.start() + 700))) <= 1 ? 1 : 0;
        }
        return count;
    }

    private static boolean leansOnEarlierLines(String words) {
        String start = words.substring(0, Math.min(words.length(), 12)).toLowerCase(Locale.ROOT);
        boolean pronoun = start.startsWith("he ")
                || start.startsWith("she ")
                || start.startsWith("they ")
                || start.startsWith("“")
                || start.startsWith("\"");
        return pronoun || BACK_REFERENCE.matcher(words).find();
    }

    private static int sentences(String words) {
        int count = 0;
        for (int i = 0; i + 2 < words.length(); i++) {
            if (words.charAt(i) == '.'
                    && words.charAt(i + 1) == ' '
                    && Character.isUpperCase(words.charAt(i + 2))
                    && i > 2
                    && Character.isLowerCase(words.charAt(i - 2))) {
                count++;
            }
        }
        return count + 1;
    }

    private static int blankLines(String text, List<Paragraph> lines) {
        int blank = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            int breaks = 0;
            for (int at = lines.get(i).end(); at < lines.get(i + 1).start(); at++) {
                breaks += text.charAt(at) == '\n' ? 1 : 0;
            }
            blank += breaks > 1 ? 1 : 0;
        }
        return blank;
    }
}
