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
    private static final Noun SOLDIERS = new Noun(CountedClass.FORCE, null);
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
        if (population || isLabel(reading.sentence(), quantity)) {
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
        return recent == null ? null : inherited(reading, quantity, clause, recent, sentenceNumber);
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
                && isBareNumber(reading, quantity)
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

    private static @Nullable MetricReading inherited(
            SentenceReading reading, QuantityMention quantity, Clause clause, Recent recent, int sentenceNumber) {
        boolean sameSentence = recent.sentence() == sentenceNumber;
        boolean small = quantity.number().low().compareTo(TEN) < 0;
        if ((small && !sameSentence && !quantity.backward()) || !isBareNumber(reading, quantity)) {
            return null;
        }
        boolean share = recent.measure() == Measure.SHARE
                && isPeople(recent)
                && reading.sentence().is(quantity.from() - 1, "at"); // "put the figure at 3,000"
        if (recent.measure() != Measure.COUNT && !share) {
            boolean area = recent.metric().equals(Metrics.AREA) && !small && sameSentence;
            return area
                    ? new MetricReading(
                            Metrics.AREA,
                            Measure.AREA,
                            null,
                            clause.governing(),
                            true,
                            "unit of the figure before",
                            number(reading, quantity),
                            0.7)
                    : null;
        }
        boolean ofUs = reading.sentence().is(quantity.to() - 1, "us");
        if (ofUs && !isPeople(recent)) {
            return null;
        }
        Noun noun = recent.noun();
        String people = verbOfPeople(clause);
        if (!isPeople(recent) && people != null) {
            return reading(reading, quantity, people, SOLDIERS, clause, false, "verb of people", 0.6);
        }
        if (!isPeople(recent)) {
            boolean same = sameSentence
                    || (noun != null
                            && noun.counted() == CountedClass.EQUIPMENT
                            && !small
                            && (clause.has(Frame.LOSE)
                                    || clause.has(Frame.DESTROY)
                                    || clause.has(Frame.CAPTURE)
                                    || clause.has(Frame.SUPPLY)));
            return same
                    ? reading(reading, quantity, recent.metric(), noun, clause, true, "noun of the figure before", 0.6)
                    : null;
        }
        VerbMention verb = clause.governing();
        CountedClass counted = noun == null ? CountedClass.FORCE : noun.counted();
        String own = verb == null ? null : VerbMetric.ofPeople(verb, clause.isSubject(), counted);
        boolean anecdote =
                small && own == null && !sameSentence && recent.metric().equals(Metrics.TROOPS);
        if (anecdote) { // "One of them had gone without food": tells of one, counts nobody
            return null;
        }
        boolean loss = Metrics.isLoss(recent.metric());
        String metric = own != null && !(own.equals(Metrics.TROOPS) && loss && !isSent(clause)) ? own : recent.metric();
        return reading(
                reading, quantity, metric, noun, clause, true, "noun of the figure before", sameSentence ? 0.75 : 0.6);
    }

    /** "buried four of their own": only people are killed, wounded or captured. */
    private static @Nullable String verbOfPeople(Clause clause) {
        VerbMention verb = clause.governing();
        String metric = verb == null ? null : VerbMetric.ofPeople(verb, clause.isSubject(), CountedClass.FORCE);
        boolean people =
                Metrics.KILLED.equals(metric) || Metrics.WOUNDED.equals(metric) || Metrics.CAPTURED.equals(metric);
        return people && verb != null && !verb.is(Frame.TAKE) ? metric : null;
    }

    private static boolean isPeople(Recent recent) {
        Noun noun = recent.noun();
        boolean loss = Metrics.isLoss(recent.metric()) || recent.metric().equals(Metrics.DISPLACED);
        return noun == null ? loss : noun.counted().isPersons();
    }

    /** "brought in another 8,000" speaks of strength again, whatever was counted before. */
    private static boolean isSent(Clause clause) {
        VerbMention left = clause.left();
        return left != null && !clause.isSubject() && left.is(Frame.DEPLOY) && !left.is(Frame.LOSE);
    }

    /** Nothing but marks, verbs and small words behind the number. */
    private static boolean isBareNumber(SentenceReading reading, QuantityMention quantity) {
        Sentence sentence = reading.sentence();
        String next = sentence.lower(quantity.to());
        if (next.isEmpty() || sentence.at(quantity.to()).isMark()) {
            return !next.equals("-") && !next.equals("/") && !next.equals("%");
        }
        if (next.equals("of")) {
            return isPartOfWhatWasCounted(sentence, quantity.to() + 1);
        }
        boolean partOfWhole = sentence.is(0, "of") && quantity.from() > 3;
        return partOfWhole
                || next.equals("still")
                || Vocabulary.get().isIn("auxiliaries", next)
                || Vocabulary.get().isIn("prepositions", next)
                || Vocabulary.get().isIn("clause-breaks", next)
                || Vocabulary.get().verb(sentence, quantity.to()) != null
                || Vocabulary.get().listed("rates", sentence, quantity.to()) != null
                || next.equals("and")
                || next.equals("or")
                || next.equals("there")
                || next.equals("now")
                || next.equals("more")
                || next.equals("today")
                || next.equals("alone")
                || next.endsWith("ly")
                || next.equals("he")
                || next.equals("she")
                || next.equals("it")
                || next.equals("we")
                || next.equals("i")
                || Vocabulary.get().isIn("plain-verbs", next)
                || next.equals("they")
                || next.equals("all")
                || next.equals("last");
    }

    /** "300 of them", "four of their own", "40 of the 60"; not "one of the lawmakers", which counts what was never counted before. */
    private static boolean isPartOfWhatWasCounted(Sentence sentence, int at) {
        String word = sentence.lower(at);
        return Vocabulary.get().isIn("those-counted", word)
                || (Vocabulary.get().isIn("determiners", word)
                        && (sentence.at(at + 1).isDigits() || sentence.is(at + 1, "own")));
    }

    /** A number alone in brackets, before a colon, or with nothing but digits and marks around it. */
    private static boolean isLabel(Sentence sentence, QuantityMention quantity) {
        boolean bracket = sentence.is(quantity.from() - 1, "(") && sentence.is(quantity.to(), ")");
        boolean list = quantity.from() == 0
                && quantity.to() == 1
                && (sentence.is(quantity.to(), ".") || sentence.is(quantity.to(), ")"))
                && sentence.size() > 2;
        boolean slash = sentence.is(quantity.from() - 1, "/") || sentence.is(quantity.to(), "/");
        boolean alone = quantity.to() - quantity.from() >= sentence.size() - 1;
        return bracket || list || slash || (alone && quantity.states().isEmpty());
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

    private static String number(SentenceReading reading, QuantityMention quantity) {
        return reading.sentence().words(quantity.from(), quantity.to());
    }

    private static MetricReading reading(
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
