package org.kurskclaims.platform.database;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives each Spring context that a test starts a {@link TestDatabase} of its own, slices such as {@code @DataJpaTest}
 * included. Registered in the tests' {@code META-INF/spring.factories}; a context that sets {@code test.database=own}
 * looks after its database itself.
 */
class TestDatabaseEnvironment implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("test.database", "").equals("own")
                || environment.containsProperty("spring.datasource.url")) {
            return;
        }
        TestDatabase database = TestDatabase.create();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "spring.datasource.url",
                                database.url(),
                                "spring.datasource.username",
                                database.username(),
                                "spring.datasource.password",
                                database.password(),
                                "spring.datasource.hikari.maximum-pool-size",
                                5,
                                "spring.datasource.hikari.minimum-idle",
                                0,
                                "spring.test.database.replace",
                                "none")));
    }
}
