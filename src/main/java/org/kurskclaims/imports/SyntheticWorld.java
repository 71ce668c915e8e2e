package org.kurskclaims.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.kurskclaims.quantity.Kind;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;

/**
 * Invents statements that are distributed like real ones: a few series with most of the claims, numbers that grow through
 * the campaign and differ by side, all qualifiers. The same seed invents the same statements.
 */
final class SyntheticWorld {

    static final int ACTORS = 240;
    static final int OUTLETS = 60;
    static final List<String> SIDES = List.of(
            "ukraine", "russia", "united-states", "south-korea", "north-korea", "independent", "media", "other");

    private static final LocalDate START = LocalDate.of(2024, 8, 6);
    private static final int DAYS = 400;

    private static final List<Series> SERIES = List.of(
            new Series(
                    "casualties", "russia", "Russian soldiers killed or wounded", Unit.PERSON, Kind.CUMULATIVE, 60_000),
            new Series("troop-strength", "north-korea", "North Korean troops", Unit.PERSON, Kind.STOCK, 12_000),
            new Series(
                    "casualties",
                    "ukraine",
                    "Ukrainian soldiers killed or wounded",
                    Unit.PERSON,
                    Kind.CUMULATIVE,
                    50_000),
            new Series("troop-strength", "russia", "Russian troops", Unit.PERSON, Kind.STOCK, 70_000),
            new Series("territory-area", "ukraine", "square kilometres held by Ukraine", Unit.KM2, Kind.STOCK, 1_200),
            new Series(
                    "casualties",
                    "north-korea",
                    "North Korean soldiers killed or wounded",
                    Unit.PERSON,
                    Kind.CUMULATIVE,
                    5_000),
            new Series("killed", "russia", "Russian soldiers killed", Unit.PERSON, Kind.CUMULATIVE, 20_000),
            new Series("captured", "russia", "Russian prisoners", Unit.PERSON, Kind.CUMULATIVE, 900),
            new Series("displaced", "civilians", "displaced civilians", Unit.PERSON, Kind.CUMULATIVE, 150_000),
            new Series("settlements", "ukraine", "settlements held by Ukraine", Unit.SETTLEMENT, Kind.STOCK, 100),
            new Series("equipment", "russia", "Russian vehicles destroyed", Unit.ITEM, Kind.CUMULATIVE, 2_000),
            new Series("killed", "north-korea", "North Korean soldiers killed", Unit.PERSON, Kind.CUMULATIVE, 1_500));

    private static final List<Qualifier> QUALIFIERS = List.of(
            Qualifier.EXACTLY,
            Qualifier.ABOUT,
            Qualifier.ABOUT,
            Qualifier.MORE_THAN,
            Qualifier.NEARLY,
            Qualifier.AT_LEAST,
            Qualifier.AT_MOST,
            Qualifier.BETWEEN,
            Qualifier.LESS_THAN);

    private final Random random;

    SyntheticWorld(long seed) {
        this.random = new Random(seed);
    }

    /** What is counted, in words and slugs, and how high it comes in the end. */
    record Series(String metric, String subject, String words, Unit unit, Kind kind, int height) {}

    /**
     * One invented statement.
     *
     * @param actor number of the claimant, below {@value #ACTORS}; negative for an article's own voice
     * @param sentence the statement in its sentence
     * @param quote the part of the sentence that is the number with its noun
     */
    record Statement(
            Series series,
            int actor,
            Quantity quantity,
            LocalDate day,
            String sentence,
            String quote,
            double confidence,
            String review) {}

    Statement statement() {
        Series series = SERIES.get((int) (SERIES.size() * Math.pow(random.nextDouble(), 2)));
        int actor = random.nextInt(10) == 0 ? -1 : (int) (ACTORS * Math.pow(random.nextDouble(), 1.5));
        int dayNumber = random.nextInt(DAYS);
        LocalDate day = START.plusDays(dayNumber);
        Quantity quantity = quantity(series, actor, dayNumber);
        String quote = quantity.text() + " " + series.words();
        String words = Character.toUpperCase(quote.charAt(0)) + quote.substring(1);
        String sentence = actor < 0
                ? words + " were counted on " + day + "."
                : actorName(actor) + " said on " + day + " that there were " + quote + ".";
        return new Statement(
                series,
                actor,
                quantity,
                day,
                sentence,
                actor < 0 ? words : quote,
                0.5 + random.nextInt(500) / 1000.0,
                review());
    }

    private Quantity quantity(Series series, int actor, int day) {
        double growth = series.kind() == Kind.CUMULATIVE ? 0.05 + 0.95 * day / DAYS : 0.4 + 0.6 * Math.sin(day / 130.0);
        double bias = 0.5 + Math.floorMod(actor * 31, 17) / 12.0;
        double value = Math.max(2, series.height() * growth * bias * (0.9 + 0.2 * random.nextDouble()));
        Qualifier qualifier = QUALIFIERS.get(random.nextInt(QUALIFIERS.size()));
        BigDecimal number = qualifier == Qualifier.EXACTLY ? BigDecimal.valueOf((long) value) : rounded(value);
        if (qualifier == Qualifier.BETWEEN) {
            BigDecimal high = rounded(value * 1.2).max(number.add(BigDecimal.ONE));
            return Quantity.between(
                    number, high, series.unit(), "between " + printed(number) + " and " + printed(high));
        }
        return Quantity.of(number, qualifier, series.unit(), word(qualifier) + printed(number));
    }

    private static BigDecimal rounded(double value) {
        double step = Math.pow(10, Math.floor(Math.log10(value)) - 1);
        return BigDecimal.valueOf((long) Math.max(1, Math.round(value / Math.max(1, step)) * Math.max(1, step)));
    }

    private static String printed(BigDecimal number) {
        return String.format(Locale.ROOT, "%,d", number.longValueExact());
    }

    private static String word(Qualifier qualifier) {
        return switch (qualifier) {
            case ABOUT -> "about ";
            case NEARLY -> "nearly ";
            case MORE_THAN -> "more than ";
            case AT_LEAST -> "at least ";
            case AT_MOST -> "up to ";
            case LESS_THAN -> "fewer than ";
            case EXACTLY, BETWEEN, VAGUE -> "";
        };
    }

    private String review() {
        int chance = random.nextInt(100);
        if (chance < 50) {
            return "published";
        }
        return chance < 95 ? "suggested" : chance < 98 ? "rejected" : "retracted";
    }

    /** How many of the statements already made an article repeats. */
    boolean repeats() {
        return random.nextInt(5) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    static String actorName(int actor) {
        return "Synthetic Speaker " + (actor + 1);
    }

    static String side(int actor) {
        return SIDES.get(actor % SIDES.size());
    }
}
