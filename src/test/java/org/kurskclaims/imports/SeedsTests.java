package org.kurskclaims.imports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kurskclaims.articles.ArticleFilter;
import org.kurskclaims.articles.ArticleSummary;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimHistory;
import org.kurskclaims.claims.ClaimReading;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.ReviewState;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.imports.ImportedDocument.Outcome;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/** The five seed articles as the application imports them at its start, against what a careful reader finds in them. */
@SpringBootTest(properties = "kursk.seeds=seeds")
class SeedsTests {

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimHistory history;

    @Autowired
    private Articles articles;

    @Autowired
    private Importer importer;

    private List<ClaimView> found;

    @BeforeEach
    void read() {
        found = claims.all(ClaimFilter.none());
    }

    @Test
    void areFiveArticlesWithTheDatesThatWereEstablished() {
        assertThat(articles.find(ArticleFilter.none()).items())
                .extracting(article -> published(article) + " " + article.outlet() + ", " + article.form())
                .containsExactly(
                        "[2025-02-07..2025-02-10] States Headline, article",
                        "[2025-01-23..2025-01-31] null, digest",
                        "[2025-01-17..2025-01-22] null, digest",
                        "[2024-12-29..2024-12-31] VIEWUS, article",
                        "[2024-11-14..2024-11-17] null, article");
    }

    private static String published(ArticleSummary article) {
        FuzzyDate published = article.published();
        return published == null ? "undated" : published.edtf();
    }

    @Test
    void sayWhatACarefulReaderFinds() {
        assertThat(found.stream().map(SeedsTests::inOneLine))
                .contains(
                        // 000, 001: digests
                        "equipment of north-korea: 120 item, kyrylo-budanov",
                        "territory-share of russia: 63.2% percent, russian-defence-ministry",
                        "territory-area of ukraine: several hundred square kilometres km2, ukrainian-government",
                        // 002
                        "territory-share of ukraine: half percent, us-officials",
                        "troop-strength of russia: over 50,000 person, in its own voice",
                        "troop-strength of north-korea: 11,000 person, in its own voice",
                        "casualties of north-korea: more than 3,000 person, volodymyr-zelenskyy",
                        "casualties of ukraine: Thousands person, in its own voice",
                        "territory-area of ukraine: more than 380 square miles km2, in its own voice",
                        "troop-strength of north-korea: 8,000 person, us-official",
                        // 003
                        "troop-strength of russia: nearly 50,000 person, ukrainian-government",
                        "troop-strength of russia: nearly 50,000 person, volodymyr-zelenskyy",
                        "territory-area of ukraine: hundreds of square kilometers km2, in its own voice",
                        "troop-strength of russia: tens of thousands person, us-official",
                        "troop-strength of north-korea: some 11,000 person, volodymyr-zelenskyy",
                        // 004
                        "captured of russia: 909 person, in its own voice",
                        "advance of ukraine: up to five kilometers km, institute-for-the-study-of-war",
                        "casualties of russia: some 40,000 person, ukrainian-general-staff",
                        "killed of russia: 16,100 person, ukrainian-general-staff",
                        "casualties of north-korea: around 4,000 person, in its own voice",
                        "troop-strength of russia: approximately 78,000 person, in its own voice",
                        "advance of ukraine: up to five kilometers km, angelica-evans");
    }

    private static String inOneLine(ClaimView claim) {
        return claim.metric() + " of " + claim.subject() + ": "
                + claim.quantity().text() + " "
                + claim.quantity().unit().code() + ", "
                + (claim.claimant() == null
                        ? "in its own voice"
                        : claim.claimant().slug());
    }

    /** Dates, models, calibres, "over the six months" and "World War II" are no claims; half a dozen more is room to grow. */
    @Test
    void sayLittleElse() {
        assertThat(found).hasSizeBetween(23, 28);
        assertThat(found)
                .noneMatch(claim -> claim.quantity().text().matches(".*(1978|1989|170|six months|2024|World).*"));
    }

    @Test
    void convertWhatWasSaidInSquareMiles() {
        assertThat(found)
                .filteredOn(claim -> claim.quantity().text().contains("square miles"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.quantity().low()).isEqualByComparingTo("984.2"));
    }

    @Test
    void tellWhenASpeakerSpoke() {
        assertThat(found)
                .filteredOn(claim -> claim.quantity().text().equals("63.2%"))
                .extracting(ClaimView::stated)
                .containsExactly(FuzzyDate.parse("2025-01-17"));
        assertThat(found)
                .filteredOn(claim -> claim.quantity().text().equals("tens of thousands"))
                .extracting(ClaimView::stated)
                .containsExactly(FuzzyDate.parse("2024-11-10"));
        assertThat(found)
                .filteredOn(claim -> claim.quantity().text().equals("more than 3,000"))
                .singleElement()
                .satisfies(claim ->
                        assertThat(requireNonNull(claim.stated()).earliest()).isEqualTo("2024-12-23"));
    }

    @Test
    void doubleNoClaimThoughOneArticleStandsTwice() {
        List<ClaimView> ofTheArticleThatStandsTwice = found.stream()
                .filter(claim ->
                        claim.citations().stream().anyMatch(citation -> isOf(citation, "nearly 50,000 Russian")))
                .flatMap(claim -> claims.inArticle(claim.citations().get(0).articleId()).stream())
                .toList();
        assertThat(ofTheArticleThatStandsTwice)
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(claim -> assertThat(claim.citations())
                        .extracting(CitationView::echo)
                        .containsExactly(false, true));
        assertThat(found.stream().map(claim -> inOneLine(claim) + claim.item() + claim.place()))
                .doesNotHaveDuplicates();
    }

    private static boolean isOf(CitationView citation, String headline) {
        return citation.headline().contains(headline);
    }

    @Test
    void waitForAReviewAndTellHowTheyWereRead() {
        assertThat(found).allSatisfy(claim -> {
            assertThat(claim.review()).isEqualTo(ReviewState.SUGGESTED);
            assertThat(claim.machine()).isTrue();
            assertThat(claim.confidence()).isBetween(0.0, 1.0);
            assertThat(history.readings(claim.id()))
                    .extracting(ClaimReading::field)
                    .contains("metric", "quantity");
            assertThat(history.revisions(claim.id()).get(0).who()).isEqualTo("import");
        });
    }

    @Test
    void areNotImportedTwice() {
        List<IncomingDocument> seeds = Documents.under(List.of(Path.of("seeds")));
        assertThat(importer.unknown(seeds)).isEmpty();
        assertThat(importer.run("again", seeds, ImportListener.NONE).count(Outcome.KNOWN))
                .isEqualTo(5);
        assertThat(claims.all(ClaimFilter.none())).isEqualTo(found);
    }

    @Test
    @Transactional
    void echoAcrossArticlesWithoutDoublingAClaim() {
        String line =
                "Russian forces have retaken 63.2% of the territory captured by Ukraine in the Kursk region of western"
                        + " Russia, the Russian defence ministry said on Friday.";
        IncomingDocument copy = ImporterTests.document("copy.txt", "Another headline\n" + line + "\nAnother end.");
        ImportSummary summary = importer.run("copy", List.of(copy), ImportListener.NONE);
        assertThat(Stream.of(summary.claims(), summary.echoes())).containsExactly(0, 1);
        assertThat(claims.all(ClaimFilter.none())).hasSameSizeAs(found);
    }
}
