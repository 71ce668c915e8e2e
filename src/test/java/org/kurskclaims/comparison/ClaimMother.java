package org.kurskclaims.comparison;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ActorRef;
import org.kurskclaims.claims.ChainLink;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.ReviewState;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;

/** Bears claims for tests, without a database: a casualties claim of nobody in particular until told otherwise. */
public final class ClaimMother {

    private long id = 1;
    private String metric = "casualties";
    private @Nullable String subject = "north-korea";
    private @Nullable String place = "kursk-oblast";
    private @Nullable String item;
    private @Nullable String aspect;
    private Quantity quantity = Quantity.of(BigDecimal.valueOf(909), Qualifier.EXACTLY, Unit.PERSON, "909");
    private Kind kind = Kind.CUMULATIVE;
    private Modality modality = Modality.ASSERTED;
    private @Nullable ActorRef claimant;
    private @Nullable String via;
    private @Nullable FuzzyDate asOf;
    private @Nullable FuzzyDate stated;
    private FuzzyDate published = FuzzyDate.parse("2025-02-07");
    private ReviewState review = ReviewState.PUBLISHED;
    private int articles = 1;
    private @Nullable Long article;
    private @Nullable Integer credibility;
    private String outlet = "States Headline";

    private ClaimMother() {}

    public static ClaimMother claim(long id) {
        ClaimMother mother = new ClaimMother();
        mother.id = id;
        return mother;
    }

    public ClaimMother of(String newMetric, @Nullable String newSubject, Kind newKind) {
        metric = newMetric;
        subject = newSubject;
        kind = newKind;
        return this;
    }

    public ClaimMother at(@Nullable String newPlace) {
        place = newPlace;
        return this;
    }

    public ClaimMother item(@Nullable String newItem) {
        item = newItem;
        return this;
    }

    public ClaimMother aspect(@Nullable String newAspect) {
        aspect = newAspect;
        return this;
    }

    public ClaimMother by(String name, String side) {
        claimant = new ActorRef(
                Math.floorMod(name.hashCode(), 1_000_000),
                name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-"),
                name,
                side);
        return this;
    }

    public ClaimMother via(String channel) {
        via = channel;
        return this;
    }

    public ClaimMother printedIn(String newOutlet) {
        outlet = newOutlet;
        return this;
    }

    public ClaimMother number(long number, Qualifier qualifier, String text) {
        return quantity(Quantity.of(BigDecimal.valueOf(number), qualifier, Unit.PERSON, text));
    }

    public ClaimMother exactly(long number) {
        return number(number, Qualifier.EXACTLY, String.format("%,d", number));
    }

    public ClaimMother about(long number) {
        return number(number, Qualifier.ABOUT, String.format("about %,d", number));
    }

    public ClaimMother between(long low, long high) {
        return quantity(Quantity.between(
                BigDecimal.valueOf(low),
                BigDecimal.valueOf(high),
                Unit.PERSON,
                String.format("%,d to %,d", low, high)));
    }

    public ClaimMother quantity(Quantity newQuantity) {
        quantity = newQuantity;
        return this;
    }

    public ClaimMother on(@Nullable String edtf) {
        asOf = edtf == null ? null : FuzzyDate.parse(edtf);
        return this;
    }

    public ClaimMother stated(String edtf) {
        stated = FuzzyDate.parse(edtf);
        return this;
    }

    public ClaimMother modality(Modality newModality) {
        modality = newModality;
        return this;
    }

    public ClaimMother graded(int newCredibility) {
        credibility = newCredibility;
        return this;
    }

    public ClaimMother unreviewed() {
        review = ReviewState.SUGGESTED;
        return this;
    }

    public ClaimMother inArticles(int number) {
        articles = number;
        return this;
    }

    /** All of its citations stand in this article, as those of other claims may. */
    public ClaimMother inArticle(long number) {
        article = number;
        return this;
    }

    public ClaimView born() {
        List<CitationView> citations = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            citations.add(citation(i));
        }
        return new ClaimView(
                id,
                metric,
                subject,
                place,
                item,
                aspect,
                quantity,
                kind,
                modality,
                claimant,
                asOf,
                stated,
                published,
                true,
                0.9,
                review,
                credibility,
                credibility == null ? null : "reason",
                Instant.parse("2025-02-10T00:00:00Z"),
                1,
                false,
                citations);
    }

    private CitationView citation(int index) {
        List<ChainLink> chain = new ArrayList<>();
        if (claimant != null) {
            chain.add(new ChainLink(claimant, "origin", "said"));
        }
        if (via != null) {
            chain.add(new ChainLink(new ActorRef(7, "channel", via, "media"), "channel", "told"));
        }
        return new CitationView(
                id * 100 + index,
                article == null ? id * 100 + index : article,
                id * 100 + index,
                "Headline " + index,
                outlet,
                outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                null,
                published,
                quantity.text(),
                0,
                quantity.text().length(),
                "",
                "",
                index > 0,
                true,
                chain);
    }
}
