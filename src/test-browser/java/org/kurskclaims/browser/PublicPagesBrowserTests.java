package org.kurskclaims.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicPagesBrowserTests extends BrowserTest {

    /** Addresses that are written into a page but are no page of ours to look at. */
    private static final List<String> NO_PAGES = List.of("/editor", "/api/", "/v3/", "/feed");

    /** Walks from the overview over the links and looks at one page of each kind: one claim, one article, one timeline… */
    @ParameterizedTest
    @EnumSource(Look.class)
    void everyKindOfPageIsSoundAndAccessible(Look look) {
        Page page = page(look);
        Map<String, String> seen = new LinkedHashMap<>();
        Queue<String> waiting = new ArrayDeque<>(List.of("/", "/search?q=50%2C000", "/login"));
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            if (seen.putIfAbsent(kindOf(address), address) == null) {
                assertThat(go(page, address).status()).as(address).isEqualTo(200);
                assertAccessible(page);
                assertFitsItsWidth(page);
                links(page).forEach(waiting::add);
            }
        }
        assertThat(seen)
                .containsKeys("/", "/timelines", "/timelines/*/*", "/claims", "/claims/*", "/articles", "/articles/*")
                .containsKeys("/compare", "/actors", "/actors/*", "/metrics", "/search", "/method", "/login");
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void aMissingPageIsAccessible(Look look) {
        Page page = open(look, "/no/such/page");
        takeTrouble();
        assertAccessible(page);
        assertFitsItsWidth(page);
    }

    /** "/claims/17?sort=when" is a "/claims/*". */
    private static String kindOf(String address) {
        String path = address.replaceFirst("\\?.*", "");
        List<String> parts = List.of(path.split("/", -1));
        return parts.size() < 3 ? path : "/" + parts.get(1) + "/*".repeat(parts.size() - 2);
    }

    private static Stream<String> links(Page page) {
        return ((List<?>) page.evaluate(
                        "() => [...document.querySelectorAll('a[href^=\"/\"]')].map(a => a.getAttribute('href'))"))
                .stream()
                        .map(link -> String.valueOf(link).replaceFirst("#.*", ""))
                        .filter(link -> NO_PAGES.stream().noneMatch(link::startsWith))
                        .filter(link -> !link.replaceFirst("\\?.*", "").matches(".*\\.\\w+"));
    }
}
