package org.kurskclaims.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page of the editors, light and dark, on a desk and on a phone: accessible, in its width, usable by keys alone.
 * With -Dpictures each one is kept as a picture.
 */
class DeskPagesBrowserTests extends DeskBrowserTest {

    /** A page can fit its width while something in it does not. */
    private static final String SIDEWAYS =
            "[...document.querySelectorAll('.preview, .preview *')].some(it => it.scrollWidth > it.clientWidth + 1"
                    + " && ['auto', 'scroll'].includes(getComputedStyle(it).overflowX))";

    @ParameterizedTest
    @EnumSource(
            value = Look.class,
            names = {"LIGHT_DESK", "DARK_PHONE"})
    void everyPageIsAccessibleAndWorksByKeys(Look look) {
        Page page = atTheDesk(look, "/editor/queue");
        SoftAssertions softly = new SoftAssertions();
        pages(page).forEach((name, address) -> {
            assertThat(go(page, address).status()).as(address).isEqualTo(200);
            if (System.getProperty("pictures") != null) {
                picture(page, "desk-" + name + "-" + look.name().toLowerCase(Locale.ROOT));
            }
            softly.assertThatCode(() -> assertAccessible(page)).doesNotThrowAnyException();
            softly.assertThatCode(() -> assertFitsItsWidth(page)).doesNotThrowAnyException();
            if (look == Look.DARK_PHONE && name.equals("claim-edit")) {
                softly.assertThat(page.locator(".preview .rows .typed").isVisible())
                        .as("rows instead of the wide drawing")
                        .isTrue();
                softly.assertThat(page.evaluate(SIDEWAYS))
                        .as("scrolls sideways")
                        .isEqualTo(false);
            }
            if (look == Look.LIGHT_DESK) {
                softly.assertThatCode(() -> assertUsableByKeyboard(page)).doesNotThrowAnyException();
            }
        });
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void aPlaceAndAMetricComeIntoBeingInTheClaimForm(Look look) {
        Page page = atTheDesk(look, "/editor/queue");
        String article = value(page, ".rc[data-state] input[name=article]");
        go(page, "/editor/claims/new?article=" + article);
        page.locator("#matter\\.metric").fill("prisonners");
        page.locator("#matter\\.place").fill("Kursk regoin");
        PlaywrightAssertions.assertThat(page.locator("#new-metric")).isVisible();
        PlaywrightAssertions.assertThat(page.locator("#new-place")).isVisible();
        PlaywrightAssertions.assertThat(page.locator("#metric-hint")).containsText("like Captured");
        picture(page, "desk-claim-fresh-" + look.name().toLowerCase(Locale.ROOT));
        assertAccessible(page);
        assertFitsItsWidth(page);

        page.locator("#place-hint .near").first().press("Enter");
        PlaywrightAssertions.assertThat(page.locator("#matter\\.place")).hasValue("Kursk region");
        PlaywrightAssertions.assertThat(page.locator("#new-place")).isHidden();
        page.locator("#matter\\.metric").fill("PO");
        page.keyboard().press("Tab");
        PlaywrightAssertions.assertThat(page.locator("#matter\\.metric")).hasValue("Captured");
        PlaywrightAssertions.assertThat(page.locator("#metric-hint")).containsText("Soldiers taken prisoner");
        PlaywrightAssertions.assertThat(page.locator("#new-metric")).isHidden();
    }

    @Test
    void anOutletThatIsKnownByNearlyThatNameIsTakenByOneKey() {
        Page page = atTheDesk(Look.DARK_PHONE, "/editor/vocabulary/outlets/new");
        page.locator("#name").fill("The Kyiv Observer");
        page.locator("#name").press("Enter");
        page.waitForURL("**/outlets/the-kyiv-observer");
        go(page, captured(page));
        page.locator("#outlet").fill("Kyiv observer.");
        PlaywrightAssertions.assertThat(page.locator("[data-outlet-hint] button"))
                .hasText("like “The Kyiv Observer”, which is known");
        picture(page, "desk-describe-near");
        assertAccessible(page);
        page.locator("[data-outlet-hint] button").press("Enter");
        PlaywrightAssertions.assertThat(page.locator("#outlet")).hasValue("The Kyiv Observer");
        PlaywrightAssertions.assertThat(page.locator("[data-outlet-hint] button"))
                .hasCount(0);
    }

    @Test
    void aUnitIsConvertedBeforeOnesEyesAndSavedByKeys() {
        Page page = atTheDesk(Look.LIGHT_DESK, "/editor/vocabulary/units/new");
        page.locator("#name").fill("Verst");
        page.locator("#factor").fill("1.0668");
        page.locator("#words").fill("verst\nversts");
        PlaywrightAssertions.assertThat(page.locator("#unit-reading")).containsText("380 versts” is read as 405.4 km");
        page.locator("#source").fill("500 sazhen");
        page.locator("#source").press("Control+Enter");
        page.waitForURL("**/units/verst");
    }

    @Test
    void aNewSpeakersSideIsSuggestedAndTheSortLeftToTheNameWhereItTellsNone() {
        Page page = atTheDesk(Look.LIGHT_DESK, "/editor/queue");
        go(page, "/editor/claims/new?article=" + value(page, ".rc[data-state] input[name=article]"));
        page.locator("#speaker\\.claimant").fill("Governor of Sumy");
        page.locator("#speaker\\.claimant").press("Tab");
        PlaywrightAssertions.assertThat(page.locator("#speaker\\.side")).hasValue("ukraine");
        PlaywrightAssertions.assertThat(page.locator("#speaker\\.kind option:checked"))
                .hasText("as the name tells");
    }

    private Map<String, String> pages(Page page) {
        String article = value(page, ".rc[data-state] input[name=article]");
        String claim = String.valueOf(page.locator(".rc").first().getAttribute("data-claim"));
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("queue", "/editor/queue?article=" + article);
        pages.put("choose", "/editor/claims/new");
        pages.put("claim-new", "/editor/claims/new?article=" + article);
        pages.put("claim-edit", "/editor/claims/" + claim + "/edit?article=" + article);
        pages.put("history", "/editor/claims/" + claim + "/history");
        pages.put("bring-in", "/editor/articles/new");
        String capture = captured(page);
        pages.put("describe", capture);
        pages.put("difference", capture + "/difference?with=" + article);
        pages.put("source", "/editor/sources/new");
        pages.put("account", "/account");
        pages.put("accounts", "/editor/admin/accounts");
        pages.put("activity", "/editor/admin/activity");
        pages.put("settings", "/editor/admin/settings");
        pages.put("health", "/editor/admin/health");
        pages.put("comments", "/editor/claims/" + claim + "/comments");
        pages.put("vocabulary", "/editor/vocabulary/actors?q=zelensky");
        pages.put("actor", "/editor/vocabulary/actors/1");
        pages.put("actor-new", "/editor/vocabulary/actors/new");
        pages.put("metric", "/editor/vocabulary/metrics/casualties");
        pages.put("twins", "/editor/claims/" + claim + "/twins?article=" + article);
        pages.put("outlets", "/editor/vocabulary/outlets");
        pages.put("outlet-new", "/editor/vocabulary/outlets/new");
        pages.put("places", "/editor/vocabulary/places");
        pages.put("place", "/editor/vocabulary/places/kursk-oblast");
        pages.put("place-new", "/editor/vocabulary/places/new");
        pages.put("metrics", "/editor/vocabulary/metrics");
        pages.put("units", "/editor/vocabulary/units");
        pages.put("unit-new", "/editor/vocabulary/units/new");
        pages.put("unit", "/editor/vocabulary/units/square-mile");
        pages.put("unit-claims", "/editor/vocabulary/units/square-mile/claims");
        pages.put("account-edit", "/editor/admin/accounts/1");
        pages.put("tables", "/editor/bulk");
        pages.put("table", uploaded(page));
        pages.put("selection", "/editor/bulk/claims?metric=killed");
        return pages;
    }

    private String captured(Page page) {
        go(page, "/editor/articles/new");
        page.locator("#text").fill("Losses mount\n\nSeoul said about 1,100 soldiers were killed or wounded in Kursk.");
        page.locator("#text").press("Control+Enter");
        page.waitForURL("**/captures/*");
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private String uploaded(Page page) {
        go(page, "/editor/bulk");
        String table = "article,quote,figure,metric\n1,not in the text,12,killed\n";
        page.locator("#file")
                .setInputFiles(new FilePayload("claims.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        page.locator("form[enctype] button").press("Enter");
        page.waitForURL("**/sheets/*");
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private static String value(Page page, String field) {
        return String.valueOf(page.locator(field).first().getAttribute("value"));
    }
}
