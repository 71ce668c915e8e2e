package org.kurskclaims.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurskclaims.claims.TestClaims.EDITOR;
import static org.kurskclaims.claims.TestClaims.article;
import static org.kurskclaims.claims.TestClaims.passage;
import static org.kurskclaims.claims.TestClaims.troops;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurskclaims.articles.Archive;
import org.kurskclaims.articles.ArticleFilter;
import org.kurskclaims.articles.ArticleSummary;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.platform.database.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Import(StatementCounter.class)
@Transactional
class SearchTests {

    private static final String TEXT = """
            The evening's news from the café.
            General Syrskyi said that fifty thousand men were advancing on the fields between Sudzha and the border. The weather was fine.
            President Zelensky spoke of half of the occupied territory; 12,500 prisoners' families wrote to him.
            """;

    @Autowired
    private Archive archive;

    @Autowired
    private Articles articles;

    @Autowired
    private ClaimDesk desk;

    @Autowired
    private ClaimCorrections corrections;

    @Autowired
    private Claims claims;

    @Autowired
    private NearWords nearWords;

    private long men;
    private long families;
    private long printed;

    @BeforeEach
    void twoClaimsOfOneArticle() {
        Archive.Kept kept = archive.keep(article("Border battles", "The Évening Gazette", "2024-11-14"), null, TEXT);
        printed = kept.articleId();
        men = desk.record(
                        troops("Syrskyi", "ukraine", 50_000)
                                .suggestedIn(passage(archive, kept.versionId(), TEXT, "fifty thousand men", 0)),
                        EDITOR)
                .claim();
        families = desk.record(
                        troops("Zelensky", "ukraine", 12_500)
                                .suggestedIn(passage(archive, kept.versionId(), TEXT, "12,500 prisoners' families", 0)),
                        EDITOR)
                .claim();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "50000",
                "50,000",
                "50 000",
                "50\u202f000",
                "50k",
                "50 thousand",
                "fifty thousand",
                "FIFTY THOUSAND men"
            })
    void aNumberIsFoundInClaimsAndArticlesHoweverItIsWritten(String q) {
        assertThat(found(q)).containsExactly(men);
        assertThat(printedWith(q)).containsExactly(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "advance, true, true",
        "syrsky field, true, true",
        "sudz, true, true",
        "'\"the fields between Sudzha\"', true, true",
        "'“border fields”', false, false",
        "weather, false, true",
        "cafe, false, true",
        "evening gazette, true, true",
        "over the fields, true, true",
        "battle 50000, true, true",
        "battle 50001, false, false",
        "Syrskyi weather, false, true",
        "udzha, false, false",
        "%, false, false",
        "' & | ! ( ) : * '''' ', false, false"
    })
    void wordsAreFoundInAllTheirFormsInTheSentenceTheHeadlineAndTheNames(
            String q, boolean inTheClaim, boolean inTheArticle) {
        assertThat(found(q).contains(men)).isEqualTo(inTheClaim);
        assertThat(printedWith(q)).hasSize(inTheArticle ? 1 : 0);
    }

    @Test
    void whatIsFoundFollowsCorrections() {
        corrections.correct(men, 1, troops("Budanov", "ukraine", 40_000).content(), EDITOR);
        assertThat(found("budanov 40000")).containsExactly(men);
        assertThat(found("syrskyi 40000")).as("the sentence stays").containsExactly(men);
        archive.describe(printed, 0, article("Calm at the frontier", "Daily Post", "2024-11-14"));
        assertThat(found("calm daily")).containsExactlyInAnyOrder(men, families);
        assertThat(found("battles")).isEmpty();
        assertThat(printedIn("daily-post")).containsExactlyInAnyOrder(men, families);
        assertThat(printedIn("the-evening-gazette")).isEmpty();
        assertThat(printedWith("calm post")).containsExactly(printed);
        assertThat(printedWith("battles")).isEmpty();
    }

    @Test
    void aVeryLongTextIsFoundByItsBeginning() {
        StringBuilder text = new StringBuilder("Rhododendrons bloom. ");
        for (int i = 0; i < 150_000; i++) {
            text.append("word").append(i).append(' ');
        }
        archive.keep(article("Long", null, null), null, text.toString());
        assertThat(printedWith("rhododendron word77")).hasSize(1);
    }

    @Test
    void unknownWordsAreReplacedByTheNearestNames() {
        assertThat(nearWords.insteadOf("zelinsky 50000")).contains("zelensky 50000");
        assertThat(nearWords.insteadOf("Nroth korean")).contains("north korean");
        assertThat(nearWords.insteadOf("advancing")).as("found as it is").isEmpty();
        assertThat(nearWords.insteadOf("xqxqxq")).isEmpty();
        assertThat(nearWords.insteadOf("% '")).isEmpty();
    }

    @Test
    void unknownSlugsAreToldWithTheNearest() {
        assertThat(nearWords.unknownActors(List.of("zelensky", "volodymyr-zelenskyy", "q")))
                .containsExactlyInAnyOrder(
                        new NearWords.UnknownSlug("zelensky", Optional.of("volodymyr-zelenskyy")),
                        new NearWords.UnknownSlug("q", Optional.empty()));
        assertThat(nearWords.unknownOutlets(List.of("the-evening-gazette"))).isEmpty();
    }

    private List<Long> found(String q) {
        return all("q", q);
    }

    private List<Long> printedIn(String outlet) {
        return all("outlet", outlet);
    }

    private List<Long> all(String parameter, String value) {
        return claims.all(FilterInput.read(Map.of(parameter, List.of(value))).filter()).stream()
                .map(ClaimView::id)
                .toList();
    }

    private List<Long> printedWith(String q) {
        return articles.find(new ArticleFilter(null, q, 1, 10)).items().stream()
                .map(ArticleSummary::id)
                .toList();
    }
}
