package org.kurskclaims.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DeskTest
class CommentTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DeskFixture fixture;

    @Autowired
    private Comments comments;

    private long claim;
    private long article;

    @BeforeEach
    void aClaim() {
        DeskFixture.Article made = fixture.article();
        claim = made.first();
        article = made.id();
    }

    @Test
    void talksAboutAFieldUntilItIsSettled() {
        assertThat(post("", "body", "Killed <only>?", "field", "metric")).hasStatus3xxRedirection();
        long begun = comments.about(claim).get(0).id();
        assertThat(mvc.post()
                        .uri(address() + "/" + begun + "/replies")
                        .with(csrf())
                        .with(user("omar").roles("EDITOR"))
                        .param("body", "No, both."))
                .hasStatus3xxRedirection();
        assertThat(page()).bodyText().contains("Killed &lt;only&gt;?", "what is counted", "erika", "No, both.", "omar");
        assertThat(mvc.get().uri("/editor/queue?article=" + article)).bodyText().contains("One open comment");
        assertThat(mvc.get().uri("/editor/claims/" + claim + "/history"))
                .bodyText()
                .contains("One open comment");

        assertThat(post("/" + begun + "/resolution")).hasStatus3xxRedirection();
        assertThat(page()).bodyText().contains("settled by erika");
        assertThat(comments.openIn(article)).isEmpty();

        post("/" + begun + "/replies", "body", "One more thing");
        assertThat(comments.open(claim)).as("an answer opens it again").isEqualTo(1);
        post("/" + begun + "/resolution");
        post("/" + begun + "/resolution");
        post("/" + begun + "/reopening");
        assertThat(comments.openIn(article)).containsEntry(claim, 1);
    }

    @Test
    void readersNeverSeeIt() {
        post("", "body", "Between us");
        assertThat(mvc.get().uri("/claims/" + claim)).bodyText().doesNotContain("Between us");
        assertThat(mvc.get().uri(address()).with(user("reader").roles("READER")))
                .hasStatus(403);
    }

    @Test
    void refusesWhatSaysNothingOrTooMuchAndKeepsIt() {
        assertThat(post("", "body", "  ")).hasStatusOk().bodyText().contains("Write something first");
        assertThat(post("", "body", "x".repeat(5_000))).hasStatusOk().bodyText().contains("At most 4,000", "xxxx");
        assertThat(post("", "body", "Hm", "field", "<mars>"))
                .hasStatusOk()
                .bodyText()
                .contains("Choose one of the list");
        assertThat(post("/987654/replies", "body", "To nobody")).hasStatus(404);
        assertThat(mvc.get().uri("/editor/claims/987654321/comments")).hasStatus(404);
        assertThat(comments.about(claim)).isEmpty();
    }

    @Test
    void answersOnlyWithinItsOwnClaim() {
        post("", "body", "Here");
        long begun = comments.about(claim).get(0).id();
        long other = fixture.article().first();
        assertThat(mvc.post()
                        .uri("/editor/claims/" + other + "/comments/" + begun + "/replies")
                        .with(csrf())
                        .param("body", "There"))
                .hasStatus(404);
    }

    private String address() {
        return "/editor/claims/" + claim + "/comments";
    }

    private MvcTestResult page() {
        return mvc.get().uri(address()).exchange();
    }

    private MvcTestResult post(String step, String... parameters) {
        var request = mvc.post().uri(address() + step).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }
}
