package org.kurskclaims.desk;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A claim as an editor types it. Every field is text, so that whatever was typed comes back with its problem beside it.
 *
 * @param article the article that is cited
 * @param fresh of a new place or metric; absent where a form can make none
 * @param why one sentence for the history; the usual one where empty
 * @param revision that the editor saw; empty for a new claim
 * @param started revision from which the editor started, where somebody else has changed the claim since; else empty
 * @param entry made with an empty form; the same one is never entered twice
 */
record ClaimForm(
        @Nullable Long article,
        QuoteFields quote,
        FigureFields figure,
        MatterFields matter,
        SpeakerFields speaker,
        DateFields dates,
        GradeFields grade,
        @Nullable FreshFields fresh,
        String why,
        String revision,
        String started,
        String entry) {

    ClaimForm(
            @Nullable Long article,
            @Nullable QuoteFields quote,
            @Nullable FigureFields figure,
            @Nullable MatterFields matter,
            @Nullable SpeakerFields speaker,
            @Nullable DateFields dates,
            @Nullable GradeFields grade,
            @Nullable FreshFields fresh,
            @Nullable String why,
            @Nullable String revision,
            @Nullable String started,
            @Nullable String entry) {
        this.article = article;
        this.quote = Objects.requireNonNullElse(quote, QuoteFields.EMPTY);
        this.figure = Objects.requireNonNullElse(figure, FigureFields.EMPTY);
        this.matter = Objects.requireNonNullElse(matter, MatterFields.EMPTY);
        this.speaker = Objects.requireNonNullElse(speaker, SpeakerFields.EMPTY);
        this.dates = Objects.requireNonNullElse(dates, DateFields.EMPTY);
        this.grade = Objects.requireNonNullElse(grade, GradeFields.EMPTY);
        this.fresh = fresh;
        this.why = Typed.text(why);
        this.revision = Typed.text(revision);
        this.started = Typed.text(started);
        this.entry = Typed.text(entry);
    }

    /** An empty form for a claim of an article. */
    static ClaimForm empty(@Nullable Long article) {
        return new ClaimForm(article, null, null, null, null, null, null, null, null, null, null, token());
    }

    private static String token() {
        return UUID.randomUUID().toString();
    }

    ClaimForm with(QuoteFields other) {
        return new ClaimForm(
                article, other, figure, matter, speaker, dates, grade, fresh, why, revision, started, entry);
    }

    ClaimForm with(FigureFields other) {
        return new ClaimForm(
                article, quote, other, matter, speaker, dates, grade, fresh, why, revision, started, entry);
    }

    ClaimForm with(MatterFields other) {
        return new ClaimForm(
                article, quote, figure, other, speaker, dates, grade, fresh, why, revision, started, entry);
    }

    ClaimForm with(SpeakerFields other) {
        return new ClaimForm(article, quote, figure, matter, other, dates, grade, fresh, why, revision, started, entry);
    }

    ClaimForm with(DateFields other) {
        return new ClaimForm(
                article, quote, figure, matter, speaker, other, grade, fresh, why, revision, started, entry);
    }

    ClaimForm with(GradeFields other) {
        return new ClaimForm(
                article, quote, figure, matter, speaker, dates, other, fresh, why, revision, started, entry);
    }

    ClaimForm because(String reason) {
        return new ClaimForm(
                article, quote, figure, matter, speaker, dates, grade, fresh, reason, revision, started, entry);
    }

    /** The same as the correction of a claim at a revision. */
    ClaimForm atRevision(int number) {
        return new ClaimForm(
                article, quote, figure, matter, speaker, dates, grade, fresh, why, "" + number, started, entry);
    }

    /** The same, begun at an earlier revision. */
    ClaimForm startedFrom(int number) {
        return new ClaimForm(
                article, quote, figure, matter, speaker, dates, grade, fresh, why, revision, "" + number, entry);
    }

    /** The same fields for another claim. */
    ClaimForm asNew() {
        return new ClaimForm(article, quote, figure, matter, speaker, dates, null, fresh, null, null, null, token());
    }
}
