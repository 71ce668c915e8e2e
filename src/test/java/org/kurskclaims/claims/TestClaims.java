package org.kurskclaims.claims;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.Archive;
import org.kurskclaims.articles.ArticleDetails;
import org.kurskclaims.articles.ArticleForm;
import org.kurskclaims.articles.PassageQuote;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;

/** Statements for tests: one sentence, one number, everything else changeable. */
record TestClaims(
        String metric,
        String subject,
        @Nullable String place,
        Quantity quantity,
        Kind kind,
        @Nullable ActorName claimant,
        @Nullable FuzzyDate asOf,
        @Nullable FuzzyDate stated) {

    static final By EDITOR = new By("editor", "tests");

    static TestClaims troops(String claimant, String side, int number) {
        return new TestClaims(
                "troop-strength",
                "north-korea",
                "kursk-oblast",
                Quantity.of(BigDecimal.valueOf(number), Qualifier.ABOUT, Unit.PERSON, "some " + number),
                Kind.STOCK,
                claimant.isEmpty() ? null : new ActorName(claimant, side),
                null,
                null);
    }

    TestClaims stated(String edtf) {
        return new TestClaims(metric, subject, place, quantity, kind, claimant, asOf, FuzzyDate.parse(edtf));
    }

    TestClaims asOf(String edtf) {
        return new TestClaims(metric, subject, place, quantity, kind, claimant, FuzzyDate.parse(edtf), stated);
    }

    TestClaims of(String otherMetric, String otherSubject) {
        return new TestClaims(otherMetric, otherSubject, place, quantity, kind, claimant, asOf, stated);
    }

    TestClaims kind(Kind other) {
        return new TestClaims(metric, subject, place, quantity, other, claimant, asOf, stated);
    }

    ClaimContent content() {
        return new ClaimContent(
                metric, subject, place, null, null, quantity, kind, Modality.ASSERTED, claimant, asOf, stated);
    }

    NewClaim suggestedIn(long passage) {
        List<NewCitation.Link> chain =
                claimant == null ? List.of() : List.of(new NewCitation.Link(claimant, "origin", "said"));
        return suggestedIn(passage, chain);
    }

    NewClaim suggestedIn(long passage, List<NewCitation.Link> chain) {
        return NewClaim.suggested(
                content(),
                new NewCitation(passage, chain),
                0.93,
                List.of(new ClaimReading("metric", "noun", "troops"), new ClaimReading("quantity", "about", "some")));
    }

    static ArticleDetails article(String headline, @Nullable String outlet, @Nullable String published) {
        return new ArticleDetails(
                headline,
                null,
                "en",
                ArticleForm.ARTICLE,
                outlet,
                published == null ? null : FuzzyDate.parse(published),
                published == null ? null : "printed",
                null);
    }

    /** Keeps a text and gives the passage of a quote in it (its first, or the first after {@code from}). */
    static long passage(Archive archive, ArticleDetails details, String text, String exact) {
        return passage(archive, archive.keep(details, null, text).versionId(), text, exact, 0);
    }

    static long passage(Archive archive, long version, String text, String exact, int from) {
        int start = text.indexOf(exact, from);
        return archive.passage(version, new PassageQuote(exact, start, start + exact.length(), "", ""));
    }
}
