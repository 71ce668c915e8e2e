package org.kurskclaims.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.vocabulary.OutletVocabulary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An outlet that is called nearly as a known one is made only if whoever typed it insists. */
@DeskTest
class OutletHintTests {

    private static final String RESEMBLING = "/editor/outlets/resembling?q={q}";

    /** Letters only, alike in no two tests. */
    private final String tag = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "k";

    private final String known = "The " + tag + " Indépendent";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OutletVocabulary outlets;

    @Autowired
    private Articles articles;

    @BeforeEach
    void anOutlet() {
        outlets.add(known, null, null, new By("erika", "Known"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%s Independent", "%S INDEPENDENT", "the %s-Independent.", "%s Independant", "The %sIndependent"
            })
    void isSaidOfNamesThatDifferByASlip(String typed) {
        assertThat(mvc.get().uri(RESEMBLING, typed.formatted(tag)))
                .hasStatusOk()
                .bodyText()
                .contains("like “" + known + "”, which is known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "the", "…", "Quite another paper", "<script>alert(1)</script>"})
    void isNotSaidOfOthers(String typed) {
        assertThat(mvc.get().uri(RESEMBLING, typed)).hasStatusOk().bodyText().doesNotContain("which is known");
    }

    @Test
    void isNotSaidOfAKnownOneWhateverItsCase() {
        outlets.add(tag + " Independent", null, null, new By("erika", "Known"));
        assertThat(mvc.get().uri(RESEMBLING, tag + " independent")).bodyText().doesNotContain("which is known");
    }

    @Test
    void stopsADescriptionOnce() {
        String capture = captured();
        Map<String, String> form =
                Map.of("headline", "A headline", "outlet", tag + " Independent", "language", "en", "form", "article");
        assertThat(post(capture, form))
                .hasStatusOk()
                .bodyText()
                .contains("A known outlet is called nearly so", "like “" + known, tag + " Independent")
                .contains("name=\"outletSeen\" value=\"" + tag + " Independent\"");
        assertThat(exists(tag + " Independent")).isFalse();
        assertThat(post(capture, with(form, "outletTaken", known)))
                .as("taken, and nothing else done")
                .hasStatusOk()
                .bodyText()
                .contains("name=\"outlet\" value=\"" + known + "\"")
                .doesNotContain("which is known");
        assertThat(post(capture, with(form, "outletSeen", "another one"))).hasStatusOk();
        assertThat(post(capture, with(form, "outletSeen", tag + " Independent")))
                .hasStatus3xxRedirection();
        assertThat(exists(tag + " Independent")).isTrue();
    }

    @Test
    void stopsASourceAndABatchOnce() {
        Map<String, String> source = Map.of(
                "address", "https://example.org/" + tag,
                "medium", "video",
                "headline", "The governor speaks",
                "outlet", tag + " Independent",
                "quote", "At least 45 soldiers died near Sudzha, he said.");
        assertThat(post("/editor/sources/new", source)).hasStatusOk().bodyText().contains("like “" + known);
        assertThat(post("/editor/sources/new", with(source, "outletTaken", known)))
                .bodyText()
                .contains("name=\"outlet\" value=\"" + known + "\"");

        String id = captured().replaceFirst(".*/", "");
        Map<String, String> batch = Map.of("capture", id, "outlet", tag + " Independent");
        assertThat(post("/editor/imports", batch)).hasStatusOk().bodyText().contains("like “" + known);
        assertThat(post("/editor/imports", with(batch, "outletTaken", known)))
                .bodyText()
                .containsPattern("name=\"outlet\"[^>]* value=\"" + known + "\"");
        assertThat(exists(tag + " Independent")).isFalse();

        assertThat(post("/editor/sources/new", with(source, "outletSeen", tag + " Independent")))
                .hasStatus3xxRedirection();
        assertThat(exists(tag + " Independent")).isTrue();
    }

    private String captured() {
        String text = "Losses mount " + UUID.randomUUID() + "\n\nSeoul said about 1,100 soldiers were killed in Kursk.";
        MvcTestResult result = post("/editor/articles/new/text", Map.of("text", text));
        assertThat(result).hasStatus3xxRedirection();
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private boolean exists(String outlet) {
        return articles.outlets().stream().anyMatch(one -> one.name().equals(outlet));
    }

    private static Map<String, String> with(Map<String, String> fields, String field, String value) {
        Map<String, String> changed = new HashMap<>(fields);
        changed.put(field, value);
        return changed;
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
