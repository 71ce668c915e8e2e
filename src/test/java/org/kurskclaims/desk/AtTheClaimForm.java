package org.kurskclaims.desk;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.kurskclaims.claims.ClaimView;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A test of the form in which claims are entered and corrected, beside an article of its own. */
abstract class AtTheClaimForm extends AtTheDesk {

    DeskFixture.Article article = DeskFixture.Article.NONE;

    @BeforeEach
    final void anArticle() {
        article = fixture.article();
    }

    final MvcTestResult enter(Map<String, String> fields) {
        return ClaimForms.send(mvc, "/editor/claims/new", fields);
    }

    final MvcTestResult preview(Map<String, String> fields) {
        return ClaimForms.send(mvc, "/editor/claims/preview", fields);
    }

    /** Sends the form of the article's first claim. */
    final MvcTestResult correct(Map<String, String> fields) {
        return ClaimForms.send(mvc, "/editor/claims/" + article.first() + "/edit", fields);
    }

    final ClaimView corrected() {
        return claims.byId(article.first()).orElseThrow();
    }
}
