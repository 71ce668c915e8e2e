package org.kurskclaims.platform.database;

import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * The database of everybody who names no other by {@code SPRING_DATASOURCE_URL}. It is started before the context, so that
 * it comes up while the classes load, and stopped after everything that uses it.
 */
class EmbeddedPostgresInitializer implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        Environment environment = context.getEnvironment();
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
            return;
        }
        Path dataDirectory = Path.of(environment.getRequiredProperty("kursk.data-dir"));
        EmbeddedPostgres server = EmbeddedPostgres.start(dataDirectory, Purpose.KEEPING);
        SpringApplication.getShutdownHandlers().add(server::close);
        DefaultListableBeanFactory beans = context.getDefaultListableBeanFactory();
        beans.registerSingleton("embeddedPostgres", server);
        beans.registerDisposableBean("embeddedPostgres", server::close);
    }
}
