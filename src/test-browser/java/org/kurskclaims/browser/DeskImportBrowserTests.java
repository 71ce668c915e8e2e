package org.kurskclaims.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Several files at once, followed to their end without a reload. */
class DeskImportBrowserTests extends DeskBrowserTest {

    @Test
    void theBarMovesToItsEndByItself() {
        Page page = atTheDesk(Look.LIGHT_DESK, "/editor/articles/new");
        page.locator("#files").setInputFiles(new FilePayload[] {file("one.txt"), file("two.txt"), file("three.txt")});
        page.locator("#files").press("Control+Enter");
        page.waitForURL("**/articles/new#waiting-heading");
        assertThat(page.locator(".ticked input:checked"))
                .hasCount(page.locator(".ticked li").count());
        page.locator("#batch-outlet").fill("Batch Wire");
        page.locator("#batch-outlet").press("Enter");

        page.waitForURL("**/editor/imports/*");
        assertThat(page.locator("[data-running=false]")).isVisible();
        assertThat(page.locator("#import")).containsText("three.txt");
        assertAccessible(page);
        assertUsableByKeyboard(page);
        picture(page, "desk-import");
    }

    private static FilePayload file(String name) {
        String text = "The ministry wrote that 14 villages near " + UUID.randomUUID() + " were evacuated.";
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
