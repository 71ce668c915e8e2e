package org.kurskclaims.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A test in a real browser against the whole application with the five seeds, on a port of its own. Pages are opened with {@link #open}; whatever
 * they report to the console, every violation of the content policy among it, and every script error fails the test.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {"kursk.seeds=seeds", "kursk.admin-password=" + BrowserTest.PASSWORD})
public abstract class BrowserTest {

    /** Of the account "admin". */
    protected static final String PASSWORD = "correct horse battery";

    private static final int PORT = freePort();

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> trouble = new ArrayList<>();

    /** Chosen before the application starts: passkeys are bound to the address of the site. */
    @DynamicPropertySource
    static void listenOnAFreePort(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
    }

    /** A page of the application, without cookies or history, loaded to the end. */
    protected Page open(Look look, String address) {
        Page page = page(look);
        go(page, address);
        return page;
    }

    /** An empty page in a browser profile of its own. */
    protected Page page(Look look) {
        BrowserContext context = Chromium.running()
                .newContext(
                        look.options().setBaseURL("http://localhost:" + PORT).setReducedMotion(ReducedMotion.REDUCE));
        contexts.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                trouble.add(page.url() + ": " + message.text() + " (" + message.location() + ")");
            }
        });
        page.onPageError(error -> trouble.add(page.url() + ": " + error));
        page.onRequestFailed(request -> trouble.add(page.url() + ": " + request.url() + " " + request.failure()));
        return page;
    }

    /** Follows an address in an open page. */
    protected Response go(Page page, String address) {
        Response response = page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        return Objects.requireNonNull(response);
    }

    /** Asserts that axe-core finds nothing to complain of (WCAG 2.2 AA and its best practices). */
    protected void assertAccessible(Page page) {
        assertThat(Accessibility.violationsOn(page)).as(page.url()).isEmpty();
    }

    /** Asserts that nothing sticks out sideways, so that a phone does not scroll in two directions. */
    protected void assertFitsItsWidth(Page page) {
        Object overhang =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overhang).as("pixels that %s sticks out", page.url()).isEqualTo(0);
    }

    /** Keeps a picture of the whole page as target/screenshots/NAME.png, to be looked at. */
    protected void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    /** For the rare test that provokes an error on purpose. */
    protected List<String> takeTrouble() {
        List<String> taken = List.copyOf(trouble);
        trouble.clear();
        return taken;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void nothingWentWrongInTheBrowser() {
        contexts.forEach(BrowserContext::close);
        assertThat(trouble)
                .as("console errors, policy violations, script errors")
                .isEmpty();
    }
}
