package org.kurskclaims.timelines;

import static org.kurskclaims.comparison.ClaimMother.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;

/** Sets of claims that are hard to draw. Their figures are made up or for illustration; they are never data. */
final class Scenes {

    private static final String[] SIDES = {"ukraine", "russia", "united-states", "south-korea", "independent", "media"};

    private Scenes() {}

    static Vocabulary vocabulary() {
        return new Vocabulary(
                List.of(
                        new Side("ukraine", "Ukraine"),
                        new Side("russia", "Russia"),
                        new Side("united-states", "United States"),
                        new Side("south-korea", "South Korea"),
                        new Side("north-korea", "North Korea"),
                        new Side("independent", "Independent"),
                        new Side("media", "Media"),
                        new Side("other", "Other")),
                Map.of("casualties", "Killed or wounded", "killed", "Killed"),
                Map.of("north-korea", "North Korea", "russia", "Russia"),
                Map.of("north-korea", "North Korean", "russia", "Russian", "ukraine", "Ukrainian"),
                Map.of("kursk-oblast", "Kursk region"));
    }

    static List<ClaimView> northKoreanCasualties() {
        return List.of(
                claim(1).number(300, Qualifier.VAGUE, "several hundred")
                        .by("US official", "united-states")
                        .via("AFP")
                        .on("2024-12-17")
                        .unreviewed()
                        .born(),
                claim(2).of("killed", "north-korea", Kind.CUMULATIVE)
                        .number(100, Qualifier.AT_LEAST, "at least 100")
                        .by("NIS", "south-korea")
                        .on("2024-12-19")
                        .born(),
                claim(3).of("wounded", "north-korea", Kind.CUMULATIVE)
                        .about(1000)
                        .by("NIS", "south-korea")
                        .on("2024-12-19")
                        .born(),
                claim(4).about(1100)
                        .by("Joint Chiefs of Staff", "south-korea")
                        .on("2024-12-23")
                        .inArticles(6)
                        .born(),
                claim(5).number(3000, Qualifier.MORE_THAN, "more than 3,000")
                        .by("Volodymyr Zelenskyy", "ukraine")
                        .on("2024-12-23")
                        .inArticles(4)
                        .born(),
                claim(6).exactly(3800)
                        .by("Volodymyr Zelenskyy", "ukraine")
                        .on("2025-01-05")
                        .inArticles(2)
                        .unreviewed()
                        .born(),
                claim(7).exactly(4000)
                        .by("Volodymyr Zelenskyy", "ukraine")
                        .on("2025-01-09")
                        .inArticles(5)
                        .born(),
                claim(8).of("killed", "north-korea", Kind.CUMULATIVE)
                        .number(300, Qualifier.ABOUT, "some 300")
                        .by("NIS", "south-korea")
                        .on("2025-01-13")
                        .born(),
                claim(9).of("wounded", "north-korea", Kind.CUMULATIVE)
                        .number(2700, Qualifier.ABOUT, "some 2,700")
                        .by("NIS", "south-korea")
                        .on("2025-01-13")
                        .born(),
                claim(10)
                        .about(4000)
                        .by("Western officials", "other")
                        .via("BBC")
                        .on("[2025-01-14..2025-01-22]")
                        .stated("2025-01-22")
                        .inArticles(3)
                        .born(),
                claim(11)
                        .number(4000, Qualifier.ABOUT, "around 4,000")
                        .on("[2025-02-07..2025-02-10]")
                        .unreviewed()
                        .born(),
                claim(12)
                        .number(5000, Qualifier.MORE_THAN, "more than 5,000")
                        .by("UK Defence Intelligence", "other")
                        .on("2025-03")
                        .born(),
                claim(13)
                        .about(4000)
                        .by("Joint Chiefs of Staff", "south-korea")
                        .on("2025-03-27")
                        .inArticles(2)
                        .unreviewed()
                        .born(),
                claim(14)
                        .about(4700)
                        .by("NIS", "south-korea")
                        .on("2025-04-30")
                        .inArticles(4)
                        .born(),
                claim(15)
                        .exactly(12000)
                        .by("Institute for the Study of War", "independent")
                        .on("[2025-04-10..2025-04-20]")
                        .stated("2025-01-16")
                        .modality(Modality.FORECAST)
                        .unreviewed()
                        .born(),
                claim(16)
                        .exactly(3000)
                        .by("Kremlin", "russia")
                        .on("2025-04-26")
                        .modality(Modality.DENIED)
                        .born(),
                claim(17)
                        .of("casualties", "north-korea", Kind.FLOW)
                        .number(1000, Qualifier.MORE_THAN, "more than 1,000")
                        .by("White House", "united-states")
                        .on("2024-12-20/2024-12-27")
                        .unreviewed()
                        .born(),
                claim(18)
                        .of("killed", "north-korea", Kind.CUMULATIVE)
                        .exactly(1000)
                        .by("Western officials", "other")
                        .via("BBC")
                        .on("2025-01-22")
                        .born());
    }

    static List<ClaimView> oneClaim() {
        return List.of(claim(1).of("captured", "russia", Kind.CUMULATIVE)
                .exactly(909)
                .on("2025-02-06")
                .unreviewed()
                .born());
    }

    static List<ClaimView> allVague() {
        return List.of(
                claim(1).number(24, Qualifier.VAGUE, "dozens")
                        .by("Governor", "russia")
                        .on("2024-08-09")
                        .born(),
                claim(2).number(200, Qualifier.VAGUE, "hundreds")
                        .by("General Staff", "ukraine")
                        .on("2024-08-20")
                        .unreviewed()
                        .born(),
                claim(3).number(300, Qualifier.VAGUE, "several hundred")
                        .by("US official", "united-states")
                        .via("AFP")
                        .on("2024-09")
                        .born(),
                claim(4).number(2000, Qualifier.VAGUE, "thousands")
                        .on("2024-10-02")
                        .unreviewed()
                        .born(),
                claim(5).number(20000, Qualifier.VAGUE, "tens of thousands")
                        .by("US official", "united-states")
                        .via("CNN")
                        .on("2024-11-10")
                        .born());
    }

    static List<ClaimView> fiveOrdersOfMagnitude() {
        return List.of(
                claim(1).exactly(3).by("Governor", "russia").on("2024-08-07").born(),
                claim(2).exactly(28).by("Governor", "russia").on("2024-08-12").born(),
                claim(3).about(400)
                        .by("General Staff", "ukraine")
                        .on("2024-08-30")
                        .born(),
                claim(4).number(2300, Qualifier.MORE_THAN, "more than 2,300")
                        .by("Oleksandr Syrskyi", "ukraine")
                        .on("2024-09-05")
                        .born(),
                claim(5).between(17000, 19000)
                        .by("General Staff", "ukraine")
                        .on("2024-10-10")
                        .unreviewed()
                        .born(),
                claim(6).number(50000, Qualifier.NEARLY, "nearly 50,000")
                        .by("Volodymyr Zelenskyy", "ukraine")
                        .on("2024-11-11")
                        .born(),
                claim(7).about(300000)
                        .by("Ministry of Defence", "russia")
                        .on("2024-12-16")
                        .unreviewed()
                        .born());
    }

    static List<ClaimView> overlappingUncertainDates() {
        List<ClaimView> claims = new ArrayList<>();
        String[] dates = {
            "2024-11",
            "[2024-11-05..2024-11-20]",
            "[2024-11-08..2024-11-25]",
            "2024-11-11",
            "2024-11~",
            "[2024-11-10..2024-12-04]",
            "[2024-11-12..2024-11-14]",
            "2024-11-13"
        };
        for (int i = 0; i < dates.length; i++) {
            claims.add(claim(i + 1)
                    .of("troop-strength", "russia", Kind.STOCK)
                    .about(50000 + 1000L * (i % 3))
                    .by("Speaker " + (char) ('A' + i), SIDES[i % SIDES.length])
                    .on(dates[i])
                    .born());
        }
        return claims;
    }

    static List<ClaimView> openRightEdge() {
        return List.of(
                claim(1).of("territory-area", "ukraine", Kind.STOCK)
                        .aspect("held")
                        .quantity(area("about 1,000", 1000, Qualifier.ABOUT))
                        .by("Oleksandr Syrskyi", "ukraine")
                        .on("2024-08-12")
                        .born(),
                claim(2).of("territory-area", "ukraine", Kind.STOCK)
                        .aspect("held")
                        .quantity(area("1,268", 1268, Qualifier.EXACTLY))
                        .by("Ministry of Defence", "russia")
                        .on("2024-08-20/..")
                        .stated("2024-08-27")
                        .unreviewed()
                        .born(),
                claim(3).of("territory-area", "ukraine", Kind.STOCK)
                        .aspect("held")
                        .quantity(area("about 800", 800, Qualifier.ABOUT))
                        .by("Institute", "independent")
                        .on("2024-11-23/..")
                        .born());
    }

    private static Quantity area(String text, long number, Qualifier qualifier) {
        return Quantity.of(BigDecimal.valueOf(number), qualifier, Unit.KM2, text + " km²");
    }

    /** A dense series, the same at every run. */
    static List<ClaimView> many(int number) {
        Random random = new Random(1);
        List<ClaimView> claims = new ArrayList<>(number);
        for (int i = 0; i < number; i++) {
            int side = random.nextInt(SIDES.length);
            int day = random.nextInt(240);
            long value = Math.round((500 + day * 60.0) * Math.exp(random.nextGaussian() * 0.35));
            claims.add(claim(i + 1)
                    .number(value, i % 4 == 0 ? Qualifier.MORE_THAN : Qualifier.EXACTLY, Long.toString(value))
                    .by("Speaker " + random.nextInt(60), SIDES[side])
                    .on(java.time.LocalDate.of(2024, 8, 6).plusDays(day).toString())
                    .unreviewed()
                    .born());
        }
        return claims;
    }
}
