package org.kurskclaims.platform;

import java.util.function.Function;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The application without its web server, for as long as a command of the command line takes. */
public final class Headless {

    private Headless() {}

    /**
     * Starts the application, does the work and stops it, its database included.
     *
     * @param source the application's class, or one that configures only what the work needs
     * @throws NotStarted if the application does not start, after the reason was told on standard error
     */
    public static <T> T run(Class<?> source, Function<ApplicationContext, T> work) {
        try (ConfigurableApplicationContext context = start(source)) {
            return work.apply(context);
        }
    }

    private static ConfigurableApplicationContext start(Class<?> source) {
        try {
            return new SpringApplicationBuilder(source)
                    .web(WebApplicationType.NONE)
                    .logStartupInfo(false)
                    .run();
        } catch (RuntimeException e) {
            throw new NotStarted(e);
        }
    }
}
