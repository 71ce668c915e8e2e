package org.kurskclaims.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kurskclaims.articles.ArticleFilter;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DeskTest
class BringInTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Articles articles;

    @Autowired
    private Claims claims;

    @Test
    void takesAPastedTextToItsReview() {
        String text = text();
        String capture = paste(text);
        assertThat(mvc.get().uri(capture))
                .hasStatusOk()
                .bodyText()
                .contains("Losses &lt;b&gt;mount", "name=\"headline\"");

        MvcTestResult imported = describe(capture, "Losses mount", "2024-12-24", "Printed on the page");

        assertThat(imported.getResponse().getRedirectedUrl()).startsWith("/editor/queue?article=");
        String review = Objects.requireNonNull(imported.getResponse().getRedirectedUrl());
        assertThat(mvc.get().uri(capture)).as("it waits no longer").hasRedirectedUrl(review);
        assertThat(describe(capture, "Sent twice", "", "")).hasRedirectedUrl(review);
        assertThat(mvc.get().uri(Objects.requireNonNull(imported.getResponse().getRedirectedUrl())))
                .hasStatusOk()
                .bodyText()
                .contains("Losses mount");
    }

    @Test
    void suggestsTheDatePrintedInAPastedText() {
        String capture = paste("Losses mount\n\nUpdated 30 April 2025\n\n" + text());

        assertThat(mvc.get().uri(capture))
                .bodyText()
                .contains("value=\"2025-04-30\"", "30 Apr 2025", "value=\"Printed on the page\"");
    }

    @Test
    void handsAPastedTextOutAgainAsItCameUnderItsHeadline() {
        String text = text();
        String capture = paste(text);
        MvcTestResult raw = mvc.get().uri(capture + "/raw").exchange();
        assertThat(raw).hasStatusOk().hasContentType(MediaType.APPLICATION_OCTET_STREAM);
        assertThat(raw).bodyText().isEqualTo(text);
        assertThat(raw.getResponse().getHeader("Content-Disposition"))
                .matches("attachment; filename=\".*losses-b-mount-[a-z0-9-]+\\.txt.*");
        assertThat(mvc.get().uri(capture + "/raw").with(user("omar").roles("EDITOR")))
                .as("of somebody else")
                .hasStatus(404);
    }

    @Test
    void announcesATextThatIsThereAlreadyOrNearly() {
        String text = text();
        describe(paste(text), "First", "", "");
        long before = articles.find(ArticleFilter.none()).total();

        String again = paste(text);
        assertThat(mvc.get().uri(again)).bodyText().contains("Exactly this text is there already");
        assertThat(mvc.get().uri(paste(text.replace("1,100", "1,200"))))
                .bodyText()
                .contains("% like an article");
        describe(again, "Second", "", "");
        assertThat(articles.find(ArticleFilter.none()).total()).isEqualTo(before);
    }

    @Test
    void keepsAChangedTextAsAVersionAndTellsWhichClaimsItTouches() {
        String text = text();
        long article = imported(describe(paste(text), "First", "2024-12-24", "Printed on the page"));
        ClaimView claim = claims.inArticle(article).get(0);
        String changed = paste(text.replace("1,100", "1,200"));

        assertThat(mvc.get().uri(changed)).bodyText().contains("difference?with=" + article);
        assertThat(mvc.get().uri(changed + "/difference?with=" + article))
                .hasStatusOk()
                .bodyText()
                .contains("<del>1,100</del><ins>1,200</ins>", "One claim stands in changed words")
                .contains("/editor/claims/" + claim.id() + "/history");

        long kept = imported(mvc.post()
                .uri(changed + "/version")
                .with(csrf())
                .param("with", "" + article)
                .exchange());
        assertThat(kept).isEqualTo(article);
        assertThat(articles.byId(article).orElseThrow().versions()).isEqualTo(2);
        assertThat(claims.inArticle(article))
                .extracting(found -> found.quantity().best())
                .usingElementComparator(Comparator.naturalOrder())
                .containsExactlyInAnyOrder(new BigDecimal("1100"), new BigDecimal("1200"));
        assertThat(mvc.get().uri(changed + "/difference?with=" + article)).hasStatus(404);
        assertThat(mvc.get().uri(paste(text()) + "/difference?with=999999999")).hasStatus(404);
    }

    private static long imported(MvcTestResult result) {
        String review = Objects.requireNonNull(result.getResponse().getRedirectedUrl());
        return Long.parseLong(review.substring(review.indexOf('=') + 1));
    }

    @Test
    void keepsATextThatIsPastedTwiceOnce() {
        String text = text();
        assertThat(paste(text)).isEqualTo(paste(text));
    }

    @Test
    void pointsAtWhatIsMissingAndKeepsTheRest() {
        String capture = paste(text());
        assertThat(describe(capture, " ", "some day", ""))
                .hasStatusOk()
                .bodyText()
                .contains("A headline of up to 500 characters", "This cannot be read as a date", "value=\"some day\"");
        assertThat(describe(capture, "x".repeat(100_000), "2024", "why")).hasStatusOk();
    }

    @Test
    void readsSeveralFilesAndTellsWhichItCannotRead() {
        String text = "REUTERS\nPublished 6 Feb 2025\nVillages are counted\n" + text();
        MvcTestResult uploaded = mvc.post()
                .uri("/editor/articles/new/files")
                .multipart()
                .file(file("good.txt", text))
                .file(file("also.html", "<p>" + text() + "</p>"))
                .file(file("bad.exe", "x"))
                .file(file("../../etc/<i>.pdf", "not a pdf"))
                .with(csrf())
                .exchange();

        assertThat(uploaded).as("a reload sends nothing twice").hasRedirectedUrl("/editor/articles/new");
        assertThat(mvc.get()
                        .uri("/editor/articles/new")
                        .cookie(uploaded.getResponse().getCookies()))
                .bodyText()
                .contains("bad.exe", "Unknown format", "&lt;i&gt;.pdf", "The PDF cannot be read")
                .containsSubsequence(
                        "also.html", "says no date", "Villages are counted", "good.txt", "published 6 Feb 2025");
    }

    @Test
    void saysInTheListOfWaitingFilesWhatIsThereAlready() {
        String text = text();
        describe(paste(text), "Known \"before\"", "", "");

        mvc.post()
                .uri("/editor/articles/new/files")
                .multipart()
                .file(file("same.txt", text))
                .file(file("nearly.txt", text.replace("1,100", "1,200")))
                .with(csrf())
                .exchange();

        assertThat(mvc.get().uri("/editor/articles/new"))
                .bodyText()
                .containsSubsequence(
                        "nearly.txt", "% like an article", "Known &quot;before&quot;", "same.txt", "Exactly this text");
    }

    @Test
    void keepsAnAddressThatCannotBeFetchedInItsField() {
        assertThat(mvc.post()
                        .uri("/editor/articles/new/address")
                        .with(csrf())
                        .param("address", "http://169.254.169.254/\"><script>"))
                .hasStatusOk()
                .bodyText()
                .contains("Not an address that can be fetched", "&quot;&gt;&lt;script&gt;");
    }

    @Test
    void showsWhatWaitsToItsOwnerOnly() {
        String capture = paste(text());
        assertThat(mvc.get().uri(capture).with(user("somebody").roles("EDITOR")))
                .hasStatus(404);
        assertThat(mvc.get().uri("/editor/articles/captures/" + UUID.randomUUID()))
                .hasStatus(404);
        assertThat(mvc.get().uri("/editor/articles/captures/nonsense")).hasStatus4xxClientError();
        assertThat(mvc.post().uri(capture + "/discard").with(csrf())).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(capture)).hasStatus(404);
    }

    private String paste(String text) {
        MvcTestResult result = mvc.post()
                .uri("/editor/articles/new/text")
                .with(csrf())
                .param("text", text)
                .exchange();
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private MvcTestResult describe(String capture, String headline, String published, String reason) {
        return mvc.post()
                .uri(capture)
                .with(csrf())
                .param("headline", headline)
                .param("outlet", "Test Wire")
                .param("published", published)
                .param("reason", reason)
                .param("language", "en")
                .param("form", "article")
                .exchange();
    }

    private static String text() {
        return "Losses <b>mount " + UUID.randomUUID()
                + "\r\nSeoul's military said on Monday that about 1,100 North Korean"
                + " soldiers were killed or wounded in Kursk, while the others were waiting for reinforcements.";
    }

    private static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile("files", name, null, content.getBytes(StandardCharsets.UTF_8));
    }
}
