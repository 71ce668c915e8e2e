package org.kurskclaims.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A browser test of pages for which one signs in. */
abstract class DeskBrowserTest extends BrowserTest {

    /** Whoever has signed in once on a port stays signed in: hashing a password takes its time on purpose. */
    private static final ConcurrentMap<String, List<Cookie>> SIGNED_IN = new ConcurrentHashMap<>();

    /** A page of the desk, opened by the administrator. */
    protected Page atTheDesk(Look look, String address) {
        Page page = page(look);
        signIn(page);
        go(page, address);
        return page;
    }

    /** Signs in as the administrator. */
    protected void signIn(Page page) {
        go(page, "/login");
        String root = page.url().replaceFirst("/login$", "");
        List<Cookie> known = SIGNED_IN.get(root);
        if (known != null) {
            page.context().clearCookies();
            page.context().addCookies(known);
            return;
        }
        page.locator("input[name=name]").fill("admin");
        page.locator("input[name=password]").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/editor/**");
        SIGNED_IN.put(root, page.context().cookies());
    }

    /** Asserts that Tab alone reaches everything that can be used, and that one sees where one is. */
    protected void assertUsableByKeyboard(Page page) {
        int stops = ((Number) page.evaluate(COUNT_STOPS)).intValue();
        for (int round = 0; round < 2 && !missed(page).isEmpty(); round++) {
            for (int i = 0; i <= stops; i++) {
                page.keyboard().press("Tab");
            }
        }
        assertThat(missed(page))
                .as("controls of %s that Tab does not reach", page.url())
                .isEmpty();
        assertThat(outlines(page, "[data-unseen]"))
                .as("controls of %s that show no focus", page.url())
                .isEmpty();
    }

    private static List<?> missed(Page page) {
        return outlines(page, "[data-stop=waiting]");
    }

    private static List<?> outlines(Page page, String selector) {
        return (List<?>) page.evaluate(
                "selector => [...document.querySelectorAll(selector)].map(it => it.outerHTML.slice(0, 160))", selector);
    }

    /** Counts what can be used, and notes what is reached by focus from now on, and whether that shows. */
    private static final String COUNT_STOPS = """
            () => {
              document.activeElement?.blur();
              let stops = 0;
              const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
              for (const it of document.querySelectorAll(all)) {
                const box = it.getBoundingClientRect();
                const seen = it.checkVisibility() && box.width > 0 && it.type !== 'hidden';
                if (seen && !it.disabled && it.tabIndex >= 0) {
                  it.dataset.stop = 'waiting';
                  stops += it.type === 'date' ? 4 : 1;
                }
              }
              document.addEventListener('focusin', event => {
                const it = event.target;
                it.dataset.stop = 'reached';
                if (it instanceof SVGElement) return;
                const style = getComputedStyle(it);
                const box = it.getBoundingClientRect();
                const ring = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
                if (!ring || box.bottom < 0 || box.top > innerHeight) it.dataset.unseen = 'true';
              });
              return stops;
            }
            """;
}
