package org.kurskclaims.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DeskTest
class SourceTests {

    private static final String QUOTE = "We have taken 45 villages since August, the governor says.";

    private final String address = "https://video.example/watch?v=" + UUID.randomUUID();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Claims claims;

    @Autowired
    private Articles articles;

    @Test
    void leadsToTheClaimFormAndMarksTheClaimForReaders() {
        String form = filled(send(source()));
        assertThat(mvc.get().uri(form)).hasStatusOk().bodyText().contains("Not verifiable here", "45 villages");

        long article = article(form);
        Map<String, String> claim = new LinkedHashMap<>();
        claim.put("article", "" + article);
        claim.put("quote.exact", "45 villages");
        claim.put("figure.words", "45");
        claim.put("matter.metric", "settlements");
        claim.put("matter.subject", "russia");
        claim.put("dates.asOf", "2024-12-20");
        claim.put("entry", UUID.randomUUID().toString());
        assertThat(send("/editor/claims/new", claim)).hasStatus3xxRedirection();

        ClaimView entered = claims.inArticle(article).get(0);
        assertThat(entered.citations()).noneMatch(citation -> citation.verifiable());
        assertThat(mvc.get().uri("/claims/" + entered.id())).bodyText().contains("Not verifiable here");
        assertThat(mvc.get().uri("/claims/" + entered.id() + "/card"))
                .bodyText()
                .contains("Not verifiable here");
        assertThat(mvc.get().uri("/articles/" + article))
                .bodyText()
                .contains("Not verifiable here", "a video", address, "https://web.archive.org/web/2024/x");
        assertThat(mvc.get().uri("/editor/queue?article=" + article)).bodyText().contains("Not verifiable here");
    }

    @Test
    void keepsSeveralQuotesOfOneSourceTogether() {
        long article = article(filled(send(source())));
        Map<String, String> another = source();
        another.put("quote", "Some 12 tanks burned.");
        assertThat(article(filled(send(another)))).isEqualTo(article);
        assertThat(article(filled(send(another)))).isEqualTo(article);
        assertThat(articles.byId(article).orElseThrow().versions()).isEqualTo(2);
        assertThat(articles.latestSnapshot(article).orElseThrow().text()).contains(QUOTE, "Some 12 tanks burned.");
    }

    @Test
    void pointsAtWhatIsWrongAndKeepsTheRest() {
        for (String field : List.of("address", "archive", "medium", "headline", "published", "quote")) {
            Map<String, String> wrong = source();
            wrong.put(field, field.equals("headline") || field.equals("quote") ? " " : "<script>nonsense");
            assertThat(send(wrong)).as(field).hasStatusOk().bodyText().contains("class=\"error\"");
        }
        for (String field : source().keySet()) {
            Map<String, String> huge = source();
            huge.put(field, "x".repeat(100_000));
            assertThat(send(huge)).as(field).hasStatusOk();
        }
    }

    private Map<String, String> source() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("address", address);
        fields.put("archive", "https://web.archive.org/web/2024/x");
        fields.put("medium", "video");
        fields.put("headline", "The governor speaks");
        fields.put("outlet", "Test Channel");
        fields.put("published", "2024-12-24");
        fields.put("reason", "Stated by the page");
        fields.put("quote", QUOTE);
        return fields;
    }

    private MvcTestResult send(Map<String, String> fields) {
        return send("/editor/sources/new", fields);
    }

    private MvcTestResult send(String target, Map<String, String> fields) {
        var request = mvc.post().uri(target).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String filled(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private static long article(String form) {
        return Long.parseLong(form.replaceFirst(".*article=(\\d+).*", "$1"));
    }
}
