package org.kurskclaims.desk;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;

/** What stands in a field: never absent, without spaces around it. */
final class Typed {

    private Typed() {}

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    static String date(@Nullable FuzzyDate date) {
        return date == null ? "" : date.edtf();
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
