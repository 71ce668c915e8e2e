package org.kurskclaims.extraction.claims;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.dating.RelativeDates;
import org.kurskclaims.extraction.text.DocumentKind;
import org.kurskclaims.extraction.text.Layout;
import org.kurskclaims.extraction.text.Paragraph;
import org.kurskclaims.extraction.text.ParagraphKind;

/** The day in an agency's dateline: "SEOUL, April 30 (Yonhap) --", "MOSCOW, January 10. /TASS/.". */
final class Dateline {

    private static final int TOP = 8;
    private static final int LONGEST = 120;
    private static final int LONGEST_LABEL = 50;
    private static final Pattern FORM = Pattern.compile(
            "[\\p{Lu}][\\p{L}/ .-]{2,40},? (?<date>\\p{Lu}[a-z]{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}[a-z]{2,8})"
                    + "(?:, \\d{4})?[., ]{0,3}[(/](?:[\\p{L} .-]{2,24})[)/]");

    /** "Seoul, Jan. 15 —", "MOSCOW, January 15 - RIA Novosti.", "Kyiv, 15 January." */
    private static final Pattern SHORT = Pattern.compile(
            "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2}, "
                    + "(?<date>\\p{Lu}[a-z]{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}[a-z]{2,8})(?:, \\d{4})?(?:\\.| ?[-–—]) ");

    private static final Pattern CITY =
            Pattern.compile("(?<city>MOSCOW|KYIV|KIEV|SEOUL|WASHINGTON|Moscow|Kyiv|Kiev|Seoul|Washington)"
                    + "(?:, [\\p{L}]+)?(?:, \\p{Lu}[a-z]{2,8}\\.? \\d{1,2})?\\.? ?[(/—–-]");

    private Dateline() {}

    /** The country from whose capital is reported: "SEOUL, Feb. 27 (Yonhap)", "KYIV, Ukraine (AP) —". */
    static @Nullable String country(Layout layout, String text) {
        int lines = 0;
        for (Paragraph paragraph : layout.paragraphs()) {
            if (lines++ >= TOP) {
                return null;
            }
            Matcher city = CITY.matcher(
                    text.substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST)));
            if (city.lookingAt()) {
                return switch (city.group("city").charAt(0)) {
                    case 'M' -> PartyLinks.RUSSIA;
                    case 'K' -> PartyLinks.UKRAINE;
                    case 'S' -> "south-korea";
                    default -> "united-states";
                };
            }
        }
        return null;
    }

    /** The day of the publication where a line at the top of the text prints it. */
    static @Nullable FuzzyDate printed(Layout layout, String text, @Nullable FuzzyDate published) {
        if (published == null || !published.isOneDay() || layout.kind() != DocumentKind.ARTICLE) {
            return null;
        }
        int lines = 0;
        for (Paragraph paragraph : layout.paragraphs()) {
            if (lines++ >= TOP) {
                return null;
            }
            String line = text.substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST));
            boolean label = paragraph.label() != null && line.length() <= LONGEST_LABEL; // "Jan 15, 2025 – 10:30 AM"
            boolean heading = (label || paragraph.kind() != ParagraphKind.PROSE) && !line.contains("edited");
            boolean day = heading
                    && RelativeDates.find(line, published).stream()
                            .anyMatch(found -> found.date().equals(published));
            if (day) {
                return published;
            }
        }
        return null;
    }

    static @Nullable FuzzyDate date(Layout layout, String text, @Nullable FuzzyDate published) {
        int lines = 0;
        for (Paragraph paragraph : layout.paragraphs()) {
            if (lines++ >= TOP) {
                return null;
            }
            String line = text.substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST));
            Matcher agency = FORM.matcher(line);
            Matcher form = agency.lookingAt() ? agency : SHORT.matcher(line);
            if (form.lookingAt()) {
                return RelativeDates.find(form.group("date"), published).stream()
                        .map(found -> found.date())
                        .filter(FuzzyDate::isOneDay)
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }
}
