package org.kurskclaims.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kurskclaims.comparison.ClaimMother.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;

class DerivingTests {

    private static ClaimMother nis(long id, String metric) {
        return claim(id)
                .of(metric, "north-korea", Kind.CUMULATIVE)
                .by("NIS", "south-korea")
                .on("2025-01-13");
    }

    @Test
    void addsKilledAndWoundedOfOneSpeaker() {
        Comparison comparison = Comparison.of(List.of(
                nis(1, "killed").number(100, Qualifier.AT_LEAST, "at least 100").born(),
                nis(2, "wounded").about(1000).born()));

        Figure sum = comparison.ofMetric("casualties").get(0).figures().get(0);

        assertThat(Wording.figure(sum.quantity())).isEqualTo("at least 1,100");
        Derivation derivation = Objects.requireNonNull(sum.derivation());
        assertThat(derivation.formula()).isEqualTo("at least 100 killed + about 1,000 wounded");
        assertThat(derivation.inputs()).extracting(Figure::claimId).containsExactly(1L, 2L);
        assertThat(sum.claim()).isNull();
    }

    @Test
    void carriesTheUncertaintyOfThePartsIntoTheSum() {
        Comparison comparison = Comparison.of(List.of(
                nis(1, "killed").about(300).born(),
                nis(2, "wounded").about(2700).born()));

        Figure sum = comparison.ofMetric("casualties").get(0).figures().get(0);

        assertThat(sum.interval().low()).isEqualByComparingTo("2900");
        assertThat(sum.interval().high()).isEqualByComparingTo("3100");
    }

    @Test
    void addsNothingWhereTheSpeakerGaveATotal() {
        Comparison comparison = Comparison.of(List.of(
                nis(1, "killed").about(300).born(),
                nis(2, "wounded").about(2700).born(),
                nis(3, "casualties").about(3000).born()));

        assertThat(comparison.ofMetric("casualties").get(0).figures()).hasSize(1);
    }

    @Test
    void mixesNeitherSpeakersNorSides() {
        Comparison comparison = Comparison.of(List.of(
                nis(1, "killed").about(300).born(),
                claim(2).of("wounded", "north-korea", Kind.CUMULATIVE)
                        .by("Kyiv", "ukraine")
                        .on("2025-01-13")
                        .about(2700)
                        .born(),
                claim(3).of("wounded", "russia", Kind.CUMULATIVE)
                        .by("NIS", "south-korea")
                        .on("2025-01-13")
                        .about(2700)
                        .born()));

        assertThat(comparison.ofMetric("casualties")).isEmpty();
    }

    @Test
    void worksOutWhatIsStillHeldFromAShareAndItsBase() {
        Quantity share = Quantity.of(new BigDecimal("63.2"), Qualifier.EXACTLY, Unit.PERCENT, "63.2%")
                .ofBase("of the territory captured by Ukraine");
        Quantity whole = Quantity.of(BigDecimal.valueOf(1268), Qualifier.EXACTLY, Unit.KM2, "1,268 km²");
        Comparison comparison = Comparison.of(List.of(
                claim(1).of("territory-share", "russia", Kind.STOCK)
                        .aspect("retaken")
                        .by("Ministry of Defence", "russia")
                        .on("2025-01-17")
                        .quantity(share)
                        .born(),
                claim(2).of("territory-area", "ukraine", Kind.STOCK)
                        .aspect("captured")
                        .by("Ministry of Defence", "russia")
                        .on("2025-01-17")
                        .quantity(whole)
                        .born()));

        List<Figure> derived =
                comparison.figures().stream().filter(Figure::isDerived).toList();

        assertThat(derived)
                .extracting(figure -> Wording.figure(figure.quantity()))
                .containsExactlyInAnyOrder("about 801", "about 467");
        assertThat(derived).extracting(figure -> figure.key().aspect()).containsExactlyInAnyOrder("retaken", "held");
    }

    @Test
    void flagsPartsThatExceedTheirWhole() {
        Comparison comparison = Comparison.of(List.of(
                nis(1, "killed").exactly(1001).born(),
                nis(2, "wounded").exactly(2702).born(),
                nis(3, "casualties").exactly(3001).born()));

        assertThat(Components.of(comparison))
                .singleElement()
                .satisfies(check -> assertThat(check.fits()).isFalse());
    }

    @Test
    void acceptsAWholeThatCountsPrisonersToo() {
        Comparison comparison = Comparison.of(List.of(
                nis(1, "killed").exactly(1001).born(),
                nis(2, "wounded").exactly(2002).born(),
                nis(3, "captured").exactly(3).born(),
                nis(4, "casualties").exactly(3006).born()));

        assertThat(Components.of(comparison))
                .singleElement()
                .satisfies(check -> assertThat(check.fits()).isTrue());
    }

    @Test
    void flagsARunningTotalThatFalls() {
        Comparison comparison = Comparison.of(List.of(
                claim(1).by("A", "ukraine").on("2025-01-01").exactly(4001).born(),
                claim(2).by("A", "ukraine").on("2025-01-09").exactly(3801).born()));

        assertThat(Revisions.of(comparison.series().get(0)))
                .singleElement()
                .satisfies(track -> assertThat(track.steps()).singleElement().matches(Revisions.Step::falls));
    }

    @Test
    void countsSpeakersAndNotOutlets() {
        Comparison comparison = Comparison.of(List.of(
                claim(1).by("A", "ukraine")
                        .on("2025-01-01")
                        .about(4000)
                        .inArticles(10)
                        .born(),
                claim(2).by("A", "ukraine")
                        .on("2025-01-01")
                        .about(4000)
                        .printedIn("Another paper")
                        .born(),
                claim(3).by("B", "russia").on("2025-01-01").about(100).born()));

        assertThat(Origins.speakers(comparison.figures())).isEqualTo(2);
        assertThat(Origins.statements(comparison.figures())).isEqualTo(2);
    }

    @Test
    void oneStatementThatAnArticleTellsTwiceHasOneOrigin() {
        Comparison told = inOneArticle(
                claim(1).by("The government", "ukraine")
                        .on("[2024-11-11..2024-11-17]")
                        .about(50_000),
                claim(2).by("The president", "ukraine").on("2024-11-11").about(50_000),
                claim(3).by("An institute", "independent").on("2024-11-11").about(50_000),
                claim(4).by("Another institute", "independent").on("2024-11-11").about(50_000));

        assertThat(Origins.speakers(told.figures())).isEqualTo(4);
        assertThat(Origins.independent(told.figures())).isEqualTo(3);
    }

    @Test
    void whoSaysMoreThanHisSideDoesIsAnOriginOfHisOwn() {
        Comparison told = inOneArticle(
                claim(1).by("The government", "ukraine").on("2024-11-11").about(50_000),
                claim(2).by("The president", "ukraine").on("2024-11-11").about(50_000),
                claim(3).by("The president", "ukraine").on("2024-12-21").about(70_000),
                claim(4).by("The general", "ukraine").on("2024-11-11").about(40_000));

        assertThat(Origins.independent(told.figures())).isEqualTo(3);
    }

    private static Comparison inOneArticle(ClaimMother... claims) {
        return Comparison.of(
                Stream.of(claims).map(claim -> claim.inArticle(1).born()).toList());
    }

    @Test
    void ranksTheWidestDisagreementFirst() {
        Comparison comparison = Comparison.of(List.of(
                claim(1).by("A", "ukraine").on("2025-01-01").exactly(4001).born(),
                claim(2).by("B", "russia").on("2025-01-01").exactly(2001).born(),
                claim(3).of("killed", "russia", Kind.CUMULATIVE)
                        .by("A", "ukraine")
                        .on("2025-01-01")
                        .exactly(9001)
                        .born(),
                claim(4).of("killed", "russia", Kind.CUMULATIVE)
                        .by("B", "russia")
                        .on("2025-01-01")
                        .exactly(1001)
                        .born()));

        assertThat(Disagreements.widest(comparison, 10))
                .extracting(one -> one.series().key().metric())
                .containsExactly("killed", "casualties");
        assertThat(Disagreements.widest(comparison, 1)).hasSize(1);
    }

    @Test
    void namesLookalikesWithTheirReason() {
        Comparison comparison = Comparison.of(List.of(
                claim(1).by("A", "ukraine").on("2025-01-01").exactly(4001).born(),
                nis(2, "killed").about(300).born()));

        assertThat(Lookalike.of(comparison.ofMetric("casualties").get(0), comparison, 5))
                .singleElement()
                .satisfies(alike -> assertThat(alike.reason()).isEqualTo("counts killed only, not killed or wounded"));
    }
}
