package org.kurskclaims.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.ArticleDetails;
import org.kurskclaims.articles.ArticleForm;
import org.kurskclaims.articles.UnstoredSource;
import org.kurskclaims.dating.FuzzyDate;

/**
 * A source that cannot be kept, as typed.
 *
 * @param archive address at which an archive keeps it
 * @param reason how the publication date is known
 */
record QuotedSource(
        String address,
        String archive,
        String medium,
        String headline,
        String outlet,
        String published,
        String reason,
        String quote) {

    private static final int LONGEST_QUOTE = 2_000;

    QuotedSource(
            @Nullable String address,
            @Nullable String archive,
            @Nullable String medium,
            @Nullable String headline,
            @Nullable String outlet,
            @Nullable String published,
            @Nullable String reason,
            @Nullable String quote) {
        this.address = Typed.text(address);
        this.archive = Typed.text(archive);
        this.medium = Typed.text(medium);
        this.headline = Typed.text(headline);
        this.outlet = Typed.text(outlet);
        this.published = Typed.text(published);
        this.reason = Typed.text(reason);
        this.quote = Typed.text(quote);
    }

    /** The same of another outlet. */
    QuotedSource of(String otherOutlet) {
        return new QuotedSource(address, archive, medium, headline, otherOutlet, published, reason, quote);
    }

    Optional<FuzzyDate> date() {
        return published.isEmpty() ? Optional.empty() : TypedDate.read(published, null);
    }

    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!isAddress(address)) {
            problems.put("address", "source.address.missing");
        }
        if (!archive.isEmpty() && !isAddress(archive)) {
            problems.put("archive", "source.address.missing");
        }
        if (!UnstoredSource.MEDIA.contains(medium)) {
            problems.put("medium", "claim-form.choice.unknown");
        }
        if (headline.isEmpty() || headline.length() > 500) {
            problems.put("headline", "describe.headline.missing");
        }
        if (outlet.length() > 300) {
            problems.put("outlet", "claim-form.long");
        }
        if (!published.isEmpty() && date().isEmpty()) {
            problems.put("published", "claim-form.date.unreadable");
        }
        if (!published.isEmpty() && reason.isEmpty()) {
            problems.put("reason", "describe.reason.missing");
        }
        if (reason.length() > 300) {
            problems.put("reason", "claim-form.long");
        }
        if (quote.isEmpty() || quote.length() > LONGEST_QUOTE) {
            problems.put("quote", "source.quote.missing");
        }
        return problems;
    }

    private static boolean isAddress(String typed) {
        return typed.matches("https?://[^\\s/]+\\S{0,2000}");
    }

    ArticleDetails details() {
        return new ArticleDetails(
                headline,
                null,
                "en",
                ArticleForm.ARTICLE,
                outlet,
                date().orElse(null),
                published.isEmpty() ? null : reason,
                address);
    }
}
