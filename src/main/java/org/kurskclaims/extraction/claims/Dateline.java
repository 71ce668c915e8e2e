package org.kurskclaims.extraction.claims;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.dating.RelativeDates;
import org.kurskclaims.extraction.text.Layout;
import org.kurskclaims.extraction.text.Paragraph;

/** The day in an agency's dateline: "SEOUL, April 30 (Yonhap) --", "MOSCOW, January 10. /TASS/.". */
final class Dateline {

    private static final int TOP = 8;
    private static final int LONGEST = 120;
    private static final Pattern FORM = Pattern.compile(
            "[\\p{Lu}][\\p{L}/ .-]{2,40},? (?<date>\\p{Lu}[a-z]{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}[a-z]{2,8})"
                    + "(?:, \\d{4})?[., ]{0,3}[(/](?:[\\p{L} .-]{2,24})[)/]");

    private Dateline() {}

    static @Nullable FuzzyDate date(Layout layout, String text, @Nullable FuzzyDate published) {
        int lines = 0;
        for (Paragraph paragraph : layout.paragraphs()) {
            if (lines++ >= TOP) {
                return null;
            }
            Matcher form = FORM.matcher(
                    text.substring(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST)));
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
