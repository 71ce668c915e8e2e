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

    @Test
    void pastesAnArticleAndConfirmsTenClaimsInTwoMinutes() {
        Page page = atTheDesk(Look.LIGHT_DESK, "/editor/articles/new");
        Keys keys = new Keys(page);
        long start = System.nanoTime();

        bringIn(page, keys);
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
        System.out.println(keys.report("Ten claims of a pasted article", seconds));
        assertThat(keys.pressed()).isLessThanOrEqualTo(60);
        assertThat(keys.estimate() + seconds).isLessThan(120);
    }

    private static void bringIn(Page page, Keys keys) {
        assertThat(page.locator("#text")).isFocused();
        keys.paste(ARTICLE.formatted(UUID.randomUUID().toString().replaceAll("[^a-f]", "")));
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
        bringIn(page, new Keys(page));
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
        assertThat(keys.estimate() + seconds).isLessThan(30);
    }

    private static double seconds(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    }
}
