package org.kurskclaims.publishing;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ActorRef;
import org.kurskclaims.claims.ChainLink;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.quantity.Quantity;

/**
 * A claim as JSON, in the API and in every file. Other people's scripts read these names: fields may be added, none may
 * be renamed or removed.
 *
 * @param id of the claim, the same for ever
 * @param url of the claim's page
 * @param file name of the document in which the claim is quoted
 * @param asOf when the quantity was true, in EDTF, as are all dates that a source gave
 * @param published when the earliest citing article was published
 * @param confidence of the extractor from 0 to 1; absent on an editor's own claim
 * @param echoOf absent: the quote of a stored claim is its first appearance; its repetitions are citations
 * @param review "suggested" (nobody has looked at it yet), "published", "rejected", "retracted" or "superseded"
 * @param revision number of the claim's present state, from 1
 * @param origin "machine" or "editor": who read the claim in its article
 * @param credibility NATO Admiralty code 1 to 6
 * @param recorded when the claim was recorded here
 * @param synthetic whether it was invented for a load test
 * @param citations every appearance, the oldest article first
 */
@JsonPropertyOrder({
    "id",
    "url",
    "file",
    "quote",
    "metric",
    "subject",
    "place",
    "item",
    "aspect",
    "quantity",
    "modality",
    "kind",
    "claimant",
    "attribution",
    "asOf",
    "stated",
    "published",
    "confidence",
    "echoOf",
    "review",
    "revision",
    "origin",
    "credibility",
    "credibilityReason",
    "recorded",
    "synthetic",
    "citations"
})
record PublishedClaim(
        long id,
        String url,
        @Nullable String file,
        @Nullable Quote quote,
        String metric,
        @Nullable String subject,
        @Nullable String place,
        @Nullable String item,
        @Nullable String aspect,
        Amount quantity,
        String modality,
        String kind,
        @Nullable Claimant claimant,
        List<Link> attribution,
        @Nullable String asOf,
        @Nullable String stated,
        @Nullable String published,
        @Nullable Double confidence,
        @Nullable Echo echoOf,
        String review,
        int revision,
        String origin,
        @Nullable Integer credibility,
        @Nullable String credibilityReason,
        Instant recorded,
        boolean synthetic,
        List<Citation> citations) {

    /**
     * The words in their document.
     *
     * @param start offset of the first Unicode code point
     * @param end offset after the last one
     */
    @JsonPropertyOrder({"exact", "start", "end", "prefix", "suffix"})
    record Quote(String exact, int start, int end, String prefix, String suffix) {

        static Quote of(CitationView citation) {
            return new Quote(citation.exact(), citation.start(), citation.end(), citation.prefix(), citation.suffix());
        }
    }

    /** A quantity in its unit; bounds that the source did not give are absent. */
    @JsonPropertyOrder({"low", "best", "high", "unit", "qualifier", "text", "per", "base"})
    record Amount(
            @Nullable BigDecimal low,
            @Nullable BigDecimal best,
            @Nullable BigDecimal high,
            String unit,
            String qualifier,
            String text,
            @Nullable String per,
            @Nullable String base) {

        static Amount of(Quantity quantity) {
            return new Amount(
                    Plain.number(quantity.low()),
                    Plain.number(quantity.best()),
                    Plain.number(quantity.high()),
                    quantity.unit().code(),
                    quantity.qualifier().code(),
                    quantity.text(),
                    quantity.per(),
                    quantity.base());
        }
    }

    @JsonPropertyOrder({"name", "side"})
    record Claimant(String name, String side) {

        static @Nullable Claimant of(@Nullable ActorRef actor) {
            return actor == null ? null : new Claimant(actor.name(), actor.side());
        }
    }

    /** @param role "origin" or "channel" */
    @JsonPropertyOrder({"name", "side", "role", "cue"})
    record Link(
            String name, String side, String role, @Nullable String cue) {

        static List<Link> of(List<ChainLink> chain) {
            return chain.stream()
                    .map(link -> new Link(link.actor().name(), link.actor().side(), link.role(), link.cue()))
                    .toList();
        }
    }

    /** The passage that another one repeats. */
    @JsonPropertyOrder({"file", "start"})
    record Echo(@Nullable String file, int start) {}

    /**
     * One appearance.
     *
     * @param version of the article's text in which the quote stands
     * @param sha256 of that text in UTF-8
     * @param verifiable whether the text is kept here, not only typed from a source that cannot be kept
     */
    @JsonPropertyOrder({
        "id",
        "article",
        "version",
        "headline",
        "outlet",
        "published",
        "file",
        "sha256",
        "verifiable",
        "quote",
        "attribution",
        "echoOf"
    })
    record Citation(
            long id,
            long article,
            long version,
            String headline,
            @Nullable String outlet,
            @Nullable String published,
            @Nullable String file,
            @Nullable String sha256,
            boolean verifiable,
            Quote quote,
            List<Link> attribution,
            @Nullable Echo echoOf) {}

    static PublishedClaim of(SourcedClaim sourced) {
        ClaimView claim = sourced.claim();
        CitationView first = sourced.first();
        return new PublishedClaim(
                claim.id(),
                sourced.address(),
                sourced.file(first),
                first == null ? null : Quote.of(first),
                claim.metric(),
                claim.subject(),
                claim.place(),
                claim.item(),
                claim.aspect(),
                Amount.of(claim.quantity()),
                claim.modality().code(),
                claim.kind().code(),
                Claimant.of(claim.claimant()),
                Link.of(sourced.chain()),
                edtf(claim.asOf()),
                edtf(claim.stated()),
                edtf(claim.published()),
                claim.confidence(),
                null,
                claim.review().code(),
                claim.revision(),
                claim.machine() ? "machine" : "editor",
                claim.credibility(),
                claim.credibilityReason(),
                claim.recordedAt(),
                claim.synthetic(),
                claim.citations().stream()
                        .map(citation -> citation(sourced, citation))
                        .toList());
    }

    private static Citation citation(SourcedClaim sourced, CitationView citation) {
        return new Citation(
                citation.id(),
                citation.articleId(),
                citation.versionId(),
                citation.headline(),
                citation.outlet(),
                edtf(citation.published()),
                sourced.file(citation),
                sourced.sha256(citation),
                citation.verifiable(),
                Quote.of(citation),
                Link.of(citation.chain()),
                echo(sourced, citation));
    }

    private static @Nullable Echo echo(SourcedClaim sourced, CitationView citation) {
        CitationView first = sourced.first();
        boolean isEcho = citation.echo() && first != null && first.id() != citation.id();
        return isEcho
                ? new Echo(sourced.file(first), Objects.requireNonNull(first).start())
                : null;
    }

    static @Nullable String edtf(@Nullable FuzzyDate date) {
        return date == null ? null : date.edtf();
    }
}
