package org.kurskclaims.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** axe-core, put into a page by the debugger, to which the page's content policy does not apply. */
final class Accessibility {

    private static final String AXE = script();

    private static final String RUN = """
            async () => {
              const found = await axe.run(document, {resultTypes: ['violations'], preload: false});
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ' (' + rule.impact + '): ' + rule.help + ' — ' + node.target.join(' ') + ' — '
                + node.html.slice(0, 200) + ' — ' + node.failureSummary));
            }
            """;

    private Accessibility() {}

    /** One line for each element that breaks a rule. */
    static List<String> violationsOn(Page page) {
        page.evaluate(AXE);
        return ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf).toList();
    }

    private static String script() {
        try (InputStream script = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
