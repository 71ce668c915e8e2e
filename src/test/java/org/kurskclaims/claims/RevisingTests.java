package org.kurskclaims.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kurskclaims.claims.TestClaims.EDITOR;
import static org.kurskclaims.claims.TestClaims.article;
import static org.kurskclaims.claims.TestClaims.passage;
import static org.kurskclaims.claims.TestClaims.troops;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kurskclaims.articles.Archive;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class RevisingTests {

    private static final ActorName ZELENSKY = new ActorName("Zelensky", "ukraine");
    private static final NewCitation.Link ORIGIN = new NewCitation.Link(ZELENSKY, "origin", "claimed");
    private static final NewCitation.Link AGENCY =
            new NewCitation.Link(new ActorName("Revising Agency", "media"), "channel", "reported");

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
    private JdbcClient jdbc;

    private long id;

    @BeforeEach
    void aClaimSaidByZelensky() {
        id = said("Zelensky claimed that some 11,000 troops are there.", "Revising Wire", "Zelensky", 11_000);
    }

    private long said(String text, String outlet, String claimant, int number) {
        long passage = passage(archive, article("Headline", outlet, "2024-11-11"), text, "troops");
        return desk.record(
                        troops(claimant, "ukraine", number).stated("2024-11-10").suggestedIn(passage), EDITOR)
                .claim();
    }

    @Test
    void attributesACitationAsARevisionOfItsOwn() {
        corrections.attribute(id, 1, citation(), List.of(ORIGIN, AGENCY), EDITOR);

        assertThat(names()).containsExactly("Volodymyr Zelenskyy", "Revising Agency");
        Revision revision = last(id);
        assertThat(revision.number()).isEqualTo(2);
        assertThat(revision.changes())
                .containsExactly(new Revision.Change(
                        "attribution",
                        "Volodymyr Zelenskyy (said)",
                        "Volodymyr Zelenskyy (claimed) → Revising Agency (reported)"));
    }

    @Test
    void writesNothingIfTheChainIsSoAlready() {
        corrections.attribute(id, 1, citation(), List.of(new NewCitation.Link(ZELENSKY, "origin", "said")), EDITOR);
        assertThat(view().revision()).isEqualTo(1);
    }

    @Test
    void correctsContentAndChainInOneRevision() {
        corrections.change(
                id,
                1,
                ClaimChange.of(troops("Zelensky", "ukraine", 12_000).content())
                        .with(Map.of(citation(), List.of(ORIGIN))),
                EDITOR);
        assertThat(history.revisions(id)).hasSize(2);
        assertThat(last(id).changes()).extracting(Revision.Change::field).contains("best", "stated", "attribution");
    }

    @Test
    void correctsGradesAndPublishesInOneRevision() {
        corrections.change(
                id,
                1,
                ClaimChange.of(troops("Zelensky", "ukraine", 12_000).content())
                        .with(Map.of(citation(), List.of(ORIGIN)))
                        .with(new ClaimChange.Credibility(3, "A party to the fighting"))
                        .with(ReviewState.PUBLISHED),
                EDITOR);
        assertThat(history.revisions(id)).hasSize(2);
        assertThat(last(id).changes())
                .extracting(Revision.Change::field)
                .contains("best", "attribution", "credibility", "review");
    }

    @Test
    void refusesToAttributeFromAnOldRevision() {
        desk.publish(id, 1, EDITOR);
        assertThatThrownBy(() -> corrections.attribute(id, 1, citation(), List.of(), EDITOR))
                .isInstanceOf(ClaimChangedMeanwhile.class);
    }

    @Test
    void restoresWhatAnEarlierRevisionSaidWithItsChain() {
        ClaimContent first = history.content(id, 1).orElseThrow();
        corrections.attribute(id, 1, citation(), List.of(ORIGIN, AGENCY), EDITOR);
        corrections.correct(id, 2, troops("Syrskyi", "ukraine", 7).content(), EDITOR);
        desk.publish(id, 3, EDITOR);

        corrections.restore(id, 4, 1, EDITOR);

        assertThat(history.content(id, 5)).contains(first);
        assertThat(names()).containsExactly("Volodymyr Zelenskyy");
        assertThat(view().review()).isEqualTo(ReviewState.PUBLISHED);
        assertThat(history.revisions(id)).hasSize(5);
        corrections.restore(id, 5, 2, EDITOR);
        assertThat(names()).containsExactly("Volodymyr Zelenskyy", "Revising Agency");
        assertThatThrownBy(() -> corrections.restore(id, 6, 99, EDITOR)).isInstanceOf(ClaimNotFound.class);
    }

    @Test
    void takesAMergerBackWithTheCitationsItBrought() {
        long other = said("Others speak of 11,500 troops there.", "Another Wire", "Syrskyi", 11_500);
        succession.merge(other, 1, id, EDITOR);
        assertThat(view().citations()).hasSize(2);
        assertThat(last(id).changes()).extracting(Revision.Change::field).containsExactly("citation");

        succession.separate(other, 2, EDITOR);

        assertThat(view().citations()).hasSize(1);
        assertThat(last(id).changes())
                .singleElement()
                .extracting(Revision.Change::after)
                .isNull();
        assertThat(claims.byId(other).orElseThrow().review()).isEqualTo(ReviewState.SUGGESTED);
        assertThat(claims.byId(other).orElseThrow().citations()).hasSize(1);
        assertThat(history.successor(other)).isEmpty();
        succession.merge(other, 3, id, EDITOR);
        assertThat(view().citations()).hasSize(2);
    }

    @Test
    void keepsTheHistoryOfCitationsFromEverybody() {
        corrections.attribute(id, 1, citation(), List.of(), EDITOR);
        assertThatThrownBy(() ->
                        jdbc.sql("update citation_revision set after = '[]'").update())
                .hasMessageContaining("append-only");
    }

    private ClaimView view() {
        return claims.byId(id).orElseThrow();
    }

    private long citation() {
        return view().citations().get(0).id();
    }

    private List<String> names() {
        return view().citations().get(0).chain().stream()
                .map(link -> link.actor().name())
                .toList();
    }

    private Revision last(long claim) {
        List<Revision> revisions = history.revisions(claim);
        return revisions.get(revisions.size() - 1);
    }
}
