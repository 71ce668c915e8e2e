package org.kurskclaims.desk.vocabulary;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.By;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the forms of the vocabulary have in common. */
@Component
class Typed {

    private static final int LONGEST_REASON = 500;

    private final MessageSource messages;

    Typed(MessageSource messages) {
        this.messages = messages;
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    /**
     * Who changes an entry, and why.
     *
     * @param why as typed; a usual reason where empty
     * @param usual key of the usual reason
     */
    By by(String who, String why, String usual) {
        String reason = why.isBlank() ? messages.getMessage(usual, null, Locale.ENGLISH) : why;
        return new By(who, reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason);
    }
}
