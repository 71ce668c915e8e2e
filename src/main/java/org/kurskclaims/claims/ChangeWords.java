package org.kurskclaims.claims;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.dating.InvalidDate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what a field of a revision held in the words of the pages: histories keep codes and EDTF. */
@Component("changes")
class ChangeWords {

    /** Under which name the messages know the codes of a column. */
    private static final Map<String, String> CODED = Map.of(
            "kind", "sort.", "modality", "surety.", "review", "decided.", "qualifier", "hedge.", "unit", "unit.");

    private final MessageSource messages;

    ChangeWords(MessageSource messages) {
        this.messages = messages;
    }

    /** "in a period" for "flow", "early Feb 2025" for its EDTF; what has no words of its own as it was kept. */
    public String of(String column, @Nullable String kept) {
        if (kept == null) {
            return "–";
        }
        if (column.equals("as_of") || column.equals("stated")) {
            return date(kept);
        }
        String prefix = CODED.get(column);
        String words = prefix == null ? kept : messages.getMessage(prefix + kept, null, kept, Locale.ENGLISH);
        return words == null ? kept : words;
    }

    private static String date(String edtf) {
        try {
            return FuzzyDate.parse(edtf).inWords();
        } catch (InvalidDate unknown) {
            return edtf;
        }
    }
}
