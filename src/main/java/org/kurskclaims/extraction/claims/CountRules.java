package org.kurskclaims.extraction.claims;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.mentions.QuantityMention.Measure;
import org.kurskclaims.extraction.mentions.VerbMention;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Frame;
import org.kurskclaims.extraction.vocabulary.Noun;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** What a count with a noun measures. */
final class CountRules {

    private static final BigDecimal A_FEW = BigDecimal.valueOf(20);
    private static final Set<String> EXCHANGES = Vocabulary.get().words("exchanges");

    private CountRules() {}

    static @Nullable MetricReading read(SentenceReading reading, QuantityMention quantity, Clause clause) {
        Noun noun = quantity.noun();
        if (noun == null) {
            return null;
        }
        return switch (noun.counted()) {
            case EQUIPMENT -> plain(reading, quantity, Metrics.EQUIPMENT, clause, "equipment noun", 0.9);
            case SETTLEMENT -> settlements(reading, quantity, clause);
            case UNIT -> units(reading, quantity, clause);
            case ATTACK -> attacks(reading, quantity, clause);
            case MUNITION -> munitions(reading, quantity, clause);
            case TERRITORY, TARGET, BUFFER, FIGURE -> null;
            default -> people(reading, quantity, clause, noun);
        };
    }

    static MetricReading plain(
            SentenceReading reading,
            QuantityMention quantity,
            String metric,
            Clause clause,
            String rule,
            double strength) {
        return new MetricReading(
                metric,
                Measure.COUNT,
                quantity.noun(),
                clause.governing(),
                false,
                rule,
                reading.sentence().words(quantity.number().from(), quantity.to()),
                strength);
    }

    /** People: by the words for what became of them, by the noun, by the verb, by a noun before them. */
    static @Nullable MetricReading people(SentenceReading reading, QuantityMention quantity, Clause clause, Noun noun) {
        if (noun.counted().isSoldiers() && isBase(reading, quantity)) {
            return plain(reading, quantity, Metrics.TROOPS, clause, "the whole of which others are a part", 0.8);
        }
        if (CountSurroundings.isOneOfFew(reading, quantity)) {
            return null;
        }
        if (CountSurroundings.isArmour(reading.sentence(), quantity)) {
            return plain(reading, quantity, Metrics.EQUIPMENT, clause, "units of equipment", 0.8);
        }
        if (CountSurroundings.isOtherForce(reading.sentence(), quantity)) {
            return plain(reading, quantity, Metrics.TROOPS, clause, "strength of a force named aside", 0.8);
        }
        if (noun.counted().isSoldiers() && CountSurroundings.isWhole(reading.sentence(), quantity)) {
            return plain(reading, quantity, Metrics.TROOPS, clause, "the whole of which others are a part", 0.8);
        }
        String fate = CountSurroundings.nominal(reading.sentence(), quantity);
        if (fate != null) {
            return plain(reading, quantity, fate, clause, "noun of what happened", 0.85);
        }
        if (noun.counted() == CountedClass.PEOPLE && CountSurroundings.isForce(reading, quantity, clause)) {
            return plain(reading, quantity, Metrics.TROOPS, clause, "people of a force", 0.75);
        }
        boolean civil = noun.counted() == CountedClass.CIVILIAN || noun.counted() == CountedClass.PEOPLE;
        if (civil && quantity.states().isEmpty() && CountSurroundings.isLodged(reading, quantity)) {
            return plain(reading, quantity, Metrics.DISPLACED, clause, "people in temporary lodgings", 0.8);
        }
        boolean stays = (noun.counted() == CountedClass.CIVILIAN || noun.counted() == CountedClass.PEOPLE)
                && quantity.states().isEmpty()
                && Vocabulary.get().isIn("stays", reading.sentence().lower(quantity.to()));
        if (stays) {
            return plain(reading, quantity, Metrics.OTHER, clause, "people who stayed", 0.6);
        }
        String metric = Metrics.ofStates(quantity.states());
        VerbMention left = clause.left();
        if (metric == null
                && left != null
                && left.is(Frame.LOSE)
                && CountSurroundings.isFollowedByWounded(reading, quantity)) {
            return plain(reading, quantity, Metrics.KILLED, clause, "lost, beside others wounded", 0.8);
        }
        boolean taken = left != null && left.is(Frame.TAKE) && !left.passive() && left.equals(clause.governing());
        if (taken && noun.counted().isSoldiers() && Metrics.WOUNDED.equals(metric)) {
            return plain(reading, quantity, Metrics.CAPTURED, clause, "taken, in whatever state", 0.9);
        }
        if (metric != null && !(metric.equals(Metrics.CASUALTIES) && Metrics.ofNoun(noun.counted()) != null)) {
            return plain(reading, quantity, metric, clause, "what became of them", 0.95);
        }
        metric = Metrics.ofNoun(noun.counted());
        if (metric != null) {
            return isExchange(reading.sentence(), clause)
                    ? null
                    : plain(reading, quantity, metric, clause, "noun tells the metric", 0.95);
        }
        VerbMention verb = clause.governing();
        metric = verb == null ? null : VerbMetric.ofPeople(verb, clause.isSubject(), noun.counted());
        if (metric == null && clause.left() != null && !clause.left().equals(verb)) {
            metric = VerbMetric.ofPeople(clause.left(), false, noun.counted());
        }
        if (metric == null && clause.right() != null && !clause.right().equals(verb)) {
            metric = VerbMetric.ofPeople(clause.right(), true, noun.counted());
        }
        if (CountSurroundings.isHurt(reading.sentence(), quantity)) {
            return null;
        }
        String before = LeftNoun.metric(reading, quantity, clause);
        if (before != null && (metric == null || metric.equals(Metrics.TROOPS))) {
            return plain(reading, quantity, before, clause, "noun before the number", 0.85);
        }
        if (metric != null) {
            return isExchange(reading.sentence(), clause)
                    ? null
                    : plain(reading, quantity, metric, clause, "verb tells the metric", 0.9);
        }
        boolean soldiers = noun.counted().isSoldiers();
        boolean few = quantity.number().low().compareTo(A_FEW) < 0;
        return soldiers && !few && !isExchange(reading.sentence(), clause)
                ? plain(reading, quantity, Metrics.TROOPS, clause, "soldiers without more are strength", 0.75)
                : null;
    }

    /** "1,000 of the 11,000 troops sent to Kursk have died": the predicate belongs to the part. */
    private static boolean isBase(SentenceReading reading, QuantityMention quantity) {
        return reading.quantities().stream()
                .anyMatch(part -> part.from() < quantity.from()
                        && part.to() > quantity.number().from());
    }

    private static boolean isExchange(Sentence sentence, Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (EXCHANGES.contains(sentence.lower(i)) && !sentence.is(i + 1, "fund")) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable MetricReading settlements(
            SentenceReading reading, QuantityMention quantity, Clause clause) {
        boolean changes = clause.has(Frame.TAKE)
                || clause.has(Frame.RETAKE)
                || clause.has(Frame.HOLD)
                || clause.has(Frame.YIELD)
                || clause.has(Frame.CAPTURE);
        boolean control = contains(
                reading.sentence(),
                0,
                reading.sentence().size(),
                Vocabulary.get().words("ground-words"));
        boolean beside = reading.sentence().is(quantity.number().from() - 1, "near")
                || reading.sentence().is(quantity.number().from() - 1, "around");
        return (changes || control) && !beside
                ? plain(reading, quantity, Metrics.SETTLEMENTS, clause, "settlements change hands", 0.9)
                : null;
    }

    private static @Nullable MetricReading units(SentenceReading reading, QuantityMention quantity, Clause clause) {
        String state = Metrics.ofStates(quantity.states());
        if (state != null) {
            return plain(reading, quantity, state, clause, "what became of the units", 0.8);
        }
        boolean hardware = contains(
                reading.sentence(), clause.from(), clause.to(), Vocabulary.get().words("hardware"));
        if (hardware || CountSurroundings.isArmour(reading.sentence(), quantity)) {
            return plain(reading, quantity, Metrics.EQUIPMENT, clause, "units of equipment", 0.7);
        }
        VerbMention verb = clause.governing();
        if (verb == null) {
            return null;
        }
        if (verb.is(Frame.LOSE) || verb.is(Frame.CASUALTY) || verb.is(Frame.KILL) || verb.is(Frame.DIE)) {
            return plain(
                    reading,
                    quantity,
                    verb.is(Frame.DIE) ? Metrics.KILLED : Metrics.CASUALTIES,
                    clause,
                    "units lost",
                    0.75);
        }
        boolean hit = verb.is(Frame.DESTROY) || verb.is(Frame.REPEL) || verb.is(Frame.ATTACKING);
        return verb.is(Frame.DEPLOY) && !hit
                ? plain(reading, quantity, Metrics.TROOPS, clause, "units deployed", 0.7)
                : null;
    }

    private static @Nullable MetricReading attacks(SentenceReading reading, QuantityMention quantity, Clause clause) {
        boolean fought = clause.has(Frame.REPEL) || clause.has(Frame.ATTACKING) || clause.has(Frame.DESTROY);
        boolean there = reading.sentence().is(clause.from(), "there")
                || contains(reading.sentence(), clause.from(), quantity.from(), Set.of("there", "took"));
        return fought || there ? plain(reading, quantity, Metrics.OTHER, clause, "attacks counted", 0.7) : null;
    }

    private static @Nullable MetricReading munitions(SentenceReading reading, QuantityMention quantity, Clause clause) {
        boolean used = clause.has(Frame.SUPPLY)
                || clause.has(Frame.ATTACKING)
                || clause.has(Frame.DEFUSE)
                || clause.has(Frame.DESTROY)
                || clause.has(Frame.DEPLOY);
        return used ? plain(reading, quantity, Metrics.OTHER, clause, "munitions counted", 0.7) : null;
    }

    static boolean contains(Sentence sentence, int from, int to, Set<String> words) {
        for (int i = Math.max(0, from); i < to && i < sentence.size(); i++) {
            if (words.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    static boolean isPersons(@Nullable CountedClass counted) {
        return counted != null && counted.isPersons();
    }
}
