package org.kurskclaims.extraction.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Tells what a line is: a bullet, a turn, a heading, a time, site furniture, or prose. */
final class LineKindRule {

    private static final Pattern TIME = Pattern.compile(
            "\\(?\\d{1,2}[:.]\\d{2}(?: ?(?:am|pm|a\\.m\\.|p\\.m\\.|GMT|BST|EST|EDT|CET|UTC|ET|EET)){0,2}\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile(
            "\\(?(?:[01]?\\d|2[0-3])[:.][0-5]\\d(?: ?(?:am|pm|a\\.m\\.|p\\.m\\.|GMT|BST|EST|EDT|CET|UTC|ET|EET)\\b){0,2}\\)?"
                    + "\\s?[-–—|·•:]?\\s+(?=[\"“‘'\\p{Lu}])",
            Pattern.CASE_INSENSITIVE);
    /** Views and reactions under a post: "👁 341K ❤️ 4,120". */
    private static final Pattern COUNTERS = Pattern.compile("(?:\\p{So}[\\p{So}\\p{M}\\s]*[\\d.,]+ ?[KMk]?\\s*)+");

    /** "Killed | 3,200+ |": a row of a table with one figure. */
    private static final Pattern TABLE_ROW = Pattern.compile(
            "\\|?\\s*\\p{Lu}[\\p{L} ,/()-]{2,40}\\s*\\|\\s*[~<>≈]?\\s*\\d[\\d.,]*\\s?[+kK]?\\s*\\|?\\s*");

    /** "Quote: “…”": the label says only that a quotation follows. */
    private static final Pattern QUOTE_LABEL = Pattern.compile("(?:Quote|Direct quote|Literally): (?=[\"“«])");

    /** Whose picture stands there: "Photo: agency", "Image credit: Getty". */
    private static final Pattern CREDIT = Pattern.compile(
            "(?:photo|photos|picture|image|illustration|video|map)(?: ?(?:credit|credits|source|by))? ?: ");

    private static final Pattern TURN = Pattern.compile(
            "((?:[A-Z][A-Z.'’-]{1,20}[ .,]{0,2}){1,5}(?:\\([^)]{1,40}\\))?|Q|A|Q\\.|A\\.|[QA]\\d|Question|Answer|Interviewer|Host|Presenter|Reporter)\\s?:\\s");
    private static final Pattern BYLINE_TURN =
            Pattern.compile("((?:[A-Z][\\w.'’-]{1,20} ){0,3}[A-Z][\\w.'’-]{1,20}(?:, [\\w .]{2,30})?):\\s");
    private static final Pattern SNIPPET = Pattern.compile(
            "(?:\\d{1,3} (?:minute|min|hour|hr|day|week)s? ago|yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
                    + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.? \\d{1,2}(?:, \\d{4})?"
                    + "|\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\\.?(?: \\d{4})?)"
                    + "\\s?[-–—|·•:]\\s",
            Pattern.CASE_INSENSITIVE);
    private static final String BULLETS = "-–—*•·▪◦‣►▶→✔✅❗⚡🔹🔸🔻🔺📌⬛▫●○■□";
    private static final int FURNITURE_LIMIT = 220;
    /** Words that sentences of the news have too; furniture only in a line that is hardly more. */
    private static final Set<String> LABELS = Vocabulary.get().words("furniture-labels");

    private static final int LABEL_LIMIT = 60;
    private static final int HEADING_LIMIT = 140;

    private LineKindRule() {}

    static Paragraph paragraph(String text, int start, int end) {
        String line = text.substring(start, Math.min(end, start + 300));
        if (TIME.matcher(line).matches()) {
            return new Paragraph(start, end, ParagraphKind.TIMESTAMP, 0, null, start);
        }
        if (end - start <= FURNITURE_LIMIT && isFurniture(line, end - start)) {
            return new Paragraph(start, end, ParagraphKind.FURNITURE, 0, null, start);
        }
        Matcher turn = TURN.matcher(line);
        if (turn.lookingAt()) {
            String label = turn.group(1).strip();
            return new Paragraph(start, end, ParagraphKind.TURN, 0, isUnnamed(label) ? "" : label, start + turn.end());
        }
        return other(text, start, end, line);
    }

    private static Paragraph other(String text, int start, int end, String line) {
        Matcher snippet = SNIPPET.matcher(line);
        if (snippet.lookingAt()) {
            return new Paragraph(
                    start, end, ParagraphKind.PROSE, 0, snippet.group().strip(), start + snippet.end());
        }
        Matcher clock = CLOCK.matcher(line);
        if (clock.lookingAt()) {
            return new Paragraph(
                    start, end, ParagraphKind.ENTRY, 0, clock.group().strip(), start + clock.end());
        }
        Matcher label = QUOTE_LABEL.matcher(line);
        if (label.lookingAt()) {
            return new Paragraph(start, end, ParagraphKind.PROSE, 0, null, start + label.end());
        }
        int bullet = bulletLength(line);
        if (bullet > 0) {
            boolean signature =
                    "–—―".indexOf(line.codePointAt(0)) >= 0 && end - start < 120 && isNameFirst(line, bullet);
            ParagraphKind kind = signature ? ParagraphKind.SIGNATURE : ParagraphKind.BULLET;
            return new Paragraph(start, end, kind, 0, null, start + bullet);
        }
        boolean open = ".!?;\"”’…".indexOf(text.charAt(end - 1)) < 0;
        boolean heading = open && end - start <= HEADING_LIMIT;
        return new Paragraph(start, end, heading ? ParagraphKind.HEADING : ParagraphKind.PROSE, 0, null, start);
    }

    /** The label of a turn whose names are in ordinary letters ("Tomas Reyle: Well …"); a matter for whole documents. */
    static @Nullable String bylineLabel(String text, Paragraph paragraph) {
        Matcher turn = BYLINE_TURN.matcher(
                text.substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + 100)));
        return turn.lookingAt() ? turn.group(1) : null;
    }

    /** The same line as a turn of whoever the label names. */
    static Paragraph turn(String text, Paragraph line, String label) {
        int body = text.indexOf(':', line.start()) + 1;
        return new Paragraph(line.start(), line.end(), ParagraphKind.TURN, 0, label, Math.min(body, line.end()));
    }

    /** A line as it reads where nobody takes turns: "NIS: 2,800 soldiers sent" is a headline. */
    static Paragraph withoutTurn(String text, Paragraph turn) {
        return other(
                text, turn.start(), turn.end(), text.substring(turn.start(), Math.min(turn.end(), turn.start() + 300)));
    }

    private static boolean isUnnamed(String label) {
        return label.matches("[QA]\\d{1,2}")
                || Set.of("q", "a", "q.", "a.", "question", "answer", "interviewer", "host", "presenter", "reporter")
                        .contains(label.toLowerCase(Locale.ROOT));
    }

    private static int bulletLength(String line) {
        int at = 0;
        while (at < line.length()) {
            int c = line.codePointAt(at);
            boolean mark = BULLETS.indexOf(c) >= 0 || c == 0xfe0f || Character.getType(c) == Character.OTHER_SYMBOL;
            if (!mark && !(at > 0 && Tokenizer.isSpace(c))) {
                break;
            }
            at += Character.charCount(c);
        }
        boolean glued =
                at == 1 && line.length() > 1 && !Tokenizer.isSpace(line.charAt(0)) && Character.isDigit(line.charAt(1));
        return glued ? 0 : Math.min(at, line.length());
    }

    private static boolean isNameFirst(String line, int from) {
        return from < line.length() && Character.isUpperCase(line.codePointAt(from)) && line.indexOf(". ", from) < 0;
    }

    private static boolean isFurniture(String line, int length) {
        String lower = line.toLowerCase(Locale.ROOT);
        if (CREDIT.matcher(lower).lookingAt()) {
            return true;
        }
        if (lower.startsWith("http") || lower.startsWith("©") || lower.startsWith("www.")) {
            return true;
        }
        if (COUNTERS.matcher(line).matches()) {
            return true;
        }
        int bars = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '|') {
                bars++;
            }
        }
        return (bars >= 2 && !TABLE_ROW.matcher(line).matches())
                || Vocabulary.get().furniture().stream().anyMatch(lower::contains)
                || (length <= LABEL_LIMIT && LABELS.stream().anyMatch(lower::contains));
    }
}
