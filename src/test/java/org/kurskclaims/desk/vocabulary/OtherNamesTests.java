package org.kurskclaims.desk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.vocabulary.MetricVocabulary;
import org.kurskclaims.claims.vocabulary.PlaceVocabulary;
import org.kurskclaims.claims.vocabulary.VocabularyHistory;
import org.kurskclaims.claims.vocabulary.VocabularyKind;
import org.kurskclaims.desk.DeskTest;
import org.kurskclaims.imports.ImportListener;
import org.kurskclaims.imports.Importer;
import org.kurskclaims.imports.IncomingDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The spellings of places and the other names of metrics, as editors keep them. */
@DeskTest
class OtherNamesTests {

    private static final String PLACES = "/editor/vocabulary/places";
    private static final String METRICS = "/editor/vocabulary/metrics";

    /** Letters only, so that it can stand in a name. */
    private final String tag =
            UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("qz");

    private final String name = "Tetkino" + tag;
    private final String slug = "tetkino" + tag;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private PlaceVocabulary places;

    @Autowired
    private MetricVocabulary metrics;

    @Autowired
    private VocabularyHistory history;

    @Autowired
    private Importer importer;

    @Autowired
    private Claims claims;

    @Test
    void ofAPlaceAreReadInTheNextText() {
        assertThat(imported("Russian troops lost 41 tanks near Zvannoye" + tag).place())
                .as("nobody knows it yet")
                .isNotEqualTo(slug);
        post(PLACES + "/new", place("Zvannoye" + tag));

        assertThat(imported("Russian troops lost 42 tanks near Zvannoye" + tag).place())
                .isEqualTo(slug);
        assertThat(imported("Russian troops lost 43 tanks near " + name).place())
                .as("by its name")
                .isEqualTo(slug);
        assertThat(imported("Russian troops lost 44 tanks near zvannoye" + tag).place())
                .as("not where it is no name")
                .isNotEqualTo(slug);
        assertThat(imported("The governor of Zvannoye" + tag + " said on Monday 45 soldiers were killed")
                        .claimant())
                .as("its country is that of the larger place")
                .satisfies(who -> assertThat(who == null ? "" : who.side()).isEqualTo("russia"));
    }

    @Test
    void areKeptWithTheirHistoryAndCanBeTakenBack() {
        post(PLACES + "/new", place("Zvannoye" + tag + "\n zvannoye" + tag + " \n\n" + name.toUpperCase(Locale.ROOT)));
        assertThat(places.get(slug).spellings())
                .as("each once, and none that is the name")
                .containsExactly("Zvannoye" + tag);
        assertThat(post(PLACES + "/" + slug, with(place("Teotkino" + tag), "version", "0")))
                .hasStatus3xxRedirection();
        assertThat(post(PLACES + "/" + slug, with(place("Other" + tag), "version", "0")))
                .as("the version is old")
                .bodyText()
                .contains("Somebody else", "Teotkino" + tag);
        assertThat(history.revisions(VocabularyKind.PLACE, slug))
                .hasSize(2)
                .first()
                .satisfies(revision -> {
                    assertThat(revision.who()).isEqualTo("erika");
                    assertThat(revision.changes().get(0).before()).isEqualTo("Zvannoye" + tag);
                    assertThat(revision.changes().get(0).after()).isEqualTo("Teotkino" + tag);
                });
        assertThat(mvc.get().uri(PLACES + "/" + slug))
                .bodyText()
                .contains("Take this state into the form", "<ins>Teotkino" + tag);
        assertThat(mvc.get().uri(PLACES + "/" + slug + "?revision=1"))
                .bodyText()
                .contains(">Zvannoye" + tag + "</textarea>")
                .containsPattern("value=\"kursk-oblast\" selected");
        assertThat(mvc.get().uri(PLACES)).bodyText().contains("Teotkino" + tag);
    }

    @ParameterizedTest
    @CsvSource({
        "SUDZHA, Means another one already: SUDZHA (Kursk region)",
        "kursk REGION, Means another one already: kursk REGION (Kursk region)",
        "sumy-oblast, Means another one already: sumy-oblast (Sumy region)",
        "12 %, A name has a letter: 12 %",
        "Army, 'Is no name to the reader of texts, but an ordinary word: Army'",
        "the village, 'Is no name to the reader of texts, but an ordinary word: the village'",
        "<b>x</b>, 'but an ordinary word: &lt;b&gt;x&lt;/b&gt;'",
    })
    void ofAPlaceMeanNothingElse(String word, String problem) {
        assertThat(post(PLACES + "/new", place("Zvannoye" + tag + "\n" + word)))
                .hasStatusOk()
                .bodyText()
                .contains(problem, "Zvannoye" + tag);
        assertThat(places.list()).noneMatch(place -> place.slug().equals(slug));
    }

    @Test
    void areAtMostFourHundred() {
        assertThat(post(PLACES + "/new", place(("X" + "x".repeat(200) + tag))))
                .bodyText()
                .contains("At most 400");
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 401; i++) {
            many.append('V').append(i).append(tag).append('\n');
        }
        assertThat(post(PLACES + "/new", place(many.toString()))).bodyText().contains("At most 400");
    }

    @Test
    void twoWhoNameTheSameNewPlaceAtOnceGetTheSameOne() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Callable<String> make = () -> places.named(name, "kursk-oblast", new By("erika", "With a claim"));
            Set<String> made = new HashSet<>();
            for (Future<String> one : both.invokeAll(List.of(make, make))) {
                made.add(one.get());
            }
            assertThat(made).containsExactly(slug);
        } finally {
            both.shutdown();
        }
        assertThat(history.revisions(VocabularyKind.PLACE, slug)).hasSize(1);
    }

    @Test
    void aNameIsNotTheSpellingOfAnotherPlace() {
        assertThat(post(PLACES + "/new", Map.of("name", "sudzha")))
                .bodyText()
                .contains("Already known", "Kursk region");
    }

    @Test
    void ofAMetricAreKeptLikeThoseOfAPlace() {
        String metric = "buried-" + tag;
        Map<String, String> fields = Map.of(
                "label", "Buried " + tag,
                "definition", "People in the ground.",
                "unit", "person",
                "kind", "cumulative",
                "inside[killed]", "perhaps",
                "words", "Interred" + tag + "\nBIA" + tag);
        assertThat(post(METRICS + "/new", with(fields, "words", "KIA")))
                .bodyText()
                .contains("Means another one already: KIA (Killed)");
        assertThat(post(METRICS + "/new", fields)).hasRedirectedUrl(METRICS + "/" + metric);
        assertThat(metrics.get(metric).aliases()).isEqualTo(List.of("Interred" + tag, "BIA" + tag));
        assertThat(post(METRICS + "/" + metric, with(with(fields, "words", ""), "version", "0")))
                .hasStatus3xxRedirection();
        assertThat(metrics.get(metric).aliases()).isEmpty();
        assertThat(mvc.get().uri(METRICS + "/" + metric)).bodyText().contains("<del>Interred" + tag);
        assertThat(mvc.get().uri(METRICS + "/" + metric + "?revision=1"))
                .bodyText()
                .contains("Interred" + tag, "BIA" + tag + "</textarea>")
                .containsPattern(
                        "inside\\[killed\\]\"[^>]*>(?:<option[^>]*>[^<]*</option>){2}<option value=\"perhaps\" selected");
        assertThat(post(METRICS + "/new", with(fields, "label", "prisoners")))
                .bodyText()
                .contains("Already known");
    }

    private Map<String, String> place(String words) {
        return Map.of("name", name, "within", "kursk-oblast", "words", words);
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String value) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.put(field, value);
        return changed;
    }

    private ClaimView imported(String sentence) {
        String text = "Report " + UUID.randomUUID() + ".\n\n" + sentence + ", the report of " + tag + " told.";
        importer.run(
                "test",
                List.of(new IncomingDocument(
                        tag + text.hashCode() + ".txt",
                        () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        null)),
                ImportListener.NONE);
        return claims.find(ClaimFilter.none().but().q("told " + tag).build()).items().stream()
                .filter(claim ->
                        sentence.contains(claim.quantity().representative().toPlainString()))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
