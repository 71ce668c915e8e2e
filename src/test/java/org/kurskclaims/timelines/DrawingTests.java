package org.kurskclaims.timelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kurskclaims.comparison.ClaimMother.claim;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.comparison.Comparison;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Qualifier;

class DrawingTests {

    private static final Timelines TIMELINES = new Timelines(Scenes.vocabulary());

    private static Timeline timeline(List<ClaimView> claims, View view) {
        return Objects.requireNonNull(TIMELINES
                .page(Comparison.of(claims), claims.get(0).metric(), view)
                .main());
    }

    private static Document chart(Timeline timeline) {
        return Jsoup.parse(timeline.chart().markup(), "", Parser.xmlParser());
    }

    @Test
    void everyMarkIsALinkWithANameAndAnId() {
        Timeline timeline = timeline(Scenes.northKoreanCasualties(), View.plain());

        assertThat(chart(timeline).select("a.mk")).hasSize(13).allSatisfy(mark -> {
            assertThat(mark.attr("href")).startsWith("/claims/");
            assertThat(mark.attr("aria-label")).isNotBlank().doesNotContain("{");
            assertThat(mark.id()).isNotBlank();
        });
        assertThat(chart(timeline).select("a.mk").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void namesAMarkAsOneWouldReadItAloud() {
        Element mark =
                chart(timeline(Scenes.northKoreanCasualties(), View.plain())).getElementById("c5");

        assertThat(Objects.requireNonNull(mark).attr("aria-label"))
                .isEqualTo("more than 3,000, Volodymyr Zelenskyy (Ukraine), as of 23 Dec 2024; reviewed");
    }

    @Test
    void escapesWhatSourcesSay() {
        ClaimView claim = claim(1).number(5, Qualifier.EXACTLY, "<b>5</b>\"'&")
                .by("<script>alert(1)</script>", "ukraine")
                .on("2025-01-01")
                .born();
        Timeline timeline = timeline(List.of(claim), View.plain());

        assertThat(timeline.chart().markup()).doesNotContain("<script", "<b>");
        assertThat(timeline.rows().get(0).strip().markup()).doesNotContain("<script", "<b>");
        assertThat(chart(timeline).select("a.mk").attr("aria-label")).contains("<script>alert(1)</script>");
    }

    @Test
    void titleIsTheFindingAndStandfirstNamesTheSilent() {
        Timeline timeline = timeline(Scenes.northKoreanCasualties(), View.plain());

        assertThat(timeline.finding())
                .isEqualTo("In December 2024, two figures for North Korean soldiers killed or wounded stood at least"
                        + " 2.6 times apart; in March 2025 the gap was 1.1");
        assertThat(timeline.standfirst().stream().map(Run::text).reduce("", String::concat))
                .isEqualTo("Joint Chiefs of Staff said about 1,100 and Volodymyr Zelenskyy more than 3,000, both on"
                        + " 23 Dec 2024. Neither Russia nor North Korea has given a number. 12 claims by 9 claimants;"
                        + " 7 reviewed by an editor, 5 read by machine only.");
    }

    @Test
    void silentSidesKeepARowAndTheirDenials() {
        Timeline timeline = timeline(Scenes.northKoreanCasualties(), View.plain());

        assertThat(chart(timeline).select("g.lane text").eachText())
                .containsExactly("Russia: no number", "denies 3,000", "North Korea: no statement");
    }

    @Test
    void tableRunsSilencesDownAndMarksTheGap() {
        SideBySide table =
                timeline(Scenes.northKoreanCasualties(), View.plain()).table();
        SideBySide.Row december = table.rows().stream()
                .filter(row -> row.when().equals("23 Dec"))
                .findFirst()
                .orElseThrow();

        assertThat(december.cells().stream()
                        .flatMap(cell -> cell.entries().stream())
                        .map(entry -> Objects.requireNonNull(entry.badge()).text()))
                .containsExactly("≥ 2.6× apart", "≥ 2.6× apart");
        int cells = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(SideBySide.Cell::rowspan)
                .sum();
        assertThat(cells).isEqualTo(table.rows().size() * table.columns().size());
    }

    @Test
    void leavesForecastsAndDerivedFiguresOutIfAsked() {
        View view = new View(ScaleChoice.AUTO, null, null, false, Links.under(""));

        assertThat(chart(timeline(Scenes.northKoreanCasualties(), view)).select("a.fc, a.dv"))
                .isEmpty();
    }

    @Test
    void zoomsToTheReadersPeriod() {
        View view = new View(
                ScaleChoice.AUTO, LocalDate.of(2024, 12, 1), LocalDate.of(2024, 12, 31), true, Links.under(""));
        Document chart = chart(timeline(Scenes.northKoreanCasualties(), view));

        assertThat(chart.select("a.mk").eachAttr("id")).containsExactly("c1", "d2-3", "c4", "c5");
        assertThat(chart.select("svg").attr("data-to")).isEqualTo("2024-12-31");
    }

    @Test
    void binsWhatIsTooDenseAndSaysSo() {
        Timeline timeline = timeline(Scenes.many(10_000), View.plain());

        assertThat(timeline.binned()).contains("10,000 claims are too many to draw one by one");
        assertThat(chart(timeline).select("a.mk"))
                .allSatisfy(bin -> assertThat(bin.attr("href")).contains("from=", "to=", "side="));
        assertThat(timeline.table().rows()).hasSizeLessThan(60);
    }

    @Test
    void strikesDenialsOfASideThatGaveNumbersToo() {
        List<ClaimView> claims = List.of(
                claim(1).by("A", "russia").on("2025-01-01").exactly(10).born(),
                claim(2).by("B", "russia")
                        .on("2025-01-02")
                        .modality(Modality.DENIED)
                        .exactly(20)
                        .born());

        assertThat(chart(timeline(claims, View.plain())).select("a.dn .strike")).hasSize(1);
    }

    @Test
    void multiplesShareOneTimeAxisAndTheValuesOfWhatTheyCountAlike() {
        var series = Comparison.of(Scenes.northKoreanCasualties())
                .ofMetric("casualties")
                .get(0);
        List<Multiple> multiples =
                TIMELINES.multiples(series.bySide().stream().map(SmallChart::of).toList(), View.plain());

        assertThat(multiples).hasSize(7);
        List<Document> charts = multiples.stream()
                .map(multiple -> Jsoup.parse(multiple.chart().markup(), "", Parser.xmlParser()))
                .toList();
        assertThat(charts)
                .extracting(chart -> chart.select("svg.tl").attr("data-from"))
                .containsOnly(charts.get(0).select("svg.tl").attr("data-from"));
        assertThat(charts)
                .extracting(chart -> chart.select("line.grid").eachAttr("y1"))
                .containsOnly(charts.get(0).select("line.grid").eachAttr("y1"));
        assertThat(charts.stream().flatMap(chart -> chart.select("a.mk").eachAttr("id").stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void coloursOfFilesAreThePages() throws IOException {
        String tokens = Files.readString(Path.of("src/main/resources/static/css/tokens.css"));
        Matcher side = Pattern.compile("--side-([a-z-]+):\\s*light-dark\\((#\\w+), (#\\w+)\\)")
                .matcher(tokens);
        int sides = 0;
        while (side.find()) {
            assertThat(Theme.LIGHT.side(side.group(1))).isEqualTo(side.group(2));
            assertThat(Theme.DARK.side(side.group(1))).isEqualTo(side.group(3));
            sides++;
        }
        assertThat(sides).isEqualTo(8);
        assertThat(tokens).contains("light-dark(" + Theme.LIGHT.paper + ", " + Theme.DARK.paper + ")");
        assertThat(tokens).contains("light-dark(" + Theme.LIGHT.ink + ", " + Theme.DARK.ink + ")");
        assertThat(tokens).contains("light-dark(" + Theme.LIGHT.ink2 + ", " + Theme.DARK.ink2 + ")");
        assertThat(tokens).contains("light-dark(" + Theme.LIGHT.ink3 + ", " + Theme.DARK.ink3 + ")");
    }

    @Test
    void gradesOfEditorsStandBesideTheFigure() {
        ClaimView graded =
                claim(1).exactly(4000).inArticles(3).graded(4).on("2024-12-23").born();
        Timeline timeline =
                timeline(List.of(graded, claim(2).exactly(909).on("2024-12-24").born()), View.plain());

        assertThat(timeline.chart().markup())
                .contains("×3 grade 4", "reviewed, grade 4")
                .containsOnlyOnce("×3 grade 4");
        assertThat(timeline.legend()).extracting(LegendEntry::title).contains("Grade");
        assertThat(timeline.rows()).extracting(PhoneRow::remark).containsExactly("grade 4", "");
    }

    @Test
    void previewIsAPictureOfTheUsualSize() throws IOException {
        Timeline timeline = timeline(Scenes.northKoreanCasualties(), View.plain());
        SvgDrawing file = TIMELINES.file(timeline.series(), View.plain(), Theme.DARK, Sheet.SOCIAL, "Kursk Claims");

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(Png.of(file, 1)));

        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(image.getRGB(5, 5)).isEqualTo(0xff14171a);
    }

    @Test
    void refusesToPaintWhatIsNoFileOrTooLarge() {
        SvgDrawing file = TIMELINES.file(
                timeline(Scenes.oneClaim(), View.plain()).series(), View.plain(), Theme.LIGHT, Sheet.DOWNLOAD, "");

        assertThatThrownBy(() -> Png.of(file, 40)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Png.of(file, Float.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
