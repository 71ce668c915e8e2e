package org.kurskclaims.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The drawing under hands: cards, keys, the brush, and captions that stay readable on every width. */
class TimelineBrowserTests extends BrowserTest {

    private static final String TIMELINE = "/timelines/troop-strength/russia";
    private static final String FOCUSED = "document.activeElement.id";

    @Test
    void aMarkUnderThePointerShowsItsCardAndEscapeClosesIt() {
        Page page = open(Look.LIGHT_DESK, TIMELINE);
        Locator mark = page.locator("svg.tl a.mk").first();
        mark.locator(".hit").hover();

        Locator card = page.locator("figure .card:not([hidden])");
        card.waitFor();
        assertThat(card.locator("mark").count()).isEqualTo(1);
        assertThat(card.locator(".chain li").count()).isPositive();
        BoundingBox box = Objects.requireNonNull(card.boundingBox());
        assertThat(box.x).isNotNegative();
        assertThat(box.x + box.width).isLessThanOrEqualTo(1440);
        assertThat(box.y).isNotNegative();
        picture(page, "timeline-card");
        assertAccessible(page);

        page.keyboard().press("Escape");
        assertThat(card.count()).isZero();
    }

    @Test
    void keysWalkTheMarksInTimeAndInValue() {
        Page page = open(Look.LIGHT_DESK, TIMELINE);
        Locator marks = page.locator("svg.tl").first().locator("a.mk");
        marks.first().focus();
        page.keyboard().press("End");
        Object last = page.evaluate(FOCUSED);
        page.keyboard().press("Home");
        Object first = page.evaluate(FOCUSED);
        assertThat(first).isNotEqualTo(last);
        for (int i = 1; i < marks.count(); i++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(page.evaluate(FOCUSED)).isEqualTo(last);
        page.keyboard().press("ArrowLeft");
        assertThat(page.evaluate(FOCUSED)).isNotEqualTo(last);
        assertThat(page.locator("svg.tl").first().locator("a.mk[tabindex='0']").count())
                .isEqualTo(1);
    }

    @Test
    void theBrushZoomsAndTheBackButtonTakesItBack() {
        Page page = open(Look.LIGHT_DESK, TIMELINE);
        Locator drawing = page.locator("svg.tl[data-from]").first();
        String from = drawing.getAttribute("data-from");
        BoundingBox box = Objects.requireNonNull(drawing.boundingBox());
        drag(page, box, 0.2, 0.7);
        page.waitForURL("**from=*");

        assertThat(page.url()).contains("to=");
        assertThat(page.locator("svg.tl[data-from]").first().getAttribute("data-from"))
                .isGreaterThan(Objects.requireNonNull(from));

        page.goBack();
        page.waitForURL("**" + TIMELINE);
        assertThat(page.locator("svg.tl[data-from]").first().getAttribute("data-from"))
                .isEqualTo(from);
        page.goForward();
        page.waitForURL("**from=*");
    }

    @Test
    void theSliderOfAClockAnswersToTheKeyboard() {
        Page page = open(Look.LIGHT_DESK, TIMELINE);
        Locator slider = page.locator("input[type=range][data-field=f-known]");
        slider.focus();
        page.keyboard().press("ArrowLeft");
        page.waitForURL("**known=*");
        assertThat(page.locator("#f-known").inputValue()).startsWith("2025-02-");
    }

    @Test
    void aDoubleClickShowsAllDaysAgain() {
        Page page = open(Look.LIGHT_DESK, TIMELINE + "?from=2024-11-01&to=2024-11-30&scale=log");
        BoundingBox box =
                Objects.requireNonNull(page.locator("svg.tl[data-from]").first().boundingBox());
        page.mouse().dblclick(box.x + box.width * 0.9, box.y + box.height * 0.6);
        page.waitForURL("**" + TIMELINE + "?scale=log");
    }

    /** Estimated widths only help if they hold for the real type: no two captions of a drawing may overlap. */
    @ParameterizedTest
    @ValueSource(ints = {744, 900, 1100, 1304, 1440})
    void captionsDoNotOverlapAtAnyWidth(int width) {
        Page page = open(Look.LIGHT_DESK, TIMELINE);
        page.setViewportSize(width, 900);

        Object overlaps = page.evaluate("""
                () => [...document.querySelectorAll('svg.tl[data-from]')].map(drawing => {
                  const boxes = [...drawing.querySelectorAll('a.mk text')].map(text => text.getBoundingClientRect());
                  let overlaps = 0;
                  boxes.forEach((a, i) => boxes.slice(i + 1).forEach(b => {
                    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
                    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                    if (across > 2 && down > 4) overlaps++;
                  }));
                  return overlaps;
                }).reduce((sum, n) => sum + n, 0)
                """);

        assertThat(overlaps).isEqualTo(0);
    }

    private static void drag(Page page, BoundingBox box, double from, double to) {
        double y = box.y + box.height * 0.62;
        page.mouse().move(box.x + box.width * from, y);
        page.mouse().down();
        page.mouse().move(box.x + box.width * (from + to) / 2, y);
        page.mouse().move(box.x + box.width * to, y);
        page.mouse().up();
    }
}
