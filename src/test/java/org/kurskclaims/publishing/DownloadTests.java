package org.kurskclaims.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurskclaims.articles.Archive;
import org.kurskclaims.claims.ActorName;
import org.kurskclaims.claims.ClaimDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class DownloadTests {

    private static final String HOSTILE = "=HYPERLINK(\"https://evil.example\";\"909\")";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcClient jdbc;

    private Newsroom newsroom;

    @BeforeEach
    void open(@Autowired Archive archive, @Autowired ClaimDesk desk) {
        newsroom = new Newsroom(archive, desk);
    }

    /** The header is a promise to other people's scripts: columns are added at the end. */
    @Test
    void keepsTheColumnsThatScriptsReadForEver() {
        assertThat(text("/claims.csv").lines().findFirst())
                .hasValue("id,review,revision,origin,metric,subject,place,item,aspect,low,best,high,unit,qualifier,"
                        + "text,per,base,kind,modality,claimant,claimant_slug,side,as_of,as_of_earliest,as_of_latest,"
                        + "stated,stated_earliest,stated_latest,published,published_earliest,published_latest,"
                        + "confidence,credibility,credibility_reason,recorded,citations,quote,quote_start,quote_end,"
                        + "file,article,headline,outlet,attribution,url");
    }

    @Test
    void saysInATableWhatTheApiSays() {
        long id = newsroom.claim(
                "Er sagte: \"mehr\",\r\nund ", "über 3,000 \uD83D\uDE80 Soldaten", ".", 3000, null, "2024-08/..");
        NamedCsvRecord row = rows("/claims.csv").get(0);
        JsonNode claim = json.readTree(get("/api/v1/claims/" + id).getResponse().getContentAsByteArray());
        assertThat(row.getField("id")).isEqualTo(claim.path("id").asString());
        assertThat(row.getField("best")).isEqualTo("3000");
        assertThat(row.getField("high")).isEmpty();
        assertThat(Cell.text(row.getField("quote")))
                .isEqualTo(claim.path("quote").path("exact").asString());
        assertThat(row.getField("quote_start"))
                .isEqualTo(claim.path("quote").path("start").asString());
        assertThat(row.getField("as_of")).isEqualTo("2024-08/..");
        assertThat(row.getField("as_of_earliest")).isEqualTo("2024-08-01");
        assertThat(row.getField("as_of_latest")).isEmpty();
        assertThat(row.getField("side")).isEqualTo("media");
        assertThat(row.getField("claimant")).isEmpty();
        assertThat(row.getField("url")).isEqualTo(claim.path("url").asString());
    }

    @Test
    void runsNoFormulaOfASource() {
        newsroom.claim("They said ", HOSTILE, " there.", 909, new ActorName("@SUM(1+1)", "russia"), "2024-12-23");
        for (String address : List.of("/claims.csv", "/timelines/casualties/north-korea.csv", "/api/v1/actors.csv")) {
            assertThat(rows(address).stream().flatMap(row -> row.getFields().stream()))
                    .as(address)
                    .noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\\n].*"));
        }
        assertThat(Cell.text(rows("/claims.csv").get(0).getField("quote"))).isEqualTo(HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims.csv", "/claims.ndjson", "/claims.jsonld", "/api/v1/claims.csv"})
    void takeTheFiltersOfThePagesAndRefuseWhatTheyDoNotUnderstand(String address) {
        newsroom.claim(1001);
        newsroom.claim(1002);
        assertThat(text(address + "?from=2025")).doesNotContain("1001");
        assertThat(text(address + "?q=1002")).contains("1002").doesNotContain("1001");
        MvcTestResult refused = get(address + "?from=soon");
        assertThat(refused).hasStatus(400);
        assertThat(refused.getResponse().getContentType()).isEqualTo("application/problem+json");
    }

    @Test
    void writesOneClaimALineAsTheApiHasIt() {
        long id = newsroom.claim(1001);
        newsroom.claim(1002);
        List<String> lines = text("/claims.ndjson?sort=value").lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(json.readTree(lines.get(0)))
                .isEqualTo(
                        json.readTree(get("/api/v1/claims/" + id).getResponse().getContentAsByteArray()));
    }

    @Test
    void linksAClaimToItsQuoteItsArticleAndItsSpeaker() {
        long id = newsroom.claim(3000);
        JsonNode graph = json.readTree(text("/claims/" + id + ".jsonld"));
        JsonNode claim = graph.path("@graph").path(0);
        assertThat(claim.path("@type").path(0).asString()).isEqualTo("Claim");
        assertThat(claim.path("author").path("name").asString()).isEqualTo("Volodymyr Zelenskyy");
        assertThat(claim.path("about").path("minValue").asInt()).isEqualTo(3000);
        assertThat(claim.path("about").path("observationDate").asString()).isEqualTo("2024-12-23");
        JsonNode selectors =
                claim.path("annotations").path(0).path("oa:hasTarget").path("oa:hasSelector");
        assertThat(selectors.path(0).path("oa:exact").asString()).isEqualTo("more than 3000 soldiers");
        assertThat(selectors.path(1).path("oa:start").asInt()).isEqualTo(49);
        assertThat(claim.path("firstAppearance").asString()).startsWith("http://localhost/articles/");
    }

    @Test
    void explainsAsLinkedDataWhatClaimsReferTo() {
        JsonNode claim = json.readTree(text("/claims/" + newsroom.claim(3000) + ".jsonld"))
                .path("@graph")
                .path(0);
        assertThat(node("/api/v1/articles.jsonld", claim.path("firstAppearance"))
                        .path("datePublished")
                        .asString())
                .isEqualTo("[2024-12-29..2024-12-31]");
        assertThat(node("/api/v1/actors.jsonld", claim.path("author").path("@id"))
                        .path("name")
                        .asString())
                .isEqualTo("Volodymyr Zelenskyy");
        assertThat(node(
                                "/api/v1/metrics.jsonld",
                                claim.path("about").path("measuredProperty").path("@id"))
                        .path("unitText")
                        .asString())
                .isEqualTo("person");
    }

    private JsonNode node(String address, JsonNode id) {
        return json.readTree(text(address))
                .path("@graph")
                .valueStream()
                .filter(node -> node.path("@id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void areWholeHoweverManyClaimsThereAre() {
        insert(1203);
        assertThat(rows("/claims.csv")).hasSize(1203);
        assertThat(text("/claims.ndjson?sort=value").lines()).hasSize(1203);
        assertThat(json.readTree(text("/claims.jsonld")).path("@graph").size()).isEqualTo(1203);
        assertThat(text("/claims.csv?sort=-value").lines().skip(1).findFirst().orElse(""))
                .contains(",2203,");
        String longAgo = "/claims.csv?recorded=2020-01-01";
        assertThat(rows(longAgo)).isEmpty();
        assertThat(rows("/claims.csv?recorded=2999-01-01")).hasSize(1203);
    }

    @Test
    void drawATimelineAsATable() {
        long id = newsroom.claim(3000);
        List<NamedCsvRecord> rows = rows("/api/v1/timelines/casualties/north-korea.csv");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).getField("figure")).isEqualTo("c" + id);
        assertThat(rows.get(0).getField("compared_low")).isEqualTo("3000");
        assertThat(rows.get(0).getField("compared_high")).isEmpty();
        JsonNode timeline = json.readTree(text("/timelines/casualties/north-korea.json"));
        assertThat(timeline.path("complete").asBoolean()).isTrue();
        JsonNode figure = timeline.path("series").path(0).path("figures").path(0);
        assertThat(figure.path("claim").path("id").asLong()).isEqualTo(id);
        assertThat(figure.path("compared").path("lowOpen").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/timelines/morale/ukraine",
                "/timelines/killed/nobody.csv",
                "/timelines/killed/nobody.jsonld",
                "/claims/1.csv",
                "/api/v1/schemas/secrets"
            })
    void saysThatThereIsNothing(String address) {
        assertThat(get(address)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "timeline", "articles", "actors", "metrics"})
    void explainsEveryColumn(String table) {
        JsonNode schema = json.readTree(text("/api/v1/schemas/" + table));
        assertThat(schema.path("fields").valueStream())
                .isNotEmpty()
                .allSatisfy(field ->
                        assertThat(field.path("description").asString()).isNotBlank());
    }

    @Test
    void listsArticlesActorsAndMetrics() {
        newsroom.claim(1001);
        newsroom.claim(1002);
        assertThat(rows("/api/v1/articles.csv"))
                .extracting(row -> row.getField("claims"))
                .containsExactly("1", "1");
        assertThat(rows("/api/v1/articles.csv?q=1002")).hasSize(1);
        assertThat(rows("/api/v1/actors.csv"))
                .extracting(row -> row.getField("name"))
                .contains("Volodymyr Zelenskyy");
        assertThat(rows("/api/v1/metrics.csv")).hasSize(14);
        JsonNode articles = json.readTree(text("/api/v1/articles?size=1"));
        assertThat(articles.path("total").asInt()).isEqualTo(2);
        long id = articles.path("items").path(0).path("id").asLong();
        JsonNode article = json.readTree(text("/api/v1/articles/" + id));
        assertThat(article.path("texts").path(0).path("text").asString()).contains("more than 1002 soldiers");
        assertThat(article.path("claims").size()).isEqualTo(1);
        assertThat(json.readTree(text("/api/v1/metrics?size=5&page=3"))
                        .path("items")
                        .size())
                .isEqualTo(4);
        assertThat(json.readTree(text("/api/v1/actors"))
                        .path("items")
                        .path(0)
                        .path("slug")
                        .asString())
                .isNotBlank();
    }

    private void insert(int claims) {
        long passage = newsroom.passage("Many", "Somebody counted ", "one thousand", " of them.");
        jdbc.sql("""
                        insert into claim (metric, best, unit, qualifier, quantity_text, kind, modality, origin, review)
                        select 'killed', 1000 + n, 'person', 'about', 'n', 'flow', 'asserted', 'editor', 'published'
                        from generate_series(1, :claims) n""").param("claims", claims).update();
        jdbc.sql("insert into citation (claim_id, passage_id, echo) select id, :passage, false from claim")
                .param("passage", passage)
                .update();
    }

    private List<NamedCsvRecord> rows(String address) {
        try (Stream<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text(address)).stream()) {
            return rows.toList();
        }
    }

    private String text(String address) {
        MvcTestResult result = get(address);
        assertThat(result).as(address).hasStatusOk();
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).exchange();
    }
}
