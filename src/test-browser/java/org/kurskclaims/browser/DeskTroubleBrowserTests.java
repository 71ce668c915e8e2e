package org.kurskclaims.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens to half an hour of work when something gets in its way. */
class DeskTroubleBrowserTests extends DeskBrowserTest {

    /** So no other site can make a signed-in editor's browser write. */
    @Test
    void aSessionDoesNotOpenTheWritingApi() {
        Page page = atTheDesk(Look.LIGHT_DESK, "/account");
        assertThat(page.evaluate("""
                        () => fetch('/api/v1/claims', {
                          method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}'
                        }).then(answer => answer.status)""")).isEqualTo(401);
        takeTrouble();
    }

    @Test
    void aFormWhoseSessionEndedWaitsUntilItsWriterHasSignedInAgain() {
        Page page = atTheDesk(Look.LIGHT_DESK, "/editor/queue");
        go(page, editing(page));
        page.locator("[name='matter.item']").fill("half an hour of work");
        page.context().clearCookies();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("h1")).hasText("Your session had ended");
        takeTrouble();
        assertThat(page.locator("details dl")).containsText("half an hour of work");
        assertAccessible(page);

        Page other = page.waitForPopup(() -> page.locator(".steps a").click());
        other.locator("input[name=name]").fill("admin");
        other.locator("input[name=password]").fill(PASSWORD);
        other.keyboard().press("Enter");
        other.waitForURL("**/editor**");
        Locator again = page.locator(".steps button");
        again.click();
        assertThat(page.locator("h1")).hasText("Your session had ended");
        again.click();

        page.waitForURL("**/editor/queue?article=*");
        assertThat(page.locator(".rc").filter(new Locator.FilterOptions().setHasText("half an hour of work")))
                .hasCount(1);
        takeTrouble();
    }

    @Test
    void theSecondOfTwoEditorsChoosesByField() {
        Page first = atTheDesk(Look.LIGHT_DESK, "/editor/queue");
        String address = editing(first);
        Page second = atTheDesk(Look.LIGHT_DESK, address);
        go(first, address);
        first.locator("[name='matter.aspect']").fill("theirs");
        first.locator("[name='matter.item']").fill("theirs too");
        first.keyboard().press("Control+Enter");
        first.waitForURL("**/editor/queue?article=*");
        second.locator("[name='matter.aspect']").fill("mine");
        second.keyboard().press("Control+Enter");

        assertThat(second.locator(".problem")).containsText("Somebody else changed this claim");
        assertThat(second.locator("[name='matter.item']")).hasValue("theirs too");
        assertThat(second.locator("[name='matter.aspect']")).hasValue("mine");
        picture(second, "desk-collision");
        assertAccessible(second);
        assertThat(second.locator("button[value=take-aspect]")).isFocused();
        second.keyboard().press("Enter");
        assertThat(second.locator("[name='matter.aspect']")).hasValue("theirs");
    }

    @Test
    void aWindowThatIsLostGivesItsDraftBack() {
        Page page = atTheDesk(Look.LIGHT_DESK, "/editor/queue");
        String address = editing(page);
        go(page, address);
        page.locator("[name='matter.aspect']").fill("a draft");
        go(page, "/editor/queue");
        go(page, address);
        assertThat(page.locator("[name='matter.aspect']")).hasValue("a draft");
    }

    @Test
    void decisionsAndMergersAreMadeAndTakenBackBySingleKeys() {
        Page page = atTheDesk(Look.LIGHT_DESK, "/editor/articles/new");
        page.locator("#text")
                .fill(
                        "Two counts (" + UUID.randomUUID().toString().replaceAll("[^a-f]", "")
                                + ")\n\nUkraine's General Staff said its troops had destroyed 221 Russian tanks in the Kursk region. The Centre"
                                + " for Countering Disinformation said Ukrainian troops had destroyed 222 Russian tanks in the Kursk region.");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**/captures/*");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**/editor/queue?article=*");
        Locator waiting = page.locator(".rc[data-state=suggested]");
        Locator merged = page.locator(".rc[data-state=superseded]");
        int found = waiting.count();
        org.assertj.core.api.Assertions.assertThat(found).isGreaterThanOrEqualTo(2);

        page.keyboard().press("r");
        assertThat(waiting).hasCount(found - 1);
        page.keyboard().press("u");
        assertThat(waiting).hasCount(found);
        Locator mergeable = page.locator(".rc:has([data-digit='1'])").first();
        while (!"true".equals(mergeable.evaluate("it => '' + it.classList.contains('current')"))) {
            page.keyboard().press("j");
        }
        page.keyboard().press("m");
        page.keyboard().press("1");
        assertThat(merged).hasCount(1);
        assertThat(waiting).hasCount(found - 1);
        page.keyboard().press("u");
        assertThat(merged).hasCount(0);
        assertThat(waiting).hasCount(found);
        page.keyboard().press("a");
        assertThat(waiting).hasCount(found - 1);
        assertThat(page.locator("#queue-problem")).isHidden();
    }

    /** Least certain first is not the order of the text: each keeps its own place, through decisions, reloads and forms. */
    @Test
    void theNextNumberFollowsFromWhereOneIs() {
        Page page = atTheDesk(Look.LIGHT_DESK, "/editor/articles/new");
        page.locator("#text")
                .fill("Left over (" + UUID.randomUUID().toString().replaceAll("[^a-f]", "")
                        + ")\n\nHouse 11 burned. Ukraine's General Staff said its troops had destroyed 31 Russian tanks in the Kursk"
                        + " region. House 22 stands. Syrskyi said Ukrainian forces had captured 717 Russian soldiers in the Kursk"
                        + " region. House 33 stands, too. House 44 burned, too.");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**/captures/*");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**/editor/queue?article=*");
        page.locator(".cited:text-is('31 Russian tanks')").click();
        Locator focused = page.locator(".num:focus");

        page.keyboard().press("n");
        assertThat(focused).hasText("22");
        assertThat(page.locator("#queue-said")).containsText("Number 2 of 4 without a claim: ");
        page.keyboard().press("p");
        assertThat(focused).hasText("11");
        page.keyboard().press("n");
        page.reload();
        assertThat(focused).hasText("22");

        page.keyboard().press("a");
        assertThat(page.locator(".rc[data-state=published]")).hasCount(1);
        assertThat(page.locator(".rc.current")).containsText("717");
        page.keyboard().press("n");
        assertThat(focused).hasText("33");
        page.keyboard().press("n");
        page.keyboard().press("n");
        assertThat(focused).hasText("11");
        assertThat(page.locator("#queue-said")).containsText("Round the end of the text");

        page.keyboard().press("p");
        page.keyboard().press("p");
        page.keyboard().press("Enter");
        page.waitForURL("**/editor/claims/new?**");
        page.locator("#matter\\.metric").fill("other");
        page.keyboard().press("Control+Enter");
        page.waitForURL("**/editor/queue?article=*");
        assertThat(page.locator(".rc.current")).containsText("717");
        page.keyboard().press("n");
        assertThat(focused).hasText("44");
    }

    private static String editing(Page page) {
        return String.valueOf(page.locator(".rc a[data-key=c]").last().getAttribute("href"));
    }
}
