package org.kurskclaims.claims;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kurskclaims.claims.TestClaims.EDITOR;
import static org.kurskclaims.claims.TestClaims.article;
import static org.kurskclaims.claims.TestClaims.passage;
import static org.kurskclaims.claims.TestClaims.troops;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kurskclaims.articles.Archive;
import org.kurskclaims.articles.QuoteNotInSnapshot;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class RecordingTests {

    private static final String SENTENCE =
            "President Zelensky has claimed that some 11,000 North Korean troops are in the region.";

    @Autowired
    private Archive archive;

    @Autowired
    private ClaimDesk desk;

    @Autowired
    private ClaimCorrections corrections;

    @Autowired
    private ClaimSuccession succession;

    @Autowired
    private Claims claims;

    @Autowired
    private ClaimHistory history;

    @Autowired
    private Actors actors;

    @Test
    void keepsEveryFieldOfAStatement() {
        long passage = passage(
                archive, article("One", "VIEWUS", "[2024-11-14..2024-11-17]"), SENTENCE, "11,000 North Korean troops");
        NewClaim statement = troops("Zelensky", "ukraine", 11_000)
                .asOf("2024-11/..")
                .stated("2024-11-10")
                .suggestedIn(passage);

        Recorded recorded = desk.record(statement, EDITOR);

        ClaimView claim = claims.byId(recorded.claim()).orElseThrow();
        assertThat(recorded.isNew()).isTrue();
        assertThat(claim.quantity().best()).isEqualByComparingTo("11000");
        assertThat(claim.claimant()).extracting(ActorRef::slug).isEqualTo("volodymyr-zelenskyy");
        assertThat(requireNonNull(claim.asOf()).edtf()).isEqualTo("2024-11/..");
        assertThat(requireNonNull(claim.asOf()).latest()).isEqualTo(LocalDate.MAX);
        assertThat(requireNonNull(claim.stated()).earliest()).isEqualTo(LocalDate.of(2024, 11, 10));
        assertThat(requireNonNull(claim.published()).edtf()).isEqualTo("[2024-11-14..2024-11-17]");
        assertThat(claim.confidence()).isEqualTo(0.93);
        assertThat(claim.review()).isEqualTo(ReviewState.SUGGESTED);
        assertThat(claim.revision()).isEqualTo(1);
        assertThat(claim.citations()).singleElement().satisfies(citation -> {
            assertThat(citation.exact()).isEqualTo("11,000 North Korean troops");
            assertThat(citation.outlet()).isEqualTo("VIEWUS");
            assertThat(citation.chain())
                    .singleElement()
                    .extracting(ChainLink::cue)
                    .isEqualTo("said");
        });
        assertThat(history.readings(claim.id())).extracting(ClaimReading::field).containsExactly("metric", "quantity");
        assertThat(history.revisions(claim.id()))
                .singleElement()
                .extracting(Revision::who)
                .isEqualTo("editor");
    }

    @Test
    void citesARepeatedSentenceInsteadOfDoublingItsClaim() {
        String text = SENTENCE + "\nIn between.\n" + SENTENCE;
        long version =
                archive.keep(article("Twice", null, "2024-11-14"), null, text).versionId();
        long first = passage(archive, version, text, "11,000", 0);
        long second = passage(archive, version, text, "11,000", SENTENCE.length());

        Recorded recorded = desk.record(troops("", "", 11_000).suggestedIn(first), EDITOR);
        Recorded echo = desk.record(troops("Kyiv", "ukraine", 11_000).suggestedIn(second), EDITOR);

        assertThat(echo).isEqualTo(new Recorded(recorded.claim(), false, true));
        assertThat(claims.byId(recorded.claim()).orElseThrow().citations())
                .extracting(CitationView::echo)
                .containsExactly(false, true);
    }

    @Test
    void citesASentenceThatAnotherOutletPrintedInItsOwnTypography() {
        Recorded one = record("Wire", "2024-11-14", SENTENCE);
        Recorded other = record(
                "Page",
                "2024-11-16",
                "Lead.\n" + SENTENCE.replace(" that some", "\u00a0that some").toUpperCase(Locale.ROOT));
        assertThat(other).isEqualTo(new Recorded(one.claim(), false, true));
    }

    @Test
    void anEchoOfARejectedClaimStaysRejected() {
        Recorded one = record("Wire", "2024-11-14", SENTENCE);
        desk.reject(one.claim(), 1, EDITOR);
        assertThat(record("Page", "2024-11-16", "Lead.\n" + SENTENCE))
                .isEqualTo(new Recorded(one.claim(), false, true));
        assertThat(claims.find(ClaimFilter.none()).items()).isEmpty();
    }

    @Test
    void wordsRepeatedInAnotherSeasonAreAnotherStatement() {
        Recorded one = record("November", "2024-11-14", SENTENCE);
        Recorded other = record("January", "2025-01-14", "Lead.\n" + SENTENCE);
        assertThat(other.isNew()).isTrue();
        assertThat(other.claim()).isNotEqualTo(one.claim());
    }

    private Recorded record(String headline, String published, String text) {
        String exact = text.contains("11,000 NORTH") ? "11,000 NORTH KOREAN TROOPS" : "11,000 North Korean troops";
        long passage = passage(archive, article(headline, headline, published), text, exact);
        return desk.record(troops("Zelensky", "ukraine", 11_000).suggestedIn(passage), EDITOR);
    }

    @Test
    void oneStatementInSeveralArticlesIsOneClaim() {
        Recorded one = said("Zelensky", "ukraine", "2024-11-10", "2024-11-11");
        assertThat(said("Ukrainian President Volodymyr Zelenskiy", "other", "2024-11-10", "2024-12-24"))
                .isEqualTo(new Recorded(one.claim(), false, false));
        assertThat(said("Zelensky", "ukraine", "2024-11-25", "2024-11-26").isNew())
                .as("said on another day")
                .isTrue();
        assertThat(said("Syrskyi", "ukraine", "2024-11-10", "2024-11-11").isNew())
                .as("said by somebody else")
                .isTrue();
    }

    @Test
    void officialsInTwoOutletsNeedNotBeTheSamePeople() {
        Recorded one = said("US officials", "united-states", "2024-11-10", "2024-11-11");
        Recorded other = said("U.S. officials", "united-states", "2024-11-10", "2024-11-12");
        assertThat(other.isNew()).isTrue();
        assertThat(claims.byId(other.claim()).orElseThrow().claimant())
                .isEqualTo(claims.byId(one.claim()).orElseThrow().claimant());
        assertThat(actors.byId(requireNonNull(
                                        claims.byId(one.claim()).orElseThrow().claimant())
                                .id())
                        .orElseThrow()
                        .kind())
                .isEqualTo("unnamed");
    }

    @Test
    void anArticlesOwnVoiceIsNotAnothers() {
        said("", "", "2024-11-10", "2024-11-11");
        assertThat(said("", "", "2024-11-10", "2024-11-12").isNew()).isTrue();
    }

    private int articles;

    private Recorded said(String claimant, String side, String stated, String published) {
        String text = "Article number " + ++articles + " says 11,000.";
        long passage = passage(archive, article("A" + articles, "Outlet " + articles, published), text, "11,000");
        return desk.record(troops(claimant, side, 11_000).stated(stated).suggestedIn(passage), EDITOR);
    }

    @Test
    void twoEqualLossesInOneArticleAreTwoUnlessTheirPeriodIsTheSame() {
        String text = "At Sudzha 10 were lost. At Lgov 10 were lost. In all, that day, 10 were lost.";
        long version =
                archive.keep(article("Losses", null, "2024-11-14"), null, text).versionId();
        TestClaims loss = troops("Syrskyi", "ukraine", 10).kind(Kind.FLOW);
        long first = passage(archive, version, text, "10", 0);
        long second = passage(archive, version, text, "10", 20);
        long third = passage(archive, version, text, "10", 46);

        Recorded one = desk.record(loss.asOf("2024-11-13").suggestedIn(first), EDITOR);
        assertThat(desk.record(loss.suggestedIn(second), EDITOR).isNew()).isTrue();
        assertThat(desk.record(loss.asOf("2024-11-13").suggestedIn(third), EDITOR))
                .isEqualTo(new Recorded(one.claim(), false, false));
    }

    @Test
    void aDefenceMinistryIsTheOneOfItsSide() {
        assertThat(claimant("Defence Ministry", "russia")).isEqualTo("russian-defence-ministry");
        assertThat(claimant("the Ministry of Defense", "ukraine")).isEqualTo("ukrainian-defence-ministry");
        assertThat(claimant("Russia's Defense Ministry", "other")).isEqualTo("russian-defence-ministry");
        assertThat(claimant("the ministry", "russia")).isNotEqualTo(claimant("the ministry", "ukraine"));
        assertThat(claimant("Генштаб ЗСУ", "ukraine")).isEqualTo("genstab-zsu");
        assertThat(claimant("Military analyst Angelica Evans", "independent"))
                .isEqualTo("military-analyst-angelica-evans");
    }

    private String claimant(String name, String side) {
        Recorded recorded = said(name, side, "2024-11-" + (10 + articles), "2024-12-01");
        return requireNonNull(claims.byId(recorded.claim()).orElseThrow().claimant())
                .slug();
    }

    @Test
    void aReviewIsARevisionThatSaysWhoAndWhy() {
        long claim = said("Zelensky", "ukraine", "2024-11-10", "2024-11-11").claim();

        desk.publish(claim, 1, new By("anna", "read the article"));
        corrections.grade(claim, 2, 3, "a party to the fighting", new By("anna", "graded"));
        desk.retract(claim, 3, new By("boris", "the outlet withdrew it"));

        assertThat(history.revisions(claim))
                .extracting(revision -> revision.who() + ": " + revision.why())
                .containsExactly(
                        "editor: tests", "anna: read the article", "anna: graded", "boris: the outlet withdrew it");
        assertThat(history.revisions(claim).get(3).changes())
                .containsExactly(new Revision.Change("review", "published", "retracted"));
        assertThat(claims.byId(claim).orElseThrow().review()).isEqualTo(ReviewState.RETRACTED);
        assertThat(claims.count(ClaimFilter.none())).isZero();
    }

    @Test
    void twoEditorsDoNotOverwriteEachOther() {
        long claim = said("Zelensky", "ukraine", "2024-11-10", "2024-11-11").claim();
        desk.publish(claim, 1, EDITOR);
        assertThatThrownBy(() -> desk.reject(claim, 1, EDITOR))
                .isInstanceOf(ClaimChangedMeanwhile.class)
                .hasMessageContaining("revision 2, not 1");
    }

    @Test
    void whatWasPublishedIsRetractedNotRejected() {
        long claim = said("Zelensky", "ukraine", "2024-11-10", "2024-11-11").claim();
        desk.publish(claim, 1, EDITOR);
        assertThatThrownBy(() -> desk.reject(claim, 2, EDITOR)).isInstanceOf(ReviewNotPossible.class);
        assertThatThrownBy(() -> desk.publish(4711, 1, EDITOR)).isInstanceOf(ClaimNotFound.class);
    }

    @Test
    void correctsWhatAClaimSays() {
        long claim = said("Zelensky", "ukraine", "2024-11-10", "2024-11-11").claim();
        ClaimContent corrected =
                troops("Budanov", "ukraine", 12_000).asOf("../2024-11-10").content();
        corrections.correct(claim, 1, corrected, EDITOR);
        corrections.correct(claim, 2, corrected, EDITOR);
        ClaimView view = claims.byId(claim).orElseThrow();
        assertThat(requireNonNull(view.claimant()).slug()).isEqualTo("kyrylo-budanov");
        assertThat(view.quantity().best()).isEqualByComparingTo(BigDecimal.valueOf(12_000));
        assertThat(requireNonNull(view.asOf()).earliest()).isEqualTo(LocalDate.MIN);
        assertThat(view.revision()).as("nothing changed the second time").isEqualTo(2);
    }

    @Test
    void mergesTwoClaimsIntoOneWithAllTheirCitations() {
        long one = said("Zelensky", "ukraine", "2024-11-10", "2024-11-11").claim();
        long other = said("Syrskyi", "ukraine", "2024-11-10", "2024-11-11").claim();
        succession.merge(other, 1, one, EDITOR);
        assertThat(claims.byId(one).orElseThrow().citations()).hasSize(2);
        assertThat(claims.byId(other).orElseThrow().review()).isEqualTo(ReviewState.SUPERSEDED);
        assertThat(history.successor(other)).contains(one);
    }

    @Test
    void refusesAQuoteThatIsNotInTheSnapshot() {
        assertThatThrownBy(() -> {
                    long version = archive.keep(article("Short", null, null), null, "only this")
                            .versionId();
                    archive.passage(version, new org.kurskclaims.articles.PassageQuote("that", 5, 9, "", ""));
                })
                .isInstanceOf(QuoteNotInSnapshot.class)
                .hasMessageContaining("\"that\" at 5 to 9");
    }

    @Test
    void refusesARateWithoutAPeriod() {
        TestClaims rate = troops("", "", 10).kind(Kind.RATE);
        assertThatIllegalArgumentException().isThrownBy(rate::content);
        Quantity daily = Quantity.of(BigDecimal.TEN, Qualifier.EXACTLY, Unit.PERSON, "10")
                .per("day");
        assertThat(new TestClaims("killed", "russia", null, daily, Kind.RATE, null, null, null)
                        .content()
                        .kind())
                .isEqualTo(Kind.RATE);
        assertThat(List.of(daily.per())).containsExactly("day");
    }
}
