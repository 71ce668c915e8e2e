package org.kurskclaims.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

class PasskeyBrowserTests extends DeskBrowserTest {

    @Test
    void aPasskeyIsAddedAndOpensTheDeskWithoutAPassword() {
        Page page = page(Look.LIGHT_DESK);
        giveAuthenticator(page);
        signIn(page);
        go(page, "/account");
        page.locator("#passkey-label").fill("Laptop");
        page.locator("#passkey-add button").click();
        page.locator("[data-passkey-delete]").waitFor();
        assertThat(page.locator("#passkey-list").textContent()).contains("Laptop");
        assertAccessible(page);

        page.context().clearCookies();
        go(page, "/login");
        page.locator("#passkey-sign-in").click();
        page.waitForURL("**/editor**");

        go(page, "/account");
        page.locator("[data-passkey-delete]").click();
        page.locator("#passkey-list li.dim").waitFor();
        page.context().clearCookies();
        go(page, "/login");
        page.locator("#passkey-sign-in").click();
        page.locator("#passkey-problem").waitFor();
        assertThat(takeTrouble()).allMatch(words -> words.contains("/login"));
    }

    /** A device with a fingerprint reader that always says yes. */
    private static void giveAuthenticator(Page page) {
        CDPSession chromium = page.context().newCDPSession(page);
        chromium.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject arguments = new JsonObject();
        arguments.add("options", options);
        chromium.send("WebAuthn.addVirtualAuthenticator", arguments);
    }
}
