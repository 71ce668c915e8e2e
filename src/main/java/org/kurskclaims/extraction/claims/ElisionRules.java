package org.kurskclaims.extraction.claims;

import java.math.BigDecimal;
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

/** What a bare number measures: by its predicate, by a noun before it, or by the quantity before it. */
final class ElisionRules {

    private static final int FARTHEST_PREDICATE = 5;
    static final Noun SOLDIERS = new Noun(CountedClass.FORCE, null);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TEN = BigDecimal.TEN;

    private static final String BEFORE = "noun before the number";

    private ElisionRules() {}

    static @Nullable MetricReading read(
            SentenceReading reading,
            QuantityMention quantity,
            Clause clause,
            @Nullable Recent recent,
            int sentenceNumber) {
        boolean population = reading.sentence().is(quantity.from() - 1, "of")
                && reading.sentence().lower(quantity.from() - 2).startsWith("population");
        if (population || BareNumber.labels(reading.sentence(), quantity)) {
            return null;
        }
        if (isOfWhatWasNotCounted(reading, quantity)) {
            return null;
        }
        Match<Noun> first = NounFirst.of(reading.sentence(), quantity);
        if (first != null) {
            boolean equipment = first.value().counted() == CountedClass.EQUIPMENT;
            String listed = equipment ? Metrics.EQUIPMENT : ofVerb(clause, CountedClass.FORCE);
            return reading(reading, quantity, listed, first.value(), clause, false, BEFORE, 0.85);
        }
        if (recent != null && isEndOfChange(reading, quantity, recent, sentenceNumber)) {
            return reading(
                    reading, quantity, recent.metric(), recent.noun(), clause, true, "where the figure came to", 0.8);
        }
        String metric = Metrics.ofStates(quantity.states());
        if (metric != null) {
            boolean same = recent != null && recent.sentence() == sentenceNumber && !passiveBy(reading, quantity);
            return reading(reading, quantity, metric, recentPeople(recent), clause, same, "what became of them", 0.85);
        }
        Match<Noun> before = LeftNoun.of(reading, quantity, clause);
        if (before != null && isPredicated(reading.sentence(), before, quantity)) {
            metric = LeftNoun.metric(reading, quantity, clause);
            if (metric != null) {
                return reading(reading, quantity, metric, before.value(), clause, false, BEFORE, 0.85);
            }
            if (before.value().counted().isSoldiers()) {
                return reading(
                        reading,
                        quantity,
                        ofVerb(clause, CountedClass.FORCE),
                        before.value(),
                        clause,
                        false,
                        BEFORE,
                        0.7);
            }
        }
        VerbMention verb = clause.governing();
        boolean found = recent != null && recent.metric().equals(Metrics.MISSING) && isFound(reading, quantity);
        if (found && recent != null) {
            return reading(
                    reading, quantity, Metrics.OTHER, recent.noun(), clause, true, "missing people found again", 0.6);
        }
        boolean stay = Vocabulary.get().isIn("stays", reading.sentence().lower(quantity.to()));
        boolean displaced = recent != null && recent.metric().equals(Metrics.DISPLACED);
        if (stay && displaced && recent != null) {
            return reading(reading, quantity, Metrics.OTHER, recent.noun(), clause, true, "people who stayed", 0.6);
        }
        boolean serves = verb != null
                && clause.isSubject()
                && verb.is(Frame.DEPLOY)
                && !verb.is(Frame.DISPLACE)
                && quantity.number().low().compareTo(TEN) > 0
                && (recent == null || sentenceNumber > recent.sentence());
        if (serves) {
            return reading(reading, quantity, Metrics.TROOPS, SOLDIERS, clause, false, "verb of soldiers", 0.6);
        }
        if (isLostBare(reading, quantity, clause, recent, sentenceNumber)) {
            return reading(reading, quantity, Metrics.CASUALTIES, SOLDIERS, clause, false, "verb of loss", 0.7);
        }
        return recent == null ? null : InheritedNoun.read(reading, quantity, clause, recent, sentenceNumber);
    }

    /** "Russia has lost 30,000 in Kursk": people, unless things were counted in the same breath. */
    private static boolean isLostBare(
            SentenceReading reading,
            QuantityMention quantity,
            Clause clause,
            @Nullable Recent recent,
            int sentenceNumber) {
        VerbMention verb = clause.left();
        boolean things = recent != null && !isPeople(recent) && recent.sentence() == sentenceNumber;
        return verb != null
                && verb.is(Frame.LOSE)
                && !verb.passive()
                && verb.equals(clause.governing())
                && !things
                && quantity.number().low().compareTo(HUNDRED) >= 0
                && BareNumber.leans(reading, quantity)
                && reading.parties().stream().anyMatch(party -> party.to() <= verb.from() && !party.location());
    }

    /** "of 2,200 missing residents, 1,290 have been found". */
    private static boolean isFound(SentenceReading reading, QuantityMention quantity) {
        for (int i = quantity.to(); i < quantity.to() + FARTHEST_PREDICATE; i++) {
            if (Vocabulary.get().isIn("found-again", reading.sentence().lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "in 60 centres, 26 of which are in Kursk": parts of things whose number is no claim. */
    private static boolean isOfWhatWasNotCounted(SentenceReading reading, QuantityMention quantity) {
        Sentence sentence = reading.sentence();
        int comma = quantity.from() - 1;
        boolean parts = sentence.is(comma, ",")
                && sentence.is(quantity.number().to(), "of")
                && sentence.is(quantity.number().to() + 1, "which");
        for (int i = comma - 1; parts && i > comma - FARTHEST_PREDICATE && i >= 0; i--) {
            if (reading.quantityAt(i) != null) {
                return false;
            }
            if (sentence.at(i).isDigits()) {
                return true;
            }
        }
        return false;
    }

    /** "revised its estimate of deaths from 400 to 300": the second figure is of what the first was. */
    private static boolean isEndOfChange(
            SentenceReading reading, QuantityMention quantity, Recent recent, int sentenceNumber) {
        int to = quantity.from() - 1;
        QuantityMention before = reading.quantityAt(to - 1);
        return recent.sentence() == sentenceNumber
                && recent.measure() == Measure.COUNT
                && reading.sentence().is(to, "to")
                && before != null
                && reading.sentence().is(before.from() - 1, "from");
    }

    /** "300 killed by the enemy": the agent tells whose they are. */
    private static boolean passiveBy(SentenceReading reading, QuantityMention quantity) {
        return reading.sentence().is(quantity.to(), "by");
    }

    /** "losses exceeded 41,200", "the wounded: 300", "casualties at 3,000". */
    private static boolean isPredicated(Sentence sentence, Match<Noun> noun, QuantityMention quantity) {
        if (noun.from() == 0 && sentence.is(noun.to(), ":")) {
            return true;
        }
        int commas = 0;
        for (int i = noun.to(); i < quantity.from() - 1; i++) {
            commas += sentence.is(i, ",") ? 1 : 0;
        }
        return commas % 2 == 0;
    }

    static boolean isPeople(Recent recent) {
        Noun noun = recent.noun();
        boolean loss = Metrics.isLoss(recent.metric()) || recent.metric().equals(Metrics.DISPLACED);
        return noun == null ? loss : noun.counted().isPersons();
    }

    private static String ofVerb(Clause clause, CountedClass counted) {
        VerbMention verb = clause.governing();
        String metric = verb == null ? null : VerbMetric.ofPeople(verb, clause.isSubject(), counted);
        return metric == null ? Metrics.TROOPS : metric;
    }

    private static @Nullable Noun recentPeople(@Nullable Recent recent) {
        Noun noun = recent == null ? null : recent.noun();
        return noun != null && noun.counted().isPersons() ? noun : null;
    }

    static String number(SentenceReading reading, QuantityMention quantity) {
        return reading.sentence().words(quantity.from(), quantity.to());
    }

    static MetricReading reading(
            SentenceReading reading,
            QuantityMention quantity,
            String metric,
            @Nullable Noun noun,
            Clause clause,
            boolean inherited,
            String rule,
            double strength) {
        VerbMention verb = clause.governing();
        boolean reached = verb != null
                && verb.to() == quantity.from()
                && rule.equals(BEFORE)
                && Vocabulary.get().isIn("reaches", reading.sentence().lower(verb.from()));
        return new MetricReading(
                metric,
                Measure.COUNT,
                noun,
                reached ? null : verb, // "casualties hit 3,000" hits nobody
                inherited,
                rule,
                number(reading, quantity),
                strength);
    }
}
