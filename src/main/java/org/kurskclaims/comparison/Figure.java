package org.kurskclaims.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ChainLink;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.quantity.ComparisonInterval;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Quantity;

/**
 * One number that can be compared and drawn: a claim's, or one worked out from claims.
 *
 * @param id "c12" for claim 12, "d12-15" for what was worked out from claims 12 and 15; unique on a page
 * @param interval where it is compared; for a derived figure carried through from its inputs
 * @param via the channel through which the statement came, if the text names one
 * @param when the date to print; absent where nothing is known
 * @param window the days for which it speaks; absent where nothing is known
 * @param articles how many different articles carry the statement
 * @param claim absent for a derived figure
 * @param derivation absent for a claim
 */
public record Figure(
        String id,
        SeriesKey key,
        Quantity quantity,
        ComparisonInterval interval,
        Modality modality,
        Speaker speaker,
        @Nullable String via,
        @Nullable FuzzyDate when,
        @Nullable FuzzyDate stated,
        @Nullable Window window,
        boolean reviewed,
        int articles,
        @Nullable ClaimView claim,
        @Nullable Derivation derivation) {

    public static Figure of(ClaimView claim) {
        return new Figure(
                "c" + claim.id(),
                SeriesKey.of(claim),
                claim.quantity(),
                ComparisonInterval.of(claim.quantity()),
                claim.modality(),
                Speaker.of(claim),
                via(claim),
                claim.when(),
                claim.stated(),
                Window.of(claim.kind(), claim.asOf(), claim.stated(), claim.when()),
                claim.isReviewed(),
                (int) claim.citations().stream()
                        .map(CitationView::articleId)
                        .distinct()
                        .count(),
                claim,
                null);
    }

    public boolean isDerived() {
        return derivation != null;
    }

    /** A count of what is or was: neither foretold, denied nor conditional. */
    public boolean isAsserted() {
        return modality == Modality.ASSERTED;
    }

    public String side() {
        return speaker.side();
    }

    /** The claim's number for its address; of the first input where the figure was worked out. */
    public long claimId() {
        if (claim != null) {
            return claim.id();
        }
        return Objects.requireNonNull(derivation, "a figure is a claim's or worked out")
                .inputs()
                .get(0)
                .claimId();
    }

    /** Every claim that the figure rests on. */
    public Stream<Figure> origins() {
        return derivation == null
                ? Stream.of(this)
                : derivation.inputs().stream().flatMap(Figure::origins);
    }

    /**
     * The days for which the speaker can have spoken: a period without an end ("since 20 August") ends, for comparing, on
     * the day of speaking. A forecast keeps its open end.
     */
    public @Nullable Window spoken() {
        if (window == null || !window.last().equals(LocalDate.MAX) || modality == Modality.FORECAST) {
            return window;
        }
        FuzzyDate until = stated != null ? stated : claim == null ? null : claim.published();
        if (until == null
                || until.latest().isBefore(window.first())
                || until.latest().equals(LocalDate.MAX)) {
            return window;
        }
        return new Window(window.first(), until.latest(), window.since());
    }

    /** Where the statement was printed first, if that is known. */
    public @Nullable String outlet() {
        return claim == null ? null : claim.citations().get(0).outlet();
    }

    /** The editors' Admiralty grade of the statement, 1 to 6. */
    public @Nullable Integer credibility() {
        return claim == null ? null : claim.credibility();
    }

    /**
     * The editors' grades on the Admiralty scale: "B2", the letter for the speaker, the digit for the statement; one of them
     * where only one is graded, empty where none is. What was worked out has no grade of its own.
     */
    public String grade() {
        String letter = isDerived() || speaker.reliability() == null ? "" : speaker.reliability();
        Integer digit = credibility();
        return digit == null ? letter : letter + digit;
    }

    private static @Nullable String via(ClaimView claim) {
        List<ChainLink> chain = claim.citations().get(0).chain();
        return chain.stream()
                .filter(link -> link.role().equals("channel"))
                .map(link -> link.actor().name())
                .findFirst()
                .orElse(null);
    }
}
