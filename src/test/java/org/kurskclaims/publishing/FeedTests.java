package org.kurskclaims.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kurskclaims.articles.Archive;
import org.kurskclaims.claims.ActorName;
import org.kurskclaims.claims.ClaimDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.xml.sax.InputSource;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class FeedTests {

    @Autowired
    private MockMvcTester mvc;

    private Newsroom newsroom;

    @BeforeEach
    void open(@Autowired Archive archive, @Autowired ClaimDesk desk) {
        newsroom = new Newsroom(archive, desk);
    }

    @Test
    void givesEveryClaimAnIdThatOutlivesItsAddress() throws Exception {
        long id = newsroom.claim(3000);
        SyndEntry entry = feed("").getEntries().get(0);
        assertThat(entry.getUri()).isEqualTo("tag:localhost,2025:claim:" + id);
        assertThat(entry.getLink()).isEqualTo("http://localhost/claims/" + id);
        assertThat(entry.getTitle()).startsWith("Volodymyr Zelenskyy: more than 3,000 (casualties, North Korea");
        assertThat(entry.getDescription().getValue())
                .contains("the enemy lost more than 3000 soldiers there.", "The Daily Test", "[suggested]");
        assertThat(entry.getUpdatedDate()).isNotNull();
    }

    @Test
    void takesTheFiltersOfThePages() throws Exception {
        newsroom.claim(1001);
        newsroom.claim(1002);
        assertThat(feed("?q=1002").getEntries()).hasSize(1);
        assertThat(feed("?metric=killed").getEntries()).isEmpty();
        assertThat(feed("").getUri()).isEqualTo("tag:localhost,2025:feed");
        assertThat(feed("?q=1002&page=1&size=5").getUri()).isEqualTo("tag:localhost,2025:feed?q=1002");
        MvcTestResult refused = get("?known=tomorrow");
        assertThat(refused).hasStatus(400);
        assertThat(refused.getResponse().getContentType()).isEqualTo("application/problem+json");
    }

    @Test
    void leadsFromPageToPage() throws Exception {
        for (int number = 1001; number <= 1005; number++) {
            newsroom.claim(number);
        }
        SyndFeed feed = feed("?size=2&page=2&side=ukraine");
        assertThat(feed.getEntries()).hasSize(2);
        assertThat(feed.getLinks()).extracting(SyndLink::getRel).contains("self", "first", "previous", "next", "last");
        assertThat(feed.getLinks())
                .filteredOn(link -> "next".equals(link.getRel()))
                .extracting(SyndLink::getHref)
                .containsExactly("http://localhost/feed.atom?size=2&side=ukraine&page=3");
    }

    @Test
    void survivesWhatNoXmlMayContain() throws Exception {
        newsroom.claim(
                "\u0001 ]]> <script>alert(1)</script> & \uFFFE",
                "909\u000B soldiers",
                "\uD83D\uDE80",
                909,
                new ActorName("A \u0002 <b>speaker</b>", "russia"),
                "2024-12-23");
        SyndEntry entry = feed("").getEntries().get(0);
        assertThat(entry.getDescription().getValue())
                .contains("<script>alert(1)</script>", "\uD83D\uDE80")
                .doesNotContain("\u0001");
        assertThat(entry.getDescription().getType()).isEqualTo("text");
    }

    @Test
    void isSomethingWhenThereIsNothing() throws Exception {
        assertThat(feed("").getEntries()).isEmpty();
    }

    private SyndFeed feed(String query) throws IOException, FeedException {
        MvcTestResult result = get(query);
        assertThat(result).hasStatusOk();
        assertThat(result.getResponse().getContentType()).startsWith("application/atom+xml");
        return new SyndFeedInput()
                .build(new InputSource(
                        new ByteArrayInputStream(result.getResponse().getContentAsByteArray())));
    }

    private MvcTestResult get(String query) {
        return mvc.get().uri(URI.create("/feed.atom" + query)).exchange();
    }
}
