package org.kurskclaims.platform;

import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal where to look. */
@Component
class ReadyLine {

    @EventListener
    void tell(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null
                && event.getTimeTaken() != null) {
            System.err.println(String.format(
                    Locale.ROOT,
                    "Kursk Claims is ready at http://localhost:%d (started in %.1f s)",
                    web.getWebServer().getPort(),
                    event.getTimeTaken().toMillis() / 1000.0));
        }
    }
}
