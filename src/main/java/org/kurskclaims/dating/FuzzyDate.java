package org.kurskclaims.dating;

import java.time.LocalDate;

/**
 * A date no more precise than its source, written in EDTF (Library of Congress, ISO 8601-2:2019) levels 0 and 1 plus the
 * one-of-a-range form {@code [2024-12-29..2024-12-31]}.
 *
 * @param edtf the expression as stored
 * @param earliest first day that the expression can mean; {@link LocalDate#MIN} for an open start
 * @param latest last day that the expression can mean; {@link LocalDate#MAX} for an open end
 */
public record FuzzyDate(String edtf, LocalDate earliest, LocalDate latest) {

    public FuzzyDate {
        if (earliest.isAfter(latest)) {
            throw new IllegalArgumentException("The date \"" + edtf + "\" ends before it starts");
        }
    }

    /** @throws InvalidDate if the text is no EDTF expression of the supported levels */
    public static FuzzyDate parse(String edtf) {
        return EdtfParser.parse(edtf);
    }

    public static FuzzyDate on(LocalDate day) {
        return new FuzzyDate(day.toString(), day, day);
    }

    /** One unknown day out of a range: {@code [a..b]}. */
    public static FuzzyDate oneOf(LocalDate first, LocalDate last) {
        return first.equals(last) ? on(first) : new FuzzyDate("[" + first + ".." + last + "]", first, last);
    }

    /** A period that lasts from one day to another: {@code a/b}. */
    public static FuzzyDate period(LocalDate first, LocalDate last) {
        return first.equals(last) ? on(first) : new FuzzyDate(first + "/" + last, first, last);
    }

    public boolean isOneDay() {
        return earliest.equals(latest);
    }

    public boolean overlaps(FuzzyDate other) {
        return !latest.isBefore(other.earliest) && !other.latest.isBefore(earliest);
    }

    /** The date as a reader expects it: "17 Dec 2024", "29–31 Dec 2024", "about Aug 2024". */
    public String inWords() {
        return DateWords.of(this);
    }
}
