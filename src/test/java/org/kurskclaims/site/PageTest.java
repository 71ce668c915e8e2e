package org.kurskclaims.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A test that reads pages of the {@link SmallWorld}. */
@SiteTest
abstract class PageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SmallWorld world;

    @BeforeEach
    void buildTheWorld() {
        world.build();
    }

    /** The page behind an address, which has every text of the interface and no absent value in it. */
    Document page(String address) {
        MvcTestResult result = mvc.get().uri(URI.create(address)).exchange();
        assertThat(result).as(address).hasStatusOk();
        String html = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(html).as(address).doesNotContain("??", "null</");
        return Jsoup.parse(html);
    }

    String tag(String address) {
        return Objects.requireNonNull(
                mvc.get().uri(URI.create(address)).exchange().getResponse().getHeader("ETag"));
    }
}
