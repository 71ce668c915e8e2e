package org.kurskclaims.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.Archive;
import org.kurskclaims.articles.ArticleDetails;
import org.kurskclaims.articles.ArticleForm;
import org.kurskclaims.articles.PassageQuote;
import org.kurskclaims.claims.ActorName;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.ClaimContent;
import org.kurskclaims.claims.ClaimDesk;
import org.kurskclaims.claims.ClaimReading;
import org.kurskclaims.claims.NewCitation;
import org.kurskclaims.claims.NewClaim;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;
import org.springframework.stereotype.Component;

/** An article with suggestions, as an import leaves it. Every call makes a text of its own. */
@Component
public class DeskFixture {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Archive archive;
    private final ClaimDesk desk;

    DeskFixture(Archive archive, ClaimDesk desk) {
        this.archive = archive;
        this.desk = desk;
    }

    /** @param claims ids of suggestions for the 1,100 and some, the 300 and some, and the 12 of the text, in this order */
    public record Article(long id, long versionId, String text, List<Long> claims) {

        /** Before there is one. */
        static final Article NONE = new Article(0, 0, "", List.of());

        public long first() {
            return claims.get(0);
        }
    }

    public Article article() {
        String tag = UUID.randomUUID().toString().substring(0, 8);
        int count = COUNT.incrementAndGet();
        String wounded = "1," + (100 + count);
        int died = 300 + count;
        String text = "Report " + tag
                + ".\n\nSeoul's military said on Monday that about " + wounded + " North Korean soldiers were killed or"
                + " wounded in Kursk. Of these at least " + died + " died, an officer told " + tag + " News.\n\n"
                + "Some 12 tanks <b>burned</b> & 45 villages were retaken, it told " + tag + ".";
        Archive.Kept kept = keep("Losses mount, says Seoul", tag, text);
        long killed = suggest(
                kept,
                text,
                "about " + wounded + " North Korean soldiers",
                "casualties",
                "north-korea",
                Qualifier.ABOUT,
                1100 + count,
                0.9);
        long dead = suggest(kept, text, "at least " + died, "killed", "north-korea", Qualifier.AT_LEAST, died, 0.4);
        long tanks = suggest(kept, text, "12 tanks", "equipment", null, Qualifier.EXACTLY, 12, 0.7);
        return new Article(kept.articleId(), kept.versionId(), text, List.of(killed, dead, tanks));
    }

    /** An article with so many suggestions, and nothing else. */
    public long articleWith(int suggestions) {
        String tag = UUID.randomUUID().toString().substring(0, 8);
        StringBuilder text = new StringBuilder("Report " + tag + ".\n\n");
        for (int i = 0; i < suggestions; i++) {
            text.append("At least %d of %s died, it said.\n\n".formatted(10_000 + i, tag));
        }
        Archive.Kept kept = keep("A long list", tag, text.toString());
        for (int i = 0; i < suggestions; i++) {
            suggest(
                    kept,
                    text.toString(),
                    "At least " + (10_000 + i),
                    "killed",
                    "north-korea",
                    Qualifier.AT_LEAST,
                    10_000 + i,
                    0.5);
        }
        return kept.articleId();
    }

    private Archive.Kept keep(String headline, String tag, String text) {
        return archive.keep(
                new ArticleDetails(
                        headline + " (" + tag + ")",
                        null,
                        "en",
                        ArticleForm.ARTICLE,
                        "Test Wire",
                        FuzzyDate.parse("2024-12-24"),
                        "Printed on the page",
                        null),
                tag + ".txt",
                text);
    }

    private long suggest(
            Archive.Kept kept,
            String text,
            String quote,
            String metric,
            @Nullable String subject,
            Qualifier qualifier,
            int number,
            double confidence) {
        int start = text.indexOf(quote);
        long passage = archive.passage(
                kept.versionId(),
                new PassageQuote(
                        quote,
                        start,
                        start + quote.length(),
                        text.substring(Math.max(0, start - 20), start),
                        text.substring(start + quote.length(), start + quote.length() + 10)));
        boolean equipment = metric.equals("equipment");
        ClaimContent content = new ClaimContent(
                metric,
                subject,
                "kursk-oblast",
                equipment ? "tank" : null,
                equipment ? "destroyed" : null,
                Quantity.of(BigDecimal.valueOf(number), qualifier, equipment ? Unit.ITEM : Unit.PERSON, quote),
                Kind.CUMULATIVE,
                Modality.ASSERTED,
                equipment ? null : new ActorName("Joint Chiefs of Staff", "south-korea"),
                FuzzyDate.parse("2024-12-23"),
                FuzzyDate.parse("2024-12-23"));
        NewCitation citation = new NewCitation(
                passage,
                equipment
                        ? List.of()
                        : List.of(new NewCitation.Link(
                                new ActorName("Joint Chiefs of Staff", "south-korea"), "origin", "said")));
        return desk.record(
                        NewClaim.suggested(
                                content,
                                citation,
                                confidence,
                                List.of(new ClaimReading("metric", "noun with state", "killed or wounded"))),
                        new By("import", "Found in the text"))
                .claim();
    }
}
