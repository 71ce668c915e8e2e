package org.kurskclaims.site;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import org.kurskclaims.claims.ClaimReading;
import org.kurskclaims.claims.NewCitation;
import org.kurskclaims.claims.NewClaim;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two articles and the claims in them, enough to see every page: rivals that contradict each other, a reviewed and a
 * retracted claim, a vague word, a share, a forecast, a chain of three, and a text that tries to break out of the page.
 */
@TestComponent
class SmallWorld {

    static final By EDITOR = new By("anna", "Checked against the text.");

    private static final String WIRE = """
            Losses rise in Kursk
            Ukrainian President Volodymyr Zelenskyy reported last week that more than 3,000 North Korean troops have been killed or wounded.
            South Korea's Joint Chiefs of Staff put the figure at some 1,100 killed or wounded.
            Russia has deployed over 50,000 troops to the region.
            According to Bloomberg News, citing U.S. officials, Ukraine has lost half of its occupied territory in Kursk.
            A U.S. official suggested that North Korea might deploy an additional 8,000 troops by next spring.
            """;

    private static final String HOSTILE = """
            <script>alert(1)</script> & "quotes" 🪖
            The army has tens of thousands of men there, said <b onmouseover=alert(2)>Colonel Mustard</b>.
            Ukrainian President Volodymyr Zelenskyy reported last week that more than 3,000 North Korean troops have been killed or wounded.
            He also spoke of 909 prisoners, of whom 12 were officers.
            """;

    private final Archive archive;
    private final ClaimDesk desk;
    private final JdbcClient jdbc;

    long wire;
    long hostile;
    long losses;
    long rival;
    long strength;
    long half;
    long forecast;
    long vague;
    long prisoners;
    long officers;

    SmallWorld(Archive archive, ClaimDesk desk, JdbcClient jdbc) {
        this.archive = archive;
        this.desk = desk;
        this.jdbc = jdbc;
    }

    SmallWorld build() {
        Archive.Kept first = archive.keep(
                details("Losses rise in Kursk", "VIEWUS", "[2024-12-29..2024-12-31]", "\"last week\" fits the report"),
                "wire.txt",
                WIRE);
        Archive.Kept second = archive.keep(
                details("<script>alert(1)</script> & \"quotes\"", "The <i>Gazette</i>", "2025-01-02", "printed"),
                "hostile.txt",
                HOSTILE);
        wire = first.articleId();
        hostile = second.articleId();
        ActorName zelenskyy = new ActorName("Volodymyr Zelenskyy", "ukraine");
        losses = record(
                casualties(number(3000, Qualifier.MORE_THAN, "more than 3,000"), zelenskyy),
                first,
                WIRE,
                "more than 3,000 North Korean troops",
                "reported");
        rival = record(
                casualties(
                        number(1100, Qualifier.ABOUT, "some 1,100"),
                        new ActorName("Joint Chiefs of Staff", "south-korea")),
                first,
                WIRE,
                "some 1,100 killed or wounded",
                "put the figure at");
        strength = record(
                troops(
                        number(50_000, Qualifier.MORE_THAN, "over 50,000"),
                        "russia",
                        null,
                        Modality.ASSERTED,
                        Kind.STOCK),
                first,
                WIRE,
                "over 50,000 troops",
                null);
        half = recordHalf(first);
        forecast = record(
                troops(
                        number(8000, Qualifier.EXACTLY, "an additional 8,000"),
                        "north-korea",
                        new ActorName("U.S. official", "united-states"),
                        Modality.FORECAST,
                        Kind.CHANGE),
                first,
                WIRE,
                "an additional 8,000 troops",
                "suggested");
        vague = record(
                troops(
                        number(20_000, Qualifier.VAGUE, "tens of thousands"),
                        "russia",
                        new ActorName("Colonel <b>Mustard</b>", "other"),
                        Modality.ASSERTED,
                        Kind.STOCK),
                second,
                HOSTILE,
                "tens of thousands of men",
                "said");
        record(
                casualties(number(3000, Qualifier.MORE_THAN, "more than 3,000"), zelenskyy),
                second,
                HOSTILE,
                "more than 3,000 North Korean troops",
                "reported");
        prisoners = record(
                captured(909, zelenskyy), second, HOSTILE, "909 prisoners, of whom 12 were officers", "spoke of");
        officers = record(captured(12, zelenskyy), second, HOSTILE, "12 were officers", "spoke of");
        desk.publish(rival, 1, EDITOR);
        desk.publish(officers, 1, EDITOR);
        desk.retract(officers, 2, new By("anna", "The twelve are <em>inside</em> the 909."));
        return this;
    }

    /** Editions count transactions, and a test is only one. */
    void pretendAnotherTransaction(int number) {
        jdbc.sql("insert into data_change (xact) values (cast(cast(:number as text) as xid8))")
                .param("number", number)
                .update();
    }

    /** More figures of the same losses, one a day over 300 days; without the history and the words that make claims slow to write. */
    void multiplyLosses(int number) {
        jdbc.sql("alter table claim disable trigger user").update();
        jdbc.sql("alter table citation disable trigger user").update();
        jdbc.sql("""
                        with more as (
                          insert into claim (metric, subject, place, best, low, high, unit, qualifier, quantity_text, kind, modality,
                                             claimant_id, as_of, as_of_earliest, as_of_latest, stated, stated_earliest,
                                             stated_latest, origin, confidence, review)
                          select metric, subject, place, 1000 + n, 1000 + n, 1000 + n, unit, 'exactly', '' || (1000 + n), kind, modality,
                                 claimant_id, day::text, day, day, day::text, day, day, origin, confidence, review
                          from claim cross join generate_series(1, :number) n
                          cross join lateral (select date '2024-08-06' + n % 300 as day)
                          where claim.id = :losses
                          returning id)
                        insert into citation (claim_id, passage_id, echo)
                        select more.id, (select min(passage_id) from citation where claim_id = :losses), false from more""").param("number", number).param("losses", losses).update();
        jdbc.sql("analyze claim, citation").update();
    }

    private long recordHalf(Archive.Kept article) {
        ActorName officials = new ActorName("US officials", "united-states");
        ActorName bloomberg = new ActorName("Bloomberg News", "media");
        Quantity quantity = Quantity.of(BigDecimal.valueOf(50), Qualifier.EXACTLY, Unit.PERCENT, "half")
                .ofBase("of its occupied territory");
        ClaimContent content = new ClaimContent(
                "territory-share",
                "ukraine",
                "kursk-oblast",
                null,
                "lost",
                quantity,
                Kind.STOCK,
                Modality.ASSERTED,
                officials,
                FuzzyDate.parse("2024-12-28"),
                FuzzyDate.parse("2024-12-28"));
        return cite(
                content,
                article,
                WIRE,
                "half of its occupied territory",
                List.of(
                        new NewCitation.Link(officials, "origin", "citing"),
                        new NewCitation.Link(bloomberg, "channel", "according to")));
    }

    private long record(ClaimContent content, Archive.Kept article, String text, String exact, @Nullable String cue) {
        List<NewCitation.Link> chain = new ArrayList<>();
        if (content.claimant() != null) {
            chain.add(new NewCitation.Link(content.claimant(), "origin", cue));
        }
        return cite(content, article, text, exact, chain);
    }

    private long cite(
            ClaimContent content, Archive.Kept article, String text, String exact, List<NewCitation.Link> chain) {
        int at = text.indexOf(exact);
        int start = text.codePointCount(0, at);
        int end = start + exact.codePointCount(0, exact.length());
        long passage = archive.passage(
                article.versionId(),
                new PassageQuote(
                        exact,
                        start,
                        end,
                        text.substring(Math.max(0, at - 32), at),
                        text.substring(at + exact.length(), Math.min(text.length(), at + exact.length() + 32))));
        List<ClaimReading> readings = List.of(new ClaimReading("claimant", "verb-of-saying", "reported"));
        return desk.record(
                        NewClaim.suggested(content, new NewCitation(passage, chain), 0.93, readings),
                        new By("import", "Read from the article."))
                .claim();
    }

    private static Quantity number(int number, Qualifier qualifier, String text) {
        return Quantity.of(BigDecimal.valueOf(number), qualifier, Unit.PERSON, text);
    }

    private static ClaimContent casualties(Quantity quantity, ActorName claimant) {
        return content("casualties", "north-korea", quantity, claimant, Modality.ASSERTED, Kind.CUMULATIVE);
    }

    private static ClaimContent captured(int number, ActorName claimant) {
        return content(
                "captured",
                "russia",
                number(number, Qualifier.EXACTLY, "" + number),
                claimant,
                Modality.ASSERTED,
                Kind.CUMULATIVE);
    }

    private static ClaimContent troops(
            Quantity quantity, String subject, @Nullable ActorName claimant, Modality modality, Kind kind) {
        return content("troop-strength", subject, quantity, claimant, modality, kind);
    }

    private static ClaimContent content(
            String metric,
            String subject,
            Quantity quantity,
            @Nullable ActorName claimant,
            Modality modality,
            Kind kind) {
        return new ClaimContent(
                metric,
                subject,
                "kursk-oblast",
                null,
                null,
                quantity,
                kind,
                modality,
                claimant,
                FuzzyDate.parse("2024-12-23"),
                FuzzyDate.parse("2024-12-23"));
    }

    private static ArticleDetails details(String headline, String outlet, String published, String reason) {
        return new ArticleDetails(
                headline, null, "en", ArticleForm.ARTICLE, outlet, FuzzyDate.parse(published), reason, null);
    }
}
