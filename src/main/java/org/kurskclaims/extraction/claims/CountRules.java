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
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** What a count with a noun measures. */
final class CountRules {

    private static final BigDecimal A_FEW = BigDecimal.valueOf(20);
    private static final Set<String> EXCHANGES = Vocabulary.get().words("exchanges");

    private static final int FARTHEST_HURT = 6;
    private static final int FARTHEST_FORCE = 9;

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

    /** "inflicted losses on formations of four brigades": the brigades are whom it hurt, not how many were lost. */
    private static boolean isHurt(Sentence sentence, QuantityMention quantity) {
        for (int i = quantity.from() - 1; i > quantity.from() - FARTHEST_HURT && i > 0; i--) {
            String before = sentence.lower(i - 1);
            boolean harm = before.equals("losses") || before.equals("damage") || before.equals("casualties");
            if (harm && (sentence.is(i, "on") || sentence.is(i, "to"))) {
                return true;
            }
        }
        return false;
    }

    /** People: by the words for what became of them, by the noun, by the verb, by a noun before them. */
    static @Nullable MetricReading people(SentenceReading reading, QuantityMention quantity, Clause clause, Noun noun) {
        if (noun.counted().isSoldiers() && isBase(reading, quantity)) {
            return plain(reading, quantity, Metrics.TROOPS, clause, "the whole of which others are a part", 0.8);
        }
        if (isArmour(reading.sentence(), quantity)) {
            return plain(reading, quantity, Metrics.EQUIPMENT, clause, "units of equipment", 0.8);
        }
        if (noun.counted().isSoldiers() && isWhole(reading.sentence(), quantity)) {
            return plain(reading, quantity, Metrics.TROOPS, clause, "the whole of which others are a part", 0.8);
        }
        String fate = nominal(reading.sentence(), quantity);
        if (fate != null) {
            return plain(reading, quantity, fate, clause, "noun of what happened", 0.85);
        }
        if (noun.counted() == CountedClass.PEOPLE && isForce(reading, quantity, clause)) {
            return plain(reading, quantity, Metrics.TROOPS, clause, "people of a force", 0.75);
        }
        boolean stays = (noun.counted() == CountedClass.CIVILIAN || noun.counted() == CountedClass.PEOPLE)
                && quantity.states().isEmpty()
                && Vocabulary.get().isIn("stays", reading.sentence().lower(quantity.to()));
        if (stays) {
            return plain(reading, quantity, Metrics.OTHER, clause, "people who stayed", 0.6);
        }
        String metric = Metrics.ofStates(quantity.states());
        VerbMention left = clause.left();
        if (metric == null && left != null && left.is(Frame.LOSE) && isFollowedByWounded(reading, quantity)) {
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
        if (isHurt(reading.sentence(), quantity)) {
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

    /** "36 armoured units", "140 units of armour": vehicles, not soldiers. */
    private static boolean isArmour(Sentence sentence, QuantityMention quantity) {
        return sentence.lower(quantity.nounAt()).startsWith("unit")
                && contains(
                        sentence,
                        quantity.from(),
                        quantity.to() + 2,
                        Vocabulary.get().words("armour"));
    }

    /** "3,800 casualties out of 12,000 troops". */
    private static boolean isWhole(Sentence sentence, QuantityMention quantity) {
        int of = quantity.from() - 1;
        of = sentence.is(of, "the") || sentence.is(of, "an") ? of - 1 : of;
        return sentence.is(of, "of") && sentence.is(of - 1, "out");
    }

    /** "the execution of five prisoners", "the deaths of 20 men": a noun tells what became of them. */
    private static @Nullable String nominal(Sentence sentence, QuantityMention quantity) {
        int of = quantity.from() - 1;
        of = sentence.is(of, "the") ? of - 1 : of;
        return sentence.is(of, "of") && Vocabulary.get().isIn("killings", sentence.lower(of - 1))
                ? Metrics.KILLED
                : null;
    }

    /** "to increase its contingent to 690,000 people", "two regiments of 6,000 people". */
    private static boolean isForce(SentenceReading reading, QuantityMention quantity, Clause clause) {
        Sentence sentence = reading.sentence();
        String lead = sentence.lower(quantity.from() - 1);
        boolean counts =
                lead.equals("to") || lead.equals("of") || lead.startsWith("number") || lead.startsWith("total");
        for (int i = quantity.from() - 1; counts && i >= clause.from() && i > quantity.from() - FARTHEST_FORCE; i--) {
            Match<Noun> force = Vocabulary.get().noun(sentence, i);
            if (force != null) {
                CountedClass counted = force.value().counted();
                return counted == CountedClass.GROUPFORCE || counted == CountedClass.UNIT;
            }
        }
        return false;
    }

    /** "lost 20 fighters, about 50 more were injured": those lost are dead. */
    private static boolean isFollowedByWounded(SentenceReading reading, QuantityMention quantity) {
        for (QuantityMention next : reading.quantities()) {
            boolean near = next.from() >= quantity.to() && next.from() - quantity.to() <= FARTHEST_HURT;
            if (near) {
                return Metrics.WOUNDED.equals(Metrics.ofStates(next.states()))
                        || next.counted() == CountedClass.WOUNDED;
            }
        }
        return false;
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
        if (hardware || isArmour(reading.sentence(), quantity)) {
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
