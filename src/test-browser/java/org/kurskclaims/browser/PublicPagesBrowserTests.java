package org.kurskclaims.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublicPagesBrowserTests extends BrowserTest {

    @ParameterizedTest
    @EnumSource(Look.class)
    void aMissingPageIsAccessible(Look look) {
        Page page = open(look, "/no/such/page");
        takeTrouble();
        assertAccessible(page);
        assertFitsItsWidth(page);
    }
}
