package org.kurskclaims.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a {@link ClaimFilter} of the few conditions that somebody has; what is not set stays as it was, or means "any". */
public final class ClaimFilterBuilder {

    private @Nullable List<String> metric;
    private @Nullable List<String> subject;
    private @Nullable List<String> place;
    private @Nullable List<String> side;
    private @Nullable List<String> claimant;
    private @Nullable List<String> outlet;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable LocalDate known;
    private @Nullable Instant recorded;
    private @Nullable String review;
    private @Nullable List<String> grade;
    private @Nullable List<String> modality;
    private @Nullable String q;
    private @Nullable String sort;
    private @Nullable Integer page;
    private @Nullable Integer size;

    ClaimFilterBuilder() {}

    ClaimFilterBuilder(ClaimFilter like) {
        metric = like.metric();
        subject = like.subject();
        place = like.place();
        side = like.side();
        claimant = like.claimant();
        outlet = like.outlet();
        from = like.from();
        to = like.to();
        known = like.known();
        recorded = like.recorded();
        review = like.review();
        grade = like.grade();
        modality = like.modality();
        q = like.q();
        sort = like.sort();
        page = like.page();
        size = like.size();
    }

    public ClaimFilterBuilder metric(@Nullable List<String> metric) {
        this.metric = metric;
        return this;
    }

    public ClaimFilterBuilder subject(@Nullable List<String> subject) {
        this.subject = subject;
        return this;
    }

    public ClaimFilterBuilder place(@Nullable List<String> place) {
        this.place = place;
        return this;
    }

    public ClaimFilterBuilder side(@Nullable List<String> side) {
        this.side = side;
        return this;
    }

    public ClaimFilterBuilder claimant(@Nullable List<String> claimant) {
        this.claimant = claimant;
        return this;
    }

    public ClaimFilterBuilder outlet(@Nullable List<String> outlet) {
        this.outlet = outlet;
        return this;
    }

    public ClaimFilterBuilder known(@Nullable LocalDate known) {
        this.known = known;
        return this;
    }

    public ClaimFilterBuilder recorded(@Nullable Instant recorded) {
        this.recorded = recorded;
        return this;
    }

    public ClaimFilterBuilder review(@Nullable String review) {
        this.review = review;
        return this;
    }

    public ClaimFilterBuilder grade(@Nullable List<String> grade) {
        this.grade = grade;
        return this;
    }

    public ClaimFilterBuilder modality(@Nullable List<String> modality) {
        this.modality = modality;
        return this;
    }

    public ClaimFilterBuilder q(@Nullable String q) {
        this.q = q;
        return this;
    }

    public ClaimFilterBuilder sort(@Nullable String sort) {
        this.sort = sort;
        return this;
    }

    public ClaimFilterBuilder days(@Nullable LocalDate from, @Nullable LocalDate to) {
        this.from = from;
        this.to = to;
        return this;
    }

    public ClaimFilterBuilder page(@Nullable Integer page, @Nullable Integer size) {
        this.page = page;
        this.size = size;
        return this;
    }

    public ClaimFilter build() {
        return new ClaimFilter(
                metric, subject, place, side, claimant, outlet, from, to, known, recorded, review, grade, modality, q,
                sort, page, size);
    }
}
