package org.kurskclaims.desk;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.ArticleForm;
import org.kurskclaims.dating.FuzzyDate;

/**
 * A captured document that waits to be described and imported.
 *
 * @param language BCP 47; English where nobody has said otherwise
 * @param run the import that was to bring it in last
 */
record WaitingCapture(
        UUID id,
        String name,
        String mediaType,
        @Nullable String address,
        String text,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String published,
        @Nullable String outlet,
        String language,
        ArticleForm form,
        @Nullable Long run,
        Instant capturedAt) {

    /** The importer reads plain text; whatever the capture was, its text is. */
    String textName() {
        return name.toLowerCase(Locale.ROOT).endsWith(".txt") ? name : name + ".txt";
    }

    /** When it says it was published; null if it does not say so. */
    public @Nullable FuzzyDate dated() {
        return TypedDate.read(Typed.text(published), null).orElse(null);
    }

    /** How its date of publication is known, for the editor to confirm: from what a page tells machines, or from its words. */
    String dateReason() {
        return published == null || mediaType.equals("text/plain") || mediaType.equals("application/pdf")
                ? "Printed on the page"
                : "Stated by the page";
    }
}
