package org.kurskclaims.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class CitingTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JsonMapper json;

    private Newsroom newsroom;

    @BeforeEach
    void open(@Autowired Archive archive, @Autowired ClaimDesk desk) {
        newsroom = new Newsroom(archive, desk);
    }

    @Test
    void givesBibTeXThatRunsNoCommandOfASource() throws Exception {
        long id = newsroom.claim(
                "Said ",
                "909 & more",
                " there.",
                909,
                new ActorName("\\input{/etc/passwd} & {Co} 100%", "russia"),
                "2024-12-23");
        assertThat(text("/claims/" + id + ".bib"))
                .startsWith("@misc{kursk-claims-" + id + ",\n")
                .contains("author = {{\\textbackslash{}input\\{/etc/passwd\\} \\& \\{Co\\} 100\\%}}")
                .contains("year = {2024}")
                .contains("url = {http://localhost/claims/" + id + "}")
                .contains("revision 1, suggested")
                .doesNotContain("\\input");
    }

    @Test
    void givesRisOneFieldALine() throws Exception {
        long id = newsroom.claim("Said ", "909", "\r\nER  - \r\nTY  - there.", 909, Newsroom.ZELENSKY, "2024-12-23");
        assertThat(text("/claims/" + id + ".ris").split("\r\n"))
                .startsWith("TY  - ELEC")
                .contains("AU  - Volodymyr Zelenskyy", "PY  - 2024", "UR  - http://localhost/claims/" + id)
                .endsWith("ER  - ");
    }

    @Test
    void givesCslJson() throws Exception {
        long id = newsroom.claim(3000);
        JsonNode item = json.readTree(text("/claims/" + id + ".csl.json")).path(0);
        assertThat(item.path("type").asString()).isEqualTo("webpage");
        assertThat(item.path("issued").path("date-parts").path(0).path(0).asInt())
                .isEqualTo(2024);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims/1.bib", "/claims/x.ris", "/claims/1.csl.json"})
    void citesNothingThatIsNotThere(String address) {
        assertThat(get(address)).hasStatus(404);
    }

    @Test
    void namesEveryTimelineToSearchEngines() throws Exception {
        newsroom.claim(3000);
        assertThat(text("/sitemap.xml"))
                .contains(
                        "<loc>http://localhost/timelines/casualties/north-korea</loc>", "<loc>http://localhost/</loc>");
    }

    private String text(String address) throws Exception {
        MvcTestResult result = get(address);
        assertThat(result).as(address).hasStatusOk();
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).exchange();
    }
}
