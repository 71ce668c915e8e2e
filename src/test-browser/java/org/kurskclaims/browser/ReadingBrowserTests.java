package org.kurskclaims.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader does with the public pages, on a desk and on a phone, with and without scripts. */
class ReadingBrowserTests extends BrowserTest {

    private static final String TIMELINE = "/timelines/troop-strength/russia";

    @ParameterizedTest
    @EnumSource(Look.class)
    void pagesInTroubleAndPagesOfOthersAreAccessibleToo(Look look) {
        Page page = page(look);
        for (String address : List.of(
                "/claims?side=russia&metric=killed",
                "/claims?from=soon&sort=sideways",
                TIMELINE + "?side=north-korea",
                TIMELINE + "?known=yesterday",
                TIMELINE + "/embed",
                "/compare?series=troop-strength/russia&series=casualties/north-korea&against=2025-01-01",
                "/compare?series=troop-strength/russia&by=claimant",
                "/compare?series=troop-strength/russia&by=article&known=2024-12-31",
                "/compare?series=nothing&series=troop-strength/russia&from=soon&by=moon&against=x",
                "/search?q=nothing+has+these+words")) {
            go(page, address);
            assertAccessible(page);
            assertFitsItsWidth(page);
        }
    }

    @Test
    void theThemeThatWasChosenStaysChosen() {
        Page page = open(Look.LIGHT_DESK, "/");
        page.locator("[data-theme-toggle]").click();
        assertThat(page.evaluate("document.documentElement.dataset.theme")).isEqualTo("dark");
        go(page, "/method");
        assertThat(page.evaluate("document.documentElement.dataset.theme")).isEqualTo("dark");
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(20, 23, 26)");
    }

    @Test
    void aTickedBoxFiltersAtOnceAndTheBackButtonTakesItBack() {
        Page page = open(Look.LIGHT_DESK, "/claims");
        int all = page.locator(".claimrow").count();
        page.locator("input[name=side][value=russia]").check();
        page.waitForURL("**/claims?side=russia");
        assertThat(page.locator(".claimrow").count()).isBetween(1, all - 1);
        page.goBack();
        page.waitForURL("**/claims");
        assertThat(page.locator(".claimrow").count()).isEqualTo(all);
        assertThat(page.locator("input[name=side][value=russia]").isChecked()).isFalse();
    }

    @Test
    void filtersWorkWithoutScripts() {
        Page page = withoutScripts();
        page.locator("input[name=side][value=russia]").check();
        page.locator(".facets button").click();
        page.waitForURL("**side=russia**");
        assertThat(page.locator(".chips").textContent()).contains("Side: Russia");
        assertThat(page.locator("[data-theme-toggle]").isVisible()).isFalse();
        go(page, TIMELINE);
        assertThat(page.locator("svg.tl a.mk").count()).isPositive();
        assertThat(page.locator("table.sbs tbody tr").count()).isPositive();
        page.locator(".filters input[name=scale][value=log]").check();
        page.locator(".filters button").click();
        page.waitForURL("**scale=log**");
    }

    @Test
    void fromAMarkToTheSentenceInTheArticleInTwoClicks() {
        Page page = open(Look.LIGHT_DESK, TIMELINE);
        page.locator("svg.tl a.mk").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/claims/*");
        page.locator(".source a").click();
        page.waitForURL("**/articles/*#c*");
        Locator passage = page.locator(".anchor:target + a mark, .anchor:target + .anchor + a mark");
        assertThat(passage.count()).isEqualTo(1);
        assertThat(passage.evaluate("it => { const box = it.getBoundingClientRect();"
                        + " return box.top >= 0 && box.bottom <= innerHeight; }"))
                .isEqualTo(true);
    }

    @Test
    void theSkipLinkIsTheFirstThingThatTheKeyboardFinds() {
        Page page = open(Look.LIGHT_DESK, "/claims");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        page.waitForURL("**/claims#main");
    }

    @Test
    void onAPhoneTheFiltersStartFoldedUnlessOneOfThemIsWrong() {
        Page page = open(Look.LIGHT_PHONE, "/claims");
        assertThat(page.locator(".facets").isVisible()).isFalse();
        page.locator(".facetsbox > summary").click();
        assertThat(page.locator(".facets").isVisible()).isTrue();
        go(page, "/claims?from=soon");
        assertThat(page.locator("#f-from").isVisible()).isTrue();
        assertThat(page.locator("#f-from").inputValue()).isEqualTo("soon");
    }

    private Page withoutScripts() {
        Page scripted = open(Look.LIGHT_DESK, "/claims");
        BrowserContext context = Chromium.running()
                .newContext(new NewContextOptions().setJavaScriptEnabled(false).setBaseURL(root(scripted)));
        Page page = context.newPage();
        go(page, "/claims");
        return page;
    }

    private static String root(Page page) {
        return page.url().replaceFirst("/claims$", "");
    }
}
