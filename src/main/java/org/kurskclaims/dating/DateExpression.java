package org.kurskclaims.dating;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a date.
 *
 * @param trigger what the text must hold for it
 * @param complete whether it needs no reference
 */
record DateExpression(String name, DateTrigger trigger, Pattern pattern, boolean complete, Reader reader) {

    /** Turns a match into days; null if it is no date after all. */
    @FunctionalInterface
    interface Reader {
        @Nullable
        DateSpan read(Matcher match, LocalDate reference);
    }
}
