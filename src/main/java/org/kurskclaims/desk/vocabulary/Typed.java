package org.kurskclaims.desk.vocabulary;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.vocabulary.VocabularyRejected;
import org.kurskclaims.claims.vocabulary.VocabularyRejected.Problem;
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
     * @throws VocabularyRejected if the reason is too long
     */
    By by(String who, String why, String usual) {
        return by(who, "why", why, usual);
    }

    /** @param field in which the reason stands */
    By by(String who, String field, String why, String usual) {
        if (why.length() > LONGEST_REASON) {
            throw new VocabularyRejected(field, Problem.of("claim-form.long"));
        }
        return new By(who, why.isBlank() ? messages.getMessage(usual, null, Locale.ENGLISH) : why);
    }
}
