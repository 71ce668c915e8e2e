package org.kurskclaims.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Each page asks the database a fixed number of times, however many claims there are. */
@SiteTest
@Import(QueryCountTests.Counting.class)
class QueryCountTests {

    private static final AtomicInteger STATEMENTS = new AtomicInteger();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SmallWorld world;

    @ParameterizedTest
    @CsvSource({
        "/, 7",
        "/timelines, 2",
        "/timelines/casualties/north-korea, 6",
        "/compare, 2",
        "/compare?series=troop-strength/russia&series=casualties/north-korea&by=claimant, 6",
        "/claims, 6",
        "/claims/{losses}, 13",
        "/articles, 5",
        "/articles/{wire}, 6",
        "/actors, 4",
        "/actors/joint-chiefs-of-staff, 9",
        "/metrics, 2",
        "/search?q=zelensky, 12",
        "/method, 4"
    })
    void aPageAsksNoMoreOftenThan(String address, int most) {
        world.build();
        String uri = address.replace("{losses}", "" + world.losses).replace("{wire}", "" + world.wire);
        mvc.get().uri(uri).exchange();
        STATEMENTS.set(0);
        assertThat(mvc.get().uri(uri)).hasStatusOk();
        assertThat(STATEMENTS.get()).as(address).isBetween(1, most);
    }

    /** Counts what goes through prepared statements. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        static BeanPostProcessor countingDataSource() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource real && !(bean instanceof CountingDataSource)
                            ? new CountingDataSource(real)
                            : bean;
                }
            };
        }
    }

    private static final class CountingDataSource extends DelegatingDataSource {

        CountingDataSource(DataSource real) {
            super(real);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection real = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            STATEMENTS.incrementAndGet();
                        }
                        return invoke(method, real, arguments);
                    });
        }

        private static @Nullable Object invoke(Method method, Connection real, Object @Nullable [] arguments)
                throws Throwable {
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        }
    }
}
