package org.kurskclaims.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ChainLink;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.extraction.Attribution;
import org.kurskclaims.extraction.CandidateClaim;
import org.kurskclaims.extraction.Speaker;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Quantity;

/**
 * A claim as an editor types it. Every field is text, so that whatever was typed comes back with its problem beside it.
 *
 * @param article the article that is cited
 * @param start offset of the quote's first code point in the article's latest snapshot; empty where only the words are known
 * @param exact the quote
 * @param words the figure as printed; read unless the fields from {@code qualifier} to {@code unit} say more
 * @param claimant name of the origin; empty where the article speaks in its own voice
 * @param channels through whom the statement came, from the origin to the outlet
 * @param revision that the editor saw; empty for a new claim
 * @param entry made with an empty form; the same one is never entered twice
 */
record ClaimForm(
        @Nullable Long article,
        String start,
        String end,
        String exact,
        String words,
        String qualifier,
        String low,
        String best,
        String high,
        String unit,
        String per,
        String base,
        String metric,
        String subject,
        String place,
        String item,
        String aspect,
        String kind,
        String modality,
        String claimant,
        String side,
        String cue,
        List<Channel> channels,
        String asOf,
        String stated,
        String credibility,
        String credibilityReason,
        String why,
        String revision,
        String entry) {

    /** One link of the chain after the origin. */
    record Channel(String name, String side, String cue) {

        Channel(@Nullable String name, @Nullable String side, @Nullable String cue) {
            this.name = name == null ? "" : name;
            this.side = side == null ? "" : side;
            this.cue = cue == null ? "" : cue;
        }
    }

    ClaimForm(
            @Nullable Long article,
            @Nullable String start,
            @Nullable String end,
            @Nullable String exact,
            @Nullable String words,
            @Nullable String qualifier,
            @Nullable String low,
            @Nullable String best,
            @Nullable String high,
            @Nullable String unit,
            @Nullable String per,
            @Nullable String base,
            @Nullable String metric,
            @Nullable String subject,
            @Nullable String place,
            @Nullable String item,
            @Nullable String aspect,
            @Nullable String kind,
            @Nullable String modality,
            @Nullable String claimant,
            @Nullable String side,
            @Nullable String cue,
            @Nullable List<Channel> channels,
            @Nullable String asOf,
            @Nullable String stated,
            @Nullable String credibility,
            @Nullable String credibilityReason,
            @Nullable String why,
            @Nullable String revision,
            @Nullable String entry) {
        this.article = article;
        this.start = text(start);
        this.end = text(end);
        this.exact = exact == null ? "" : exact;
        this.words = text(words);
        this.qualifier = text(qualifier);
        this.low = text(low);
        this.best = text(best);
        this.high = text(high);
        this.unit = text(unit);
        this.per = text(per);
        this.base = text(base);
        this.metric = text(metric);
        this.subject = text(subject);
        this.place = text(place);
        this.item = text(item);
        this.aspect = text(aspect);
        this.kind = text(kind);
        this.modality = text(modality);
        this.claimant = text(claimant);
        this.side = text(side);
        this.cue = text(cue);
        this.channels = channels == null
                ? List.of()
                : channels.stream().filter(Objects::nonNull).toList();
        this.asOf = text(asOf);
        this.stated = text(stated);
        this.credibility = text(credibility);
        this.credibilityReason = text(credibilityReason);
        this.why = text(why);
        this.revision = text(revision);
        this.entry = text(entry);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    static Draft draft(@Nullable Long article) {
        return new Draft(article);
    }

    /** @see Draft */
    static ClaimForm of(ClaimView claim, CitationView citation) {
        Draft draft = new Draft(citation.articleId());
        draft.quote(citation.start(), citation.end(), citation.exact());
        draft.quantity(claim.quantity());
        draft.metric = claim.metric();
        draft.subject = text(claim.subject());
        draft.place = text(claim.place());
        draft.item = text(claim.item());
        draft.aspect = text(claim.aspect());
        draft.kind = claim.kind();
        draft.modality = claim.modality();
        if (claim.claimant() != null) {
            draft.claimant = claim.claimant().name();
            draft.side = claim.claimant().side();
        }
        for (ChainLink link : citation.chain()) {
            if (link.role().equals("origin")) {
                draft.cue = text(link.cue());
            } else {
                draft.channels.add(new Channel(link.actor().name(), link.actor().side(), link.cue()));
            }
        }
        draft.asOf(claim.asOf());
        draft.stated(claim.stated());
        draft.credibility = claim.credibility() == null ? "" : "" + claim.credibility();
        draft.credibilityReason = text(claim.credibilityReason());
        draft.revision = "" + claim.revision();
        return draft.form();
    }

    static ClaimForm of(long article, CandidateClaim candidate) {
        Draft draft = new Draft(article);
        draft.quote(
                candidate.quote().start(),
                candidate.quote().end(),
                candidate.quote().exact());
        draft.quantity(candidate.quantity());
        draft.metric = candidate.metric();
        draft.subject = text(candidate.subject());
        draft.place = text(candidate.place());
        draft.item = text(candidate.item());
        draft.aspect = text(candidate.aspect());
        draft.kind = candidate.kind();
        draft.modality = candidate.modality();
        Speaker speaker = candidate.claimant();
        if (speaker != null) {
            draft.claimant = speaker.name();
            draft.side = speaker.side();
        }
        for (Attribution link : candidate.attribution()) {
            if (link.role().equals(Attribution.ORIGIN)) {
                draft.cue = text(link.cue());
            } else {
                draft.channels.add(new Channel(link.name(), link.side(), link.cue()));
            }
        }
        draft.asOf(candidate.asOf());
        draft.stated(candidate.stated());
        return draft.form();
    }

    /** The same fields for another claim. */
    ClaimForm asNew() {
        return new ClaimForm(
                article,
                start,
                end,
                exact,
                words,
                qualifier,
                low,
                best,
                high,
                unit,
                per,
                base,
                metric,
                subject,
                place,
                item,
                aspect,
                kind,
                modality,
                claimant,
                side,
                cue,
                channels,
                asOf,
                stated,
                "",
                "",
                "",
                "",
                UUID.randomUUID().toString());
    }

    /** The same with one link of the chain moved one place towards the origin. */
    ClaimForm withChannelMovedUp(int index) {
        List<Channel> moved = new ArrayList<>(channels);
        if (index > 0 && index < moved.size()) {
            moved.add(index - 1, moved.remove(index));
        }
        return withChannels(moved);
    }

    /** The same with an empty link at the end of the chain. */
    ClaimForm withAnotherChannel() {
        List<Channel> more = new ArrayList<>(channels);
        more.add(new Channel("", "", ""));
        return withChannels(more);
    }

    private ClaimForm withChannels(List<Channel> other) {
        return new ClaimForm(
                article,
                start,
                end,
                exact,
                words,
                qualifier,
                low,
                best,
                high,
                unit,
                per,
                base,
                metric,
                subject,
                place,
                item,
                aspect,
                kind,
                modality,
                claimant,
                side,
                cue,
                other,
                asOf,
                stated,
                credibility,
                credibilityReason,
                why,
                revision,
                entry);
    }

    /** The same with the place by its name, as one types it. */
    ClaimForm withPlace(String name) {
        return new ClaimForm(
                article,
                start,
                end,
                exact,
                words,
                qualifier,
                low,
                best,
                high,
                unit,
                per,
                base,
                metric,
                subject,
                name,
                item,
                aspect,
                kind,
                modality,
                claimant,
                side,
                cue,
                channels,
                asOf,
                stated,
                credibility,
                credibilityReason,
                why,
                revision,
                entry);
    }

    /** The same with the quantity's fields as read. */
    ClaimForm withQuantity(Quantity quantity) {
        return new ClaimForm(
                article,
                start,
                end,
                exact,
                words,
                quantity.qualifier().code(),
                number(quantity.low()),
                number(quantity.best()),
                number(quantity.high()),
                quantity.unit().code(),
                per,
                base,
                metric,
                subject,
                place,
                item,
                aspect,
                kind,
                modality,
                claimant,
                side,
                cue,
                channels,
                asOf,
                stated,
                credibility,
                credibilityReason,
                why,
                revision,
                entry);
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** A form in the making. */
    static final class Draft {

        private final @Nullable Long article;
        private String start = "";
        private String end = "";
        private String exact = "";
        private @Nullable Quantity quantity;
        private String metric = "";
        private String subject = "";
        private String place = "kursk-oblast";
        private String item = "";
        private String aspect = "";
        private @Nullable Kind kind;
        private Modality modality = Modality.ASSERTED;
        private String claimant = "";
        private String side = "";
        private String cue = "";
        private final List<Channel> channels = new ArrayList<>();
        private String asOf = "";
        private String stated = "";
        private String credibility = "";
        private String credibilityReason = "";
        private String revision = "";

        private Draft(@Nullable Long article) {
            this.article = article;
        }

        Draft quote(int from, int to, String words) {
            start = "" + from;
            end = "" + to;
            exact = words;
            return this;
        }

        Draft quantity(Quantity read) {
            quantity = read;
            return this;
        }

        private void asOf(@Nullable FuzzyDate date) {
            asOf = date == null ? "" : date.edtf();
        }

        private void stated(@Nullable FuzzyDate date) {
            stated = date == null ? "" : date.edtf();
        }

        ClaimForm form() {
            Quantity read = quantity;
            return new ClaimForm(
                    article,
                    start,
                    end,
                    exact,
                    read == null ? exact : read.text(),
                    read == null ? "" : read.qualifier().code(),
                    read == null ? "" : number(read.low()),
                    read == null ? "" : number(read.best()),
                    read == null ? "" : number(read.high()),
                    read == null ? "" : read.unit().code(),
                    read == null ? "" : read.per(),
                    read == null ? "" : read.base(),
                    metric,
                    subject,
                    place,
                    item,
                    aspect,
                    kind == null ? "" : kind.code(),
                    modality.code(),
                    claimant,
                    side,
                    cue,
                    channels,
                    asOf,
                    stated,
                    credibility,
                    credibilityReason,
                    "",
                    revision,
                    UUID.randomUUID().toString());
        }
    }
}
