package org.kurskclaims.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kurskclaims.articles.ArticleDetails;
import org.kurskclaims.articles.ArticleFilter;
import org.kurskclaims.articles.ArticleForm;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.imports.ImportedDocument.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each test brings texts of its own, for imports are committed. */
@SpringBootTest
class ImporterTests {

    @Autowired
    private Importer importer;

    @Autowired
    private Articles articles;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    @Test
    void importsTheFilesOfAFolderInOrderWithWhatItsManifestSays() throws IOException {
        write("b.txt", "Bravo text of the folder test");
        write("sub/c.txt", "Charlie text of the folder test\nand more");
        write("a.txt", "Alpha text of the folder test");
        write(".hidden.txt", "nothing");
        write("manifest.yaml", """
                articles:
                  - file: a.txt
                    headline: Alpha
                    outlet: The Folder Times
                    byline: N. N.
                    published: 2024-11-14
                    published_reason: printed
                """);

        ImportSummary summary = importer.run("folder", Documents.under(List.of(folder)), ImportListener.NONE);

        assertThat(summary.documents())
                .extracting(ImportedDocument::name)
                .containsExactly("a.txt", "b.txt", "sub/c.txt");
        assertThat(summary.count(Outcome.IMPORTED)).isEqualTo(3);
        assertThat(articles.find(new ArticleFilter(List.of("the-folder-times"), null, null, null))
                        .items())
                .singleElement()
                .satisfies(article -> {
                    assertThat(article.headline()).isEqualTo("Alpha");
                    assertThat(article.byline()).isEqualTo("N. N.");
                    assertThat(article.publishedReason()).isEqualTo("printed");
                });
        assertThat(articles.find(new ArticleFilter(null, "Charlie text", null, null))
                        .items())
                .singleElement()
                .satisfies(article -> assertThat(article.headline()).isEqualTo("Charlie text of the folder test"));
    }

    @Test
    void leavesAKnownDocumentAlone() {
        List<IncomingDocument> documents =
                List.of(document("first.txt", "Known text"), document("second.txt", "Known text"));
        ImportSummary once = importer.run("test", documents, ImportListener.NONE);
        ImportSummary again = importer.run("test", documents, ImportListener.NONE);
        assertThat(once.documents())
                .extracting(ImportedDocument::outcome)
                .containsExactly(Outcome.IMPORTED, Outcome.KNOWN);
        assertThat(again.count(Outcome.KNOWN)).isEqualTo(2);
        assertThat(again.documents().get(0).articleId())
                .isEqualTo(once.documents().get(0).articleId());
    }

    @Test
    void refusesWhatItCannotReadWithoutHarmToTheOthers() {
        byte[] large = new byte[DocumentText.LARGEST + 1];
        Arrays.fill(large, (byte) 'a');
        ImportSummary summary = importer.run(
                "test",
                List.of(
                        document("latin.txt", new byte[] {'K', 'u', (byte) 0xe9, 'r'}),
                        document("empty.txt", ""),
                        document("blank.txt", " \n\t\u00a0\n".replace('\u00a0', ' ')),
                        document("large.txt", large),
                        document("sheet.xls", "a;b"),
                        document("nul.txt", "Kursk\0claims"),
                        new IncomingDocument("gone.txt", () -> Files.newInputStream(folder.resolve("gone.txt")), null),
                        new IncomingDocument("folder.txt", () -> Files.newInputStream(folder), null),
                        document("good.txt", "A good text among bad ones")),
                ImportListener.NONE);

        assertThat(summary.documents())
                .extracting(document -> document.name() + ": " + document.message())
                .startsWith(
                        "latin.txt: not UTF-8; byte 3 begins no character",
                        "empty.txt: empty",
                        "blank.txt: empty",
                        "large.txt: larger than 10 MB",
                        "sheet.xls: unknown format; plain text (.txt) can be read",
                        "nul.txt: character 6 is U+0000, which no text has; is it a text at all?",
                        "gone.txt: no such file")
                .last()
                .asString()
                .startsWith("good.txt: 0 claims");
        assertThat(summary.documents().get(7).message()).startsWith("not readable");
        assertThat(jdbc.sql("select count(*) from imported_document where run_id = :run and outcome = 'refused'")
                        .param("run", summary.run())
                        .query(Integer.class)
                        .single())
                .isEqualTo(8);
    }

    @Test
    void keepsEveryCharacterOfATextAsItIs() {
        String text = "\ufeffKursk\r\n\t\u202e50,000\u202c troops\u0301 \ud83d\ude80 \u0007 end  \n\n";
        ImportSummary summary = importer.run("test", List.of(document("odd.txt", text)), ImportListener.NONE);
        Long article = summary.documents().get(0).articleId();
        assertThat(article).isNotNull();
        assertThat(articles.latestSnapshot(article == null ? 0 : article)
                        .orElseThrow()
                        .text())
                .isEqualTo(text);
    }

    @Test
    void importsADocumentOnceThoughTwoImportItAtTheSameMoment() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<ImportSummary>> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                runs.add(threads.submit(() -> {
                    start.await();
                    return importer.run(
                            "test", List.of(document("same.txt", "One text for four importers")), ImportListener.NONE);
                }));
            }
            start.countDown();
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<ImportSummary> run : runs) {
                outcomes.add(run.get().documents().get(0).outcome());
            }
            assertThat(outcomes).containsOnlyOnce(Outcome.IMPORTED).containsOnly(Outcome.IMPORTED, Outcome.KNOWN);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void makesOneClaimOfOneStatementThoughManyImportItAtTheSameMoment() throws Exception {
        ArticleDetails details = new ArticleDetails(
                "Same statement",
                null,
                "en",
                ArticleForm.ARTICLE,
                null,
                FuzzyDate.parse("2024-11-14"),
                "printed",
                null);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<ImportSummary>> runs = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String text = "Report number " + i + ".\nZelensky said in speech " + i
                        + " that some 12,345 North Korean troops are in the Kursk region.";
                IncomingDocument document = document("statement" + i + ".txt", text.getBytes(UTF_8), details);
                runs.add(threads.submit(() -> importer.run("test", List.of(document), ImportListener.NONE)));
            }
            int recorded = 0;
            for (Future<ImportSummary> run : runs) {
                recorded += run.get().claims();
            }
            assertThat(recorded).isEqualTo(1);
            assertThat(jdbc.sql(
                                    "select count(*) from citation ci join claim c on c.id = ci.claim_id where c.best = 12345")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(8);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void tellsHowFarItIsAndCanBeStopped() {
        List<String> heard = new ArrayList<>();
        ImportListener listener = new ImportListener() {
            @Override
            public void progressed(ImportProgress progress) {
                heard.add(progress.done() + " of " + progress.documents() + ": " + progress.current());
                assertThat(importer.running()).contains(progress);
            }

            @Override
            public boolean isCancelled() {
                return heard.size() == 2;
            }
        };
        List<IncomingDocument> documents = List.of(
                document("1.txt", "Progress one"), document("2.txt", "Progress two"), document("3.txt", "Three"));
        ImportSummary summary = importer.run("test", documents, listener);
        assertThat(heard).containsExactly("0 of 3: 1.txt", "1 of 3: 2.txt", "2 of 3: null");
        assertThat(summary.cancelled()).isTrue();
        assertThat(importer.progress(summary.run())).isNull();
    }

    @Test
    void whatCannotBeStoredIsAbsentAsAWhole() {
        ArticleDetails details =
                new ArticleDetails("Nul\0headline", null, "en", ArticleForm.ARTICLE, "Nul outlet", null, null, null);
        ImportSummary summary = importer.run(
                "test",
                List.of(document("nul-headline.txt", "Text of a bad headline".getBytes(UTF_8), details)),
                ImportListener.NONE);
        assertThat(summary.documents().get(0).message()).startsWith("could not be stored");
        assertThat(articles.outlets()).noneMatch(outlet -> outlet.name().equals("Nul outlet"));
    }

    @Test
    void refusesAManifestThatIsMistyped() {
        assertThatThrownBy(() -> manifest("articles:\n  - file: a.txt\n    headlin: x\n"))
                .isInstanceOf(InvalidManifest.class)
                .hasMessage("test: entry 1 has an unknown key headlin");
        assertThatThrownBy(() -> manifest("articles:\n  - file: a.txt\n    headline: x\n    published: yesterday\n"))
                .hasMessageStartingWith("test, a.txt: ");
        assertThatThrownBy(() -> manifest("- a\n- b")).hasMessage("test: expected one list named articles");
        assertThatThrownBy(() -> manifest("articles: !!javax.script.ScriptEngineManager []"))
                .isInstanceOf(InvalidManifest.class);
        assertThatThrownBy(() -> manifest("articles: [{file: a, headline: x}, {file: a, headline: y}]"))
                .hasMessageEndingWith("listed twice");
    }

    private static Manifest manifest(String yaml) {
        return Manifest.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)), "test");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    static IncomingDocument document(String name, String text) {
        return document(name, text.getBytes(UTF_8));
    }

    private static IncomingDocument document(String name, byte[] content) {
        return document(name, content, null);
    }

    private static IncomingDocument document(String name, byte[] content, @Nullable ArticleDetails details) {
        return new IncomingDocument(name, () -> new ByteArrayInputStream(content), details);
    }
}
