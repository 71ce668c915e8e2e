package org.kurskclaims.articles;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;

/**
 * What is known about an article apart from its text.
 *
 * @param language BCP 47 tag, such as "en"
 * @param outlet name of the outlet; one that is not known yet is created
 * @param publishedReason how the publication date was established; needed where there is a date
 * @param address where it was published, http or https
 */
public record ArticleDetails(
        String headline,
        @Nullable String byline,
        String language,
        ArticleForm form,
        @Nullable String outlet,
        @Nullable FuzzyDate published,
        @Nullable String publishedReason,
        @Nullable String address) {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]+)*");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    public ArticleDetails {
        headline = headline.strip();
        byline = blankToNull(byline);
        outlet = blankToNull(outlet);
        publishedReason = blankToNull(publishedReason);
        address = blankToNull(address);
        if (headline.isEmpty()) {
            throw new IllegalArgumentException("An article needs a headline");
        }
        if (!LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException("\"" + language + "\" is no language; write en, uk, ko or the like");
        }
        if (published != null && publishedReason == null) {
            throw new IllegalArgumentException("A publication date needs a reason: how is it known?");
        }
        if (address != null && !ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException("\"" + address + "\" is no address; it starts with http:// or https://");
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
