package org.kurskclaims.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimHistory;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.ReviewState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class SheetTests extends AtTheDesk {

    private static final String HEADER =
            "article,quote,figure,metric,subject,claimant,as_of,credibility,credibility_reason\n";

    @Autowired
    private ClaimHistory history;

    private DeskFixture.Article article = new DeskFixture.Article(0, 0, "", java.util.List.of());

    @BeforeEach
    void anArticle() {
        article = fixture.article();
    }

    @Test
    void importsARowAsAPublishedClaimWithItsWordsAndItsHistory() {
        String sheet = upload("claims.csv", HEADER + wounded("as it says"));
        assertThat(page(sheet)).bodyText().contains("One row is ready", "Import one row", "45");
        long before = total();

        assertThat(send(sheet, "import")).hasStatus3xxRedirection();

        assertThat(total()).isEqualTo(before + 1);
        ClaimView claim = claims.latest(1).get(0);
        assertThat(claim.metric()).isEqualTo("wounded");
        assertThat(claim.quantity().best()).isEqualByComparingTo("45");
        assertThat(claim.review()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(claim.credibility()).isEqualTo(3);
        assertThat(claim.citations().get(0).exact()).isEqualTo("soldiers were killed or wounded");
        assertThat(history.revisions(claim.id()).get(0).why()).isEqualTo("Imported from claims.csv, row 2");
        assertThat(page(sheet)).bodyText().contains("This table is imported");
    }

    @Test
    void understandsTheOtherNamesOfMetricsAndPlaces() {
        String row = wounded("as it says").strip().replace(",wounded,", ",WIA,") + ",Sudzha\n";
        assertThat(send(upload("claims.csv", HEADER.strip() + ",place\n" + row), "import"))
                .hasStatus3xxRedirection();
        ClaimView claim = claims.latest(1).get(0);
        assertThat(claim.metric()).isEqualTo("wounded");
        assertThat(claim.place()).isEqualTo("kursk-oblast");
    }

    @Test
    void importsAClaimFromASourceThatCannotBeKept() {
        String address = "https://example.org/video-" + article.id();
        String row = address
                + ",\"Of these, 77 died\",77,killed,russia,Colonel Camera,2024-12-23,,,%s,A video,Test TV,2024-12-24,\n";
        String header = HEADER.strip() + ",medium,headline,outlet,published,archive\n";
        assertThat(page(upload("odd.csv", header + row.formatted("hologram"))))
                .bodyText()
                .contains("Choose one of the list");
        String sheet = upload("claims.csv", header + row.formatted("video"));
        assertThat(page(sheet)).bodyText().contains("One row is ready");

        assertThat(send(sheet, "import")).hasStatus3xxRedirection();

        ClaimView claim = claims.latest(1).get(0);
        assertThat(claim.quantity().best()).isEqualByComparingTo("77");
        assertThat(claim.citations().get(0).verifiable()).isFalse();
        assertThat(claim.citations().get(0).outlet()).isEqualTo("Test TV");
        assertThat(mvc.get().uri("/claims?q=Camera"))
                .as("its words are indexed")
                .bodyText()
                .contains("/claims/" + claim.id());
        assertThat(page(upload("again.csv", header + row.formatted("video"))))
                .bodyText()
                .contains("here already");
    }

    @Test
    void changesNothingWhenTheSameTableComesTwice() {
        String file = HEADER + wounded("sure") + wounded("sure");
        String first = upload("claims.csv", file);
        assertThat(page(first)).bodyText().contains("One row is ready", "the same stands in a row above");
        send(first, "import");
        long before = total();
        long revision = claims.latest(1).get(0).revision();

        String second = upload("renamed.csv", file);
        assertThat(page(second)).bodyText().contains("No row is ready", "2 are here already");
        assertThat(send(second, "import")).hasStatus3xxRedirection();
        send(first, "import");

        assertThat(total()).isEqualTo(before);
        assertThat(claims.latest(1).get(0).revision()).isEqualTo((int) revision);
    }

    @Test
    void writesNothingUntilEveryRowIsRightOrLeftOut() {
        String sheet = upload(
                "mixed.csv",
                HEADER + wounded("sure")
                        + "999999999,nothing,many,ghosts,mars,,some day,9,\n"
                        + article.id() + ",not in the text,12,equipment,,,,,\n"
                        + article.id() + ",12 tanks,\"=HYPERLINK(\"\"http://evil\"\")\",equipment,,,,,\n");
        long before = total();

        assertThat(page(sheet))
                .bodyText()
                .contains(
                        "No article here has this number",
                        "No such metric",
                        "Nobody of the list",
                        "cannot be read as a date")
                .contains(
                        "These words do not stand in the text",
                        "A formula; paste its value",
                        "Leave out the 3 wrong rows")
                .containsPattern("<button[^>]*/import\"[^>]*disabled");
        send(sheet, "import");
        assertThat(total()).as("not a single row").isEqualTo(before);

        assertThat(mvc.get().uri(sheet + "?show=problems"))
                .bodyText()
                .doesNotContain("soldiers were killed or wounded");
        send(sheet, "omissions");
        assertThat(page(sheet)).bodyText().contains("3 are left out");
        send(sheet, "import");
        assertThat(total()).isEqualTo(before + 1);
    }

    @Test
    void readsColumnsAsOneSaysTheyAre() {
        String sheet = upload(
                "own.csv",
                "Quelle;Zitat;Zahl;Was\n" + "/articles/" + article.id()
                        + ";soldiers were killed or wounded;45;Wounded\n");
        assertThat(page(sheet)).bodyText().contains("Say which columns these are: article, quote, figure, metric.");
        MvcTestResult read = mvc.post()
                .uri(sheet + "/reading")
                .with(csrf())
                .param("columns", "article", "quote", "figure", "metric")
                .param("shown", "2")
                .param("taken", "2")
                .exchange();
        assertThat(read).hasStatus3xxRedirection();
        assertThat(page(sheet)).bodyText().contains("One row is ready");
        mvc.post().uri(sheet + "/reading").with(csrf()).param("shown", "2").exchange();
        assertThat(page(sheet)).bodyText().contains("One is left out");
        mvc.post()
                .uri(sheet + "/reading")
                .with(csrf())
                .param("columns", "quote", "quote", "", "")
                .exchange();
        assertThat(page(sheet))
                .as("each field once")
                .bodyText()
                .contains("Say which columns these are: article, figure, metric.");
    }

    @Test
    void readsASpreadsheetWithDatesNumbersAndFormulas() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Claims");
            String[] header = {"Article", "Quote", "Figure", "Metric", "As of", "Side"};
            for (int i = 0; i < header.length; i++) {
                sheet.value(0, i, header[i]);
            }
            sheet.value(1, 0, article.id());
            sheet.value(1, 1, "soldiers were killed or wounded");
            sheet.value(1, 2, 45);
            sheet.value(1, 3, "Wounded");
            sheet.value(1, 4, java.time.LocalDate.of(2024, 12, 23));
            sheet.style(1, 4).format("yyyy-mm-dd").set();
            sheet.value(3, 0, article.id());
            sheet.value(3, 1, "12 tanks");
            sheet.formula(3, 2, "6*2");
            sheet.value(3, 3, "equipment");
            sheet.value(3, 5, "mars");
        }
        String sheet = upload(new MockMultipartFile("file", "claims.xlsx", null, out.toByteArray()));
        assertThat(page(sheet))
                .bodyText()
                .contains(
                        "One row is ready",
                        "2024-12-23",
                        "A formula; paste its value",
                        "=6*2",
                        "Choose one of the list");
    }

    @Test
    void givesTemplatesThatItCanReadItself() throws IOException {
        byte[] csv = content("/editor/bulk/template.csv");
        assertThat(new String(csv, StandardCharsets.UTF_8)).startsWith("\uFEFFarticle,quote,figure,metric");
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(content("/editor/bulk/template.xlsx")))) {
            assertThat(workbook.getFirstSheet().read().get(0).getCellText(1)).isEqualTo("quote");
        }
        assertThat(refused("empty.csv", csv)).contains("at least one row beneath");
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        assertThat(refused("x.exe", new byte[] {1})).contains("Unknown format");
        assertThat(refused("latin.csv", "article,quote\n1,é\n".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("Not UTF-8");
        assertThat(refused("x.xlsx", "no zip".getBytes(StandardCharsets.UTF_8))).contains("cannot be read as XLSX");
        assertThat(refused("bomb.xlsx", bomb())).contains("unpacks to more");
        assertThat(refused("open.csv", "a,b\n\"never closed".getBytes(StandardCharsets.UTF_8)))
                .contains("cannot be read as CSV");
        assertThat(refused("long.csv", ("a,b\n" + "1,2\n".repeat(5_001)).getBytes(StandardCharsets.UTF_8)))
                .contains("More than 5,000 rows");
        assertThat(refused("wide.csv", ("a,".repeat(70) + "\n1\n").getBytes(StandardCharsets.UTF_8)))
                .contains("More than 60 columns");
        assertThat(refused("big.csv", ("a\n" + "x".repeat(6_000) + "\n").getBytes(StandardCharsets.UTF_8)))
                .contains("A cell has more");
        assertThat(refused("<script>.csv", new byte[0])).contains("&lt;script&gt;.csv");
        assertThat(mvc.get().uri("/editor/bulk/sheets/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void throwsATableAwayButNotAnImportedOne() {
        String sheet = upload("claims.csv", HEADER + wounded("x"));
        send(sheet, "discard");
        assertThat(mvc.get().uri(sheet)).hasStatus(404);
        String kept = upload("claims.csv", HEADER + wounded("x"));
        send(kept, "import");
        send(kept, "discard");
        assertThat(mvc.get().uri(kept)).hasStatusOk();
    }

    private String wounded(String reason) {
        return article.id() + ",soldiers were killed or wounded,45,wounded,russia,Colonel of article " + article.id()
                + ",2024-12-23,3," + reason + "\n";
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 90; i++) {
                zip.write(nothing);
            }
        }
        return out.toByteArray();
    }

    private long total() {
        return claims.count(ClaimFilter.none());
    }

    private byte[] content(String address) {
        MvcTestResult result = mvc.get().uri(address).exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    private String refused(String name, byte[] content) {
        MvcTestResult result = mvc.post()
                .uri("/editor/bulk/sheets")
                .multipart()
                .file(new MockMultipartFile("file", name, null, content))
                .with(csrf())
                .exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String upload(String name, String content) {
        return upload(new MockMultipartFile("file", name, null, content.getBytes(StandardCharsets.UTF_8)));
    }

    private String upload(MockMultipartFile file) {
        MvcTestResult result = mvc.post()
                .uri("/editor/bulk/sheets")
                .multipart()
                .file(file)
                .with(csrf())
                .exchange();
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private MvcTestResult page(String sheet) {
        return mvc.get().uri(sheet).exchange();
    }

    private MvcTestResult send(String sheet, String step) {
        return mvc.post().uri(sheet + "/" + step).with(csrf()).exchange();
    }
}
