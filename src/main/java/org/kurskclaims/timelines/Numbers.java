package org.kurskclaims.timelines;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as they stand on axes and in the strips: "6,000", "0.5", "1.5 million". */
final class Numbers {

    private static final double MILLION = 1_000_000;

    private Numbers() {}

    /** "Four" for 4; from ten on in figures. */
    static String inWords(int number) {
        String key = "number." + number;
        return Phrases.knows(key) ? Phrases.of(key) : Integer.toString(number);
    }

    static String tick(double value) {
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK));
        return Math.abs(value) >= MILLION
                ? Phrases.of("number.million", format.format(value / MILLION))
                : format.format(value);
    }
}
