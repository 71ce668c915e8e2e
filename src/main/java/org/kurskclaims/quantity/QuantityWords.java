package org.kurskclaims.quantity;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Writes a quantity for a reader: the number with thousands separators, the source's hedge in words, the unit where it is
 * not people or things ("more than 3,000", "up to 5 km", "about 984.2 km²", "50,000 to 60,000"). Vague words stay as they
 * were printed, since a number would say more than the source did.
 */
public final class QuantityWords {

    private QuantityWords() {}

    /** "more than 3,000", "“several hundred”", "63.2%", "1,100 a month". */
    public static String of(Quantity quantity) {
        String amount = amount(quantity);
        return quantity.per() == null ? amount : amount + " a " + quantity.per();
    }

    /** A number alone, with thousands separators and at most two decimals: "16,100", "63.2". */
    public static String number(BigDecimal number) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK)).format(number);
    }

    /** A number with its unit: "984.2 km²", "63.2%", "2 times", "909". */
    public static String number(BigDecimal number, Unit unit) {
        return number(number) + suffix(unit);
    }

    private static String amount(Quantity quantity) {
        Unit unit = quantity.unit();
        return switch (quantity.qualifier()) {
            case VAGUE -> "“" + quantity.text() + "”";
            case BETWEEN -> range(quantity);
            case EXACTLY -> number(quantity.representative(), unit);
            case ABOUT -> "about " + number(quantity.representative(), unit);
            case NEARLY -> "nearly " + number(quantity.representative(), unit);
            case MORE_THAN -> "more than " + number(quantity.representative(), unit);
            case AT_LEAST -> "at least " + number(quantity.representative(), unit);
            case LESS_THAN -> "fewer than " + number(quantity.representative(), unit);
            case AT_MOST -> "up to " + number(quantity.representative(), unit);
        };
    }

    private static String range(Quantity quantity) {
        BigDecimal low = quantity.low();
        BigDecimal high = quantity.high();
        if (low == null || high == null) {
            return number(quantity.representative(), quantity.unit());
        }
        return number(low) + " to " + number(high, quantity.unit());
    }

    private static String suffix(Unit unit) {
        return switch (unit) {
            case PERSON, ITEM, SETTLEMENT -> "";
            case KM2 -> " km²";
            case KM -> " km";
            case PERCENT -> "%";
            case RATIO -> " times";
        };
    }
}
