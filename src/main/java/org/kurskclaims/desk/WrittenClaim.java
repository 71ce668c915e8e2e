package org.kurskclaims.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.quantity.Quantity;

/**
 * A claim as a program writes it, in the fields in which the API shows one.
 *
 * @param article number of the article that is cited
 * @param attribution from the origin to the last channel; the origin is the claimant
 * @param asOf EDTF, or as people write dates
 * @param why one sentence for the history
 * @param revision that was read, for a correction
 */
record WrittenClaim(
        @Nullable Long article,
        @Nullable Quote quote,
        @Nullable String metric,
        @Nullable String subject,
        @Nullable String place,
        @Nullable String item,
        @Nullable String aspect,
        @Nullable Amount quantity,
        @Nullable String modality,
        @Nullable String kind,
        @Nullable Claimant claimant,
        @Nullable List<@Nullable Link> attribution,
        @Nullable String asOf,
        @Nullable String stated,
        @Nullable String why,
        @Nullable Integer revision) {

    /** Words that stand in the article; without offsets their first place. */
    record Quote(
            @Nullable String exact,
            @Nullable Integer start,
            @Nullable Integer end) {}

    /** The figure as printed; bounds only where the words do not say them. */
    record Amount(
            @Nullable String text,
            @Nullable String qualifier,
            @Nullable BigDecimal low,
            @Nullable BigDecimal best,
            @Nullable BigDecimal high,
            @Nullable String unit,
            @Nullable String per,
            @Nullable String base) {}

    /** @param side slug, where nobody knows the claimant yet */
    record Claimant(@Nullable String name, @Nullable String side) {}

    /** @param role "origin" or "channel" */
    record Link(
            @Nullable String name,
            @Nullable String side,
            @Nullable String role,
            @Nullable String cue) {}

    /** The same as an editor would type it. */
    ClaimForm form(UUID entry) {
        List<Link> links = attribution == null
                ? List.of()
                : attribution.stream().flatMap(Stream::ofNullable).toList();
        return new ClaimForm(
                article,
                quote == null ? null : new QuoteFields(text(quote.start()), text(quote.end()), quote.exact()),
                quantity == null ? null : figure(quantity),
                new MatterFields(metric, subject, place, item, aspect, kind, modality),
                SpeakerFields.of(
                        claimant == null ? null : claimant.name(),
                        claimant == null ? null : claimant.side(),
                        links.stream()
                                .filter(link -> "origin".equals(link.role()))
                                .map(link -> Typed.text(link.cue()))
                                .findFirst()
                                .orElse(null),
                        links.stream()
                                .filter(link -> !"origin".equals(link.role()))
                                .map(link -> new SpeakerFields.Channel(link.name(), link.side(), link.cue()))
                                .toList()),
                new DateFields(asOf, stated),
                null,
                null,
                why,
                null,
                null,
                entry.toString());
    }

    /** What a claim says, in the same fields. */
    static WrittenClaim of(ClaimView claim, CitationView citation) {
        Quantity quantity = claim.quantity();
        return new WrittenClaim(
                citation.articleId(),
                new Quote(citation.exact(), citation.start(), citation.end()),
                claim.metric(),
                claim.subject(),
                claim.place(),
                claim.item(),
                claim.aspect(),
                new Amount(
                        quantity.text(),
                        quantity.qualifier().code(),
                        quantity.low(),
                        quantity.best(),
                        quantity.high(),
                        quantity.unit().code(),
                        quantity.per(),
                        quantity.base()),
                claim.modality().code(),
                claim.kind().code(),
                claim.claimant() == null
                        ? null
                        : new Claimant(claim.claimant().name(), claim.claimant().side()),
                citation.chain().stream()
                        .map(link -> new Link(link.actor().name(), link.actor().side(), link.role(), link.cue()))
                        .toList(),
                Typed.orNull(Typed.date(claim.asOf())),
                Typed.orNull(Typed.date(claim.stated())),
                null,
                claim.revision());
    }

    /** What this says over what a form says: fields that are left out stay, an empty text empties one. */
    ClaimForm over(ClaimForm base) {
        ClaimForm mine = form(UUID.randomUUID());
        MatterFields was = base.matter();
        ClaimForm over = base.with(new MatterFields(
                        or(metric, was.metric()),
                        or(subject, was.subject()),
                        or(place, was.place()),
                        or(item, was.item()),
                        or(aspect, was.aspect()),
                        or(kind, was.kind()),
                        or(modality, was.modality())))
                .with(new DateFields(
                        or(asOf, base.dates().asOf()), or(stated, base.dates().stated())))
                .with(over(base.speaker(), mine.speaker()))
                .because(mine.why());
        return quantity == null ? over : over.with(mine.figure());
    }

    private SpeakerFields over(SpeakerFields was, SpeakerFields mine) {
        return SpeakerFields.of(
                claimant == null ? was.claimant() : mine.claimant(),
                claimant == null ? was.side() : mine.side(),
                attribution == null ? was.cue() : mine.cue(),
                attribution == null ? was.channels() : mine.channels());
    }

    private static String or(@Nullable String written, String was) {
        return written == null ? was : written;
    }

    private static FigureFields figure(Amount amount) {
        return new FigureFields(
                amount.text(),
                amount.qualifier(),
                number(amount.low()),
                number(amount.best()),
                number(amount.high()),
                amount.unit(),
                amount.per(),
                amount.base());
    }

    /** A number of a billion digits is no number here. */
    private static @Nullable String number(@Nullable BigDecimal number) {
        return number == null ? null : Math.abs(number.scale()) > 30 ? "too long" : number.toPlainString();
    }

    private static @Nullable String text(@Nullable Integer offset) {
        return offset == null ? null : "" + offset;
    }
}
