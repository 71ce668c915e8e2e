package org.kurskclaims.publishing;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.Archive;
import org.kurskclaims.articles.ArticleDetails;
import org.kurskclaims.articles.ArticleForm;
import org.kurskclaims.articles.PassageQuote;
import org.kurskclaims.claims.ActorName;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.ClaimContent;
import org.kurskclaims.claims.ClaimDesk;
import org.kurskclaims.claims.NewCitation;
import org.kurskclaims.claims.NewClaim;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;

/** Fills a database with articles and claims to be published. */
record Newsroom(Archive archive, ClaimDesk desk) {

    static final By EDITOR = new By("editor", "tests");
    static final ActorName ZELENSKY = new ActorName("Volodymyr Zelenskyy", "ukraine");

    /** An article of one sentence, and the claim that its number makes: casualties of North Korea, "more than". */
    long claim(String before, String quote, String after, int number, @Nullable ActorName claimant, String asOf) {
        long passage = passage("A headline about " + number, before, quote, after);
        ClaimContent content = content(number, quote, claimant, asOf);
        List<NewCitation.Link> chain =
                claimant == null ? List.of() : List.of(new NewCitation.Link(claimant, "origin", "said"));
        return desk.record(NewClaim.suggested(content, new NewCitation(passage, chain), 0.93, List.of()), EDITOR)
                .claim();
    }

    long claim(int number) {
        return claim(
                "The president said on Monday that the enemy lost ",
                "more than " + number + " soldiers",
                " there.",
                number,
                ZELENSKY,
                "2024-12-23");
    }

    long passage(String headline, String before, String quote, String after) {
        ArticleDetails details = new ArticleDetails(
                headline,
                null,
                "en",
                ArticleForm.ARTICLE,
                "The Daily Test",
                FuzzyDate.parse("[2024-12-29..2024-12-31]"),
                "printed",
                "https://example.org/" + headline.hashCode());
        String text = before + quote + after;
        long version = archive.keep(details, headline + ".txt", text).versionId();
        int start = before.codePointCount(0, before.length());
        return archive.passage(
                version,
                new PassageQuote(quote, start, start + quote.codePointCount(0, quote.length()), before, after));
    }

    static ClaimContent content(int number, String text, @Nullable ActorName claimant, String asOf) {
        return new ClaimContent(
                "casualties",
                "north-korea",
                "kursk-oblast",
                null,
                null,
                Quantity.of(BigDecimal.valueOf(number), Qualifier.MORE_THAN, Unit.PERSON, text),
                Kind.CUMULATIVE,
                Modality.ASSERTED,
                claimant,
                FuzzyDate.parse(asOf),
                FuzzyDate.parse("2024-12-23"));
    }
}
