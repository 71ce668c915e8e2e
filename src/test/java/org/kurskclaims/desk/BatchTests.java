package org.kurskclaims.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.kurskclaims.articles.ArticleForm;
import org.kurskclaims.articles.ArticleSummary;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.imports.CapturedDocument;
import org.kurskclaims.imports.ImportJobs;
import org.kurskclaims.imports.ImportListener;
import org.kurskclaims.imports.ImportReport;
import org.kurskclaims.imports.ImportedDocument;
import org.kurskclaims.imports.ImportedDocument.Outcome;
import org.kurskclaims.imports.IncomingDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DeskTest
class BatchTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private WaitingCaptures waiting;

    @Autowired
    private ImportJobs jobs;

    @Autowired
    private Articles articles;

    @Test
    void bringsManyDocumentsInAndTellsWhatBecameOfEach() throws Exception {
        UUID first = capture("first.txt");
        UUID second = capture("second.txt");

        ImportReport report = over(run(start(first, second)));

        assertThat(report.finished())
                .extracting(ImportedDocument::name, ImportedDocument::outcome)
                .containsExactly(tuple("first.txt", Outcome.IMPORTED), tuple("second.txt", Outcome.IMPORTED));
        assertThat(mvc.get().uri("/editor/imports/" + report.run()))
                .hasStatusOk()
                .bodyText()
                .contains("2 of 2", "first.txt", "value=\"2\"")
                .doesNotContain("Go on");
        assertThat(waiting.article(first, "erika")).isPresent();
        assertThat(mvc.get().uri("/editor/imports/" + report.run() + "/events").exchange())
                .bodyText()
                .contains("event:over");
    }

    @Test
    void stopsBetweenTwoDocumentsAndGoesOnLater() throws Exception {
        List<UUID> captures = List.of(capture("one.txt"), capture("two.txt"), capture("three.txt"));
        CompletableFuture<Void> holding = new CompletableFuture<>();
        long blocker = jobs.start(
                "tests",
                List.of(new IncomingDocument(
                        "held.txt",
                        () -> {
                            holding.join();
                            throw new java.io.IOException("held long enough");
                        },
                        null)),
                ImportListener.NONE);
        long run = run(start(captures.toArray(UUID[]::new)));
        assertThat(mvc.get().uri("/editor/imports/" + run)).bodyText().contains("0 of 3", "Stop after this one");
        assertThat(mvc.post().uri("/editor/imports/" + run + "/cancellation").with(csrf()))
                .hasStatus3xxRedirection();
        holding.complete(null);

        assertThat(over(run).isIncomplete()).isTrue();
        assertThat(over(blocker).finished())
                .extracting(ImportedDocument::outcome)
                .containsExactly(Outcome.REFUSED);
        assertThat(mvc.get().uri("/editor/imports/" + run)).bodyText().contains("3 are left", "Go on with the rest");
        long rest = run(mvc.post()
                .uri("/editor/imports/" + run + "/continuation")
                .with(csrf())
                .exchange());
        assertThat(over(rest).done()).isEqualTo(3);
        assertThat(waiting.left(rest, "erika")).isEmpty();
    }

    @Test
    void saysWhatTheApplicationLeftWhenItEndedAndGoesOn() throws Exception {
        UUID capture = capture("left.txt");
        long run = jobs.open("desk, by erika", 2);
        waiting.setRun(List.of(capture), run);

        assertThat(mvc.get().uri("/editor/articles/new"))
                .bodyText()
                .contains("Import " + run, "interrupted when the application ended; 2 are left");
        assertThat(mvc.get().uri("/editor/imports/" + run))
                .bodyText()
                .contains("interrupted when the application ended", "Go on with the rest");
        long rest = run(mvc.post()
                .uri("/editor/imports/" + run + "/continuation")
                .with(csrf())
                .exchange());
        assertThat(over(rest).finished()).extracting(ImportedDocument::outcome).containsExactly(Outcome.IMPORTED);
        assertThat(mvc.get().uri("/editor/articles/new")).bodyText().doesNotContain("Import " + run);
    }

    @Test
    void takesLanguageAndKindForAllAndForOneInParticular() throws Exception {
        UUID usual = capture("usual.txt");
        UUID digest = capture("digest.txt");
        var request = mvc.post()
                .uri("/editor/imports")
                .with(csrf())
                .param("capture", usual.toString(), digest.toString())
                .param("outlet", "Batch Wire")
                .param("form", "bulletin")
                .param("language", "uk")
                .param("forms[" + digest + "]", "digest")
                .param("languages[" + digest + "]", "ru");
        over(run(request.exchange()));
        assertThat(article(usual).form()).isEqualTo(ArticleForm.BULLETIN.code());
        assertThat(article(usual).language()).isEqualTo("uk");
        assertThat(article(digest).form()).isEqualTo(ArticleForm.DIGEST.code());
        assertThat(article(digest).language()).isEqualTo("ru");
    }

    private ArticleSummary article(UUID capture) {
        return waiting.article(capture, "erika").flatMap(articles::byId).orElseThrow();
    }

    @Test
    void refusesNonsenseAtItsFieldAndKeepsWhatWasTyped() {
        assertThat(mvc.post().uri("/editor/imports").with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("Tick at least one document");
        UUID capture = capture("odd.txt");
        assertThat(mvc.post()
                        .uri("/editor/imports")
                        .with(csrf())
                        .param("capture", capture.toString())
                        .param("outlet", "Kept Wire")
                        .param("languages[" + capture + "]", "Ukrainian!"))
                .hasStatusOk()
                .bodyText()
                .contains("Kept Wire", "Ukrainian!", "aria-invalid=\"true\"");
        assertThat(waiting.find(capture, "erika")).isPresent();
        for (String address : List.of("", "/state", "/events")) {
            assertThat(mvc.get().uri("/editor/imports/999999999" + address)).hasStatus(404);
        }
    }

    private MvcTestResult start(UUID... captures) {
        var request = mvc.post().uri("/editor/imports").with(csrf()).param("outlet", "Batch Wire");
        for (UUID capture : captures) {
            request.param("capture", capture.toString());
        }
        return request.exchange();
    }

    private UUID capture(String name) {
        String text = "Seoul's military said that about 1,100 soldiers were wounded near " + UUID.randomUUID() + ".";
        return waiting.keep(
                new CapturedDocument(
                        name,
                        "text/plain",
                        null,
                        text.getBytes(StandardCharsets.UTF_8),
                        text,
                        "Headline of " + name,
                        null,
                        "2024-12-24"),
                "erika");
    }

    private static long run(MvcTestResult result) {
        String address = Objects.requireNonNull(result.getResponse().getRedirectedUrl());
        return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    }

    private ImportReport over(long run) throws Exception {
        CompletableFuture<ImportReport> over = new CompletableFuture<>();
        jobs.follow(run, report -> {
            if (!report.isRunning()) {
                over.complete(report);
            }
        });
        return over.get(1, TimeUnit.MINUTES);
    }
}
