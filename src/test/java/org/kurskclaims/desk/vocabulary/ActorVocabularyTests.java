package org.kurskclaims.desk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimHistory;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.vocabulary.ActorDirectory;
import org.kurskclaims.claims.vocabulary.ActorEntry;
import org.kurskclaims.claims.vocabulary.VocabularyHistory;
import org.kurskclaims.claims.vocabulary.VocabularyKind;
import org.kurskclaims.desk.DeskFixture;
import org.kurskclaims.desk.DeskTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DeskTest
class ActorVocabularyTests {

    private static final String ACTORS = "/editor/vocabulary/actors";

    private final String tag = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ActorDirectory directory;

    @Autowired
    private VocabularyHistory history;

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimHistory claimHistory;

    @Autowired
    private DeskFixture fixture;

    @Test
    void keepsEverythingThatIsKnownAboutAnActor() {
        long id = add("Mykola " + tag, Map.of());

        assertThat(post(
                        ACTORS + "/" + id,
                        "Mykola <b>" + tag,
                        Map.ofEntries(
                                Map.entry("version", "" + directory.get(id).version()),
                                Map.entry("kind", "person"),
                                Map.entry("side", "ukraine"),
                                Map.entry("parent", "ukrainian general staff"),
                                Map.entry("reliability", "B"),
                                Map.entry("reliabilityReason", "Figures held up"),
                                Map.entry("aliases", "Colonel " + tag + "\n  Spokesman   " + tag + "\n\n"),
                                Map.entry("names[0].language", "uk"),
                                Map.entry("names[0].name", "Микола"),
                                Map.entry("sides[0].since", "2024-08-06"),
                                Map.entry("sides[0].until", ""),
                                Map.entry("sides[0].side", "independent"),
                                Map.entry("why", "Learned his name"))))
                .hasStatus3xxRedirection();

        ActorEntry actor = directory.get(id);
        assertThat(actor.name()).isEqualTo("Mykola <b>" + tag);
        assertThat(actor.aliases()).containsExactly("Colonel " + tag, "Spokesman " + tag);
        assertThat(actor.names()).containsExactly(Map.entry("uk", "Микола"));
        assertThat(actor.parent()).isEqualTo("Ukrainian General Staff");
        assertThat(actor.sides()).hasSize(1);
        assertThat(mvc.get().uri(ACTORS + "/" + id))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Learned his name",
                        "erika",
                        "Mykola &lt;b&gt;" + tag,
                        "uk: Микола",
                        "2024-08-06/.. independent");
        assertThat(history.revisions(VocabularyKind.ACTOR, actor.slug()).get(0).changes())
                .filteredOn(change -> change.field().equals("sides"))
                .singleElement()
                .satisfies(change -> assertThat(change.before()).isNull());
        assertThat(mvc.get().uri("/actors/" + actor.slug())).bodyText().contains("Микола", "Colonel " + tag);
        assertThat(mvc.get().uri(ACTORS + "?q=colonel " + tag)).bodyText().contains("Mykola &lt;b&gt;" + tag);
    }

    @Test
    void pointsAtTheFieldAndKeepsWhatWasTyped() {
        long id = add("Wrong " + tag, Map.of());
        String version = "" + directory.get(id).version();
        assertThat(post(ACTORS + "/" + id, "Volodymyr Zelenskyy", Map.of("version", version)))
                .hasStatusOk()
                .bodyText()
                .contains("Already known: Volodymyr Zelenskyy", "value=\"Volodymyr Zelenskyy\"");
        assertThat(post(ACTORS + "/" + id, "x".repeat(100_000), Map.of("version", version)))
                .bodyText()
                .contains("A name of up to 200 characters");
        Map<String, String> wrong = new HashMap<>(
                Map.of("version", version, "aliases", "putin", "kind", "ghost", "side", "mars", "reliability", "B"));
        assertThat(post(ACTORS + "/" + id, "Wrong " + tag, wrong))
                .bodyText()
                .contains("Choose one of the list", "A grade needs a reason");
        wrong.putAll(Map.of("parent", "Nobody at all", "sides[0].since", "2025-01-02", "sides[0].until", "2025-01-01"));
        assertThat(post(ACTORS + "/" + id, "Wrong " + tag, wrong))
                .bodyText()
                .contains("Nobody is spelled like that", "the first one first", "value=\"Nobody at all\"", ">putin<");
        assertThat(post(ACTORS + "/" + id, "Wrong " + tag, Map.of("version", version, "aliases", "putin")))
                .bodyText()
                .contains("Already known: putin → Vladimir Putin");
        assertThat(post(
                        ACTORS + "/" + id,
                        "Wrong " + tag,
                        Map.of(
                                "version",
                                version,
                                "sides[0].since",
                                "2024-01-01",
                                "sides[0].side",
                                "russia",
                                "sides[1].until",
                                "2024-06-01",
                                "sides[1].side",
                                "ukraine")))
                .bodyText()
                .contains("Two periods overlap");
        assertThat(post(ACTORS + "/" + id, "Wrong " + tag, Map.of("version", version, "parent", "Wrong " + tag)))
                .bodyText()
                .contains("An actor cannot belong to itself");
        assertThat(directory.get(id).version()).hasToString(version);
    }

    @Test
    void showsTheLaterOfTwoEditorsBothVersions() {
        long id = add("Seen by two " + tag, Map.of());
        String seen = "" + directory.get(id).version();
        post(ACTORS + "/" + id, "First " + tag, Map.of("version", seen));

        assertThat(post(ACTORS + "/" + id, "Second " + tag, Map.of("version", seen)))
                .hasStatusOk()
                .bodyText()
                .contains("Somebody else changed this", "First " + tag, "value=\"Second " + tag);
        assertThat(directory.get(id).name()).isEqualTo("First " + tag);
        assertThat(post(ACTORS + "/" + id, "x", Map.of("version", "' or 1=1 --")))
                .hasStatusOk();
    }

    @Test
    void makesOneOfTwoAndTwoOfOneAgain() {
        ClaimView claim = claims.byId(fixture.article().first()).orElseThrow();
        long going = Objects.requireNonNull(claim.claimant()).id();
        String name = claim.claimant().name();
        long staying = add("Staying " + tag, Map.of());
        long before = directory.get(going).claims();

        assertThat(merge(going, "staying " + tag)).hasStatus3xxRedirection();

        assertThat(claimant(claim.id())).isEqualTo(staying);
        assertThat(directory.get(staying).claims()).isEqualTo(before);
        assertThat(directory.get(staying).aliases()).contains(name);
        assertThat(claims.byId(claim.id()).orElseThrow().citations().get(0).chain())
                .allSatisfy(link -> assertThat(link.actor().id()).isEqualTo(staying));
        assertThat(claimHistory.revisions(claim.id()))
                .last()
                .satisfies(revision ->
                        assertThat(revision.who() + ": " + revision.why()).isEqualTo("erika: They are the same"));
        assertThat(mvc.get().uri("/actors/" + directory.get(going).slug()))
                .hasRedirectedUrl("/actors/" + directory.get(staying).slug());
        assertThat(mvc.get().uri(ACTORS + "/" + going)).bodyText().contains("turned out to be another one");
        assertThat(merge(going, "Vladimir Putin")).as("it is gone").bodyText().contains("cannot become one");

        long merger = mergerOn(mvc.get().uri(ACTORS + "/" + staying).exchange());
        assertThat(mvc.post()
                        .uri(ACTORS + "/" + going + "/mergers/" + merger + "/undoing")
                        .with(csrf()))
                .hasStatus3xxRedirection();
        assertThat(claimant(claim.id())).isEqualTo(going);
        assertThat(directory.get(going).claims()).isEqualTo(before);
        assertThat(directory.get(staying).aliases()).isEmpty();
        assertThat(mvc.get().uri(ACTORS + "/" + going)).bodyText().contains("undone by erika");
        assertThat(mvc.post()
                        .uri(ACTORS + "/" + going + "/mergers/" + merger + "/undoing")
                        .with(csrf()))
                .as("once is enough")
                .hasStatus(404);
    }

    @Test
    void refusesToMergeWithNobodyOrItself() {
        long id = add("Alone " + tag, Map.of());
        assertThat(merge(id, "Alone " + tag)).hasStatusOk().bodyText().contains("cannot become one");
        assertThat(merge(id, "<nobody>")).hasStatusOk().bodyText().contains("Nobody is spelled", "&lt;nobody&gt;");
        assertThat(mvc.get().uri(ACTORS + "/987654321")).hasStatus(404);
    }

    @Test
    void putsAClaimIntoTheColumnWhereItsClaimantStoodThen() {
        ClaimView claim = claims.byId(fixture.article().first()).orElseThrow();
        long speaker = Objects.requireNonNull(claim.claimant()).id();
        ActorEntry actor = directory.get(speaker);
        assertThat(claim.side()).isEqualTo("south-korea");
        Map<String, String> period = Map.of(
                "version",
                "" + actor.version(),
                "kind",
                actor.kind(),
                "side",
                actor.side(),
                "aliases",
                String.join("\n", actor.aliases()),
                "sides[0].since",
                "2024-12-23",
                "sides[0].until",
                "2024-12-23",
                "sides[0].side",
                "independent");
        assertThat(post(ACTORS + "/" + speaker, actor.name(), period)).hasStatus3xxRedirection();

        assertThat(claims.byId(claim.id()).orElseThrow().side()).isEqualTo("independent");
        assertThat(claims.facets(ClaimFilter.none()).of("side"))
                .anyMatch(count -> count.value().equals("independent"));

        post(
                ACTORS + "/" + speaker,
                actor.name(),
                Map.of(
                        "version", "" + directory.get(speaker).version(),
                        "kind", actor.kind(),
                        "side", actor.side(),
                        "aliases", String.join("\n", actor.aliases())));
        assertThat(claims.byId(claim.id()).orElseThrow().side()).isEqualTo("south-korea");
    }

    private long claimant(long claim) {
        return Objects.requireNonNull(claims.byId(claim).orElseThrow().claimant())
                .id();
    }

    private static long mergerOn(MvcTestResult page) {
        String html = new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        return Long.parseLong(html.replaceAll("(?s).*?/mergers/(\\d+)/undoing.*", "$1"));
    }

    private MvcTestResult merge(long id, String into) {
        return mvc.post()
                .uri(ACTORS + "/" + id + "/merger")
                .with(csrf())
                .param("version", "" + directory.get(id).version())
                .param("into", into)
                .param("reason", "They are the same")
                .exchange();
    }

    private long add(String name, Map<String, String> fields) {
        String address = post(ACTORS + "/new", name, fields).getResponse().getRedirectedUrl();
        return Long.parseLong(Objects.requireNonNull(address).replaceAll(".*/", ""));
    }

    private MvcTestResult post(String address, String name, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(csrf()).param("name", name);
        if (!fields.containsKey("kind")) {
            request.param("kind", "person").param("side", "other");
        }
        fields.forEach(request::param);
        return request.exchange();
    }
}
