package org.kurskclaims.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a program writes it, in the fields in which the API shows one.
 *
 * @param article number of the article that is cited
 * @param attribution from the origin to the last channel; the origin is the claimant
 * @param asOf EDTF, or as people write dates
 * @param why one sentence for the history
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
        @Nullable String why) {

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
                : attribution.stream()
                        .flatMap(java.util.stream.Stream::ofNullable)
                        .toList();
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
                why,
                null,
                null,
                entry.toString());
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
