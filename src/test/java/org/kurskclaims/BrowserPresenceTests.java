package org.kurskclaims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.springframework.util.ClassUtils;

/** Says in the report of the build whether the tests in the browser took part. */
class BrowserPresenceTests {

    private static final String ONE_OF_THEM = "org.kurskclaims.browser.PublicPagesBrowserTests";

    @Test
    void testsInTheBrowserTakePart() {
        boolean present = ClassUtils.isPresent(ONE_OF_THEM, getClass().getClassLoader());
        if ("true".equals(System.getenv("CI"))) {
            assertThat(present).as("CI needs Chromium as /usr/bin/chromium").isTrue();
        }
        assumeThat(present)
                .as(
                        "The browser tests are skipped: there is no /usr/bin/chromium. With another Chromium: KURSK_BROWSER=/its/path mvn verify -Pbrowser")
                .isTrue();
    }
}
