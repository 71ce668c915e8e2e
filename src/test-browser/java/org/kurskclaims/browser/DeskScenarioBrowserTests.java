package org.kurskclaims.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The two promises of the desk, kept without a mouse; how many keystrokes and seconds they take is printed. */
class DeskScenarioBrowserTests extends DeskBrowserTest {

    private static final String ARTICLE = """
            Villages retaken, vehicles lost: the winter in figures (%s)

            Russia's Defence Ministry said on Monday that its forces had retaken 38 settlements in the Kursk region since \
            August. The ministry said Ukraine had lost 142 tanks and 97 armoured vehicles there. "We have captured 214 \
            Ukrainian soldiers," its spokesman Igor Konashenkov said.

            Acting governor Alexei Smirnov said more than 112,000 residents had been evacuated from border districts. He \
            added that at least 56 civilians had been killed and 266 wounded.

            Ukraine's General Staff said its troops had destroyed 31 Russian air defence systems in the region. \
            Commander-in-chief Oleksandr Syrskyi said Ukrainian forces had taken 717 Russian prisoners. According to the \
            Institute for the Study of War, Russian troops advanced up to 4 kilometres last week.

            The board at the checkpoint showed 23 in chalk: tanks that his men had burned since autumn, as an officer named \
            Taras told us.
            """;

    /**
     * Reads wrongly without knowledge of the world: who won an election, whose brigade it is; and one figure is overlooked.
     */
    private static final String HARD_ARTICLE = """
            The border in winter: what three months cost (%s)

            The man who won Ukraine's presidency in 2019 said on Monday that 1,340 prisoners had been taken in the Kursk \
            region since August. The 95th brigade has lost 620 soldiers there, Ukraine's General Staff said. It added that \
            88 tanks had been destroyed.

            Russia's Defence Ministry said its forces had retaken 41 settlements. The ministry said Ukraine had lost 3,150 \
            soldiers in December. "We have captured 204 Ukrainian soldiers," its spokesman Igor Konashenkov said.

            Acting governor Alexei Smirnov said more than 96,000 residents had been evacuated. He added that at least 71 \
            civilians had been killed.

            According to the Institute for the Study of War, Russian troops advanced up to 3 kilometres last week.

            A slate in the village shop had 37 on it, in chalk: houses burnt down since the first frost, Pastor Nikon said.
            """;

    @Test
    void pastesAnArticleAndConfirmsTenClaimsInTwoMinutes() {
        Page page = atTheDesk(Look.LIGHT_DESK, "/editor/articles/new");
        Keys keys = new Keys(page);
        long start = System.nanoTime();

        bringIn(page, keys, ARTICLE);
        assertThat(page.locator(".rc[data-state=suggested]")).hasCount(10);
        picture(page, "desk-queue-full");
        for (int left = 10; left > 0; left--) {
            Locator card = page.locator(".rc.current[data-state=suggested]");
            keys.decide(card.locator("p.q").innerText());
            keys.press("a");
            assertThat(page.locator(".rc[data-state=suggested]")).hasCount(left - 1);
        }

        double seconds = seconds(start);
        assertThat(page.locator("#progress")).containsText("10 of 10");
        assertThat(page.locator("#queue-done")).isFocused();
        System.out.println(keys.report("Ten claims of a pasted article", seconds));
        assertThat(keys.pressed()).isLessThanOrEqualTo(60);
        assertThat(keys.together(seconds)).isLessThan(120);
    }

    @Test
    void correctsThreeOfTenInTwoMinutes() {
        Page page = atTheDesk(Look.LIGHT_DESK, "/editor/articles/new");
        Keys keys = new Keys(page);
        long start = System.nanoTime();

        bringIn(page, keys, HARD_ARTICLE);
        assertThat(page.locator(".rc[data-state=suggested]")).hasCount(9);
        int corrected = 0;
        for (int left = 9; left > 0; left--) {
            Locator card = page.locator(".rc.current[data-state=suggested]");
            String quote = card.locator("p.q").innerText();
            keys.decide(quote);
            if (quote.contains("1,340 prisoners")) {
                assertThat(card).not().containsText("Zelensky");
                russiansByTheOneWhoWon(page, keys);
                corrected++;
            } else if (quote.contains("620 soldiers")) {
                assertThat(card.locator("h3")).not().containsText("Ukraine");
                ofUkraine(page, keys);
                corrected++;
            } else {
                keys.press("a");
            }
            assertThat(page.locator(".rc[data-state=suggested]")).hasCount(left - 1);
        }
        theFigureInChalk(page, keys);

        double seconds = seconds(start);
        assertThat(page.locator(".rc[data-state=published]")).hasCount(10);
        assertThat(card(page, "1,340 prisoners")).containsText("Zelensky");
        assertThat(card(page, "620 soldiers").locator("h3")).containsText("Ukraine");
        assertThat(card(page, "37")).containsText("Pastor Nikon");
        System.out.println(keys.report("Ten claims with three corrections", seconds));
        assertThat(corrected).isEqualTo(2);
        assertThat(keys.pressed()).isLessThanOrEqualTo(110);
        assertThat(keys.together(seconds)).isLessThan(120);
    }

    private static Locator card(Page page, String quote) {
        return page.locator(".rc:has(p.q mark:text-is('" + quote + "'))");
    }

    private static void russiansByTheOneWhoWon(Page page, Keys keys) {
        keys.decide("Whose prisoners, and who says so?");
        keys.press("w");
        page.waitForURL("**/edit?**");
        assertThat(page.locator("#matter\\.subject")).isFocused();
        keys.type("Ru");
        keys.press("Tab", 3);
        keys.type("Zelensky");
        keys.press("Control+Enter");
        page.waitForURL("**/editor/queue?article=*");
    }

    private static void ofUkraine(Page page, Keys keys) {
        keys.decide("Whose brigade?");
        keys.press("w");
        page.waitForURL("**/edit?**");
        assertThat(page.locator("#matter\\.subject")).isFocused();
        keys.type("Uk");
        keys.press("Control+Enter");
        page.waitForURL("**/editor/queue?article=*");
    }

    private static void theFigureInChalk(Page page, Keys keys) {
        keys.decide("A slate in the village shop had 37 on it, in chalk: houses burnt down since the first frost");
        keys.press("n");
        assertThat(page.locator(".num:focus")).hasText("37");
        keys.press("Enter");
        page.waitForURL("**/editor/claims/new?**");
        assertThat(page.locator("#figure\\.words")).isFocused();
        assertThat(page.locator("#speaker\\.claimant")).hasValue("Pastor Nikon");
        keys.decide("What is counted, and whose?");
        keys.press("Tab", 2);
        keys.type("Ot");
        keys.press("Tab");
        keys.type("Ci");
        keys.press("Tab");
        keys.type("house");
        keys.press("Tab");
        keys.type("lost");
        keys.press("Control+Enter");
        page.waitForURL("**/editor/queue?article=*");
    }

    private static void bringIn(Page page, Keys keys, String article) {
        assertThat(page.locator("#text")).isFocused();
        keys.paste(article.formatted(UUID.randomUUID().toString().replaceAll("[^a-f]", "")));
        keys.press("Control+Enter");
        page.waitForURL("**/captures/*");
        assertThat(page.locator("#outlet")).isFocused();
        keys.decide("Which outlet?");
        keys.type("Desk Wire");
        keys.press("Tab", 2);
        keys.decide("When was it published?");
        keys.type("24 Dec 2024");
        keys.press("Control+Enter");
        page.waitForURL("**/editor/queue?article=*");
    }

    @Test
    void entersAClaimByHandInThirtySeconds() {
        Page page = atTheDesk(Look.LIGHT_DESK, "/editor/articles/new");
        bringIn(page, new Keys(page), ARTICLE);
        Keys keys = new Keys(page);
        long start = System.nanoTime();

        keys.press("n");
        assertThat(page.locator(".num:focus")).hasText("23");
        keys.press("Enter");
        page.waitForURL("**/editor/claims/new?**");
        assertThat(page.locator("#figure\\.words")).isFocused();
        assertThat(page.locator("#read-quantity")).hasText("23");
        keys.decide("The board at the checkpoint showed 23 in chalk: tanks that his men had burned since autumn");
        keys.press("Tab", 2);
        keys.type("Eq");
        keys.press("Tab");
        keys.type("Ru");
        keys.press("Tab");
        keys.decide("Which item?");
        keys.type("tank");
        keys.press("Tab");
        keys.type("destroyed");
        keys.press("Tab");
        keys.decide("Who says so?");
        keys.type("Taras");
        keys.press("Tab");
        keys.type("Uk");
        keys.press("Tab");
        keys.type("told us");
        keys.press("Tab", 2);
        keys.decide("When?");
        keys.type("since Nov");
        keys.press("Control+Enter");
        page.waitForURL("**/editor/queue?article=*");

        double seconds = seconds(start);
        Locator entered =
                page.locator(".rc[data-state=published]").filter(new Locator.FilterOptions().setHasText("Taras"));
        assertThat(entered).containsText("tank");
        System.out.println(keys.report("A claim by hand", seconds));
        assertThat(keys.pressed()).isLessThanOrEqualTo(70);
        assertThat(keys.together(seconds)).isLessThan(30);
    }

    private static double seconds(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    }
}
