package org.kurskclaims.extraction.claims;

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

/** What a share measures: ground or people, by its base, its verb, or the figure before it. */
final class ShareRules {

    private static final Set<String> GROUND = Vocabulary.get().words("ground");

    private ShareRules() {}

    static @Nullable MetricReading read(
            SentenceReading reading,
            QuantityMention quantity,
            Clause clause,
            @Nullable Recent recent,
            int sentenceNumber) {
        Noun noun = quantity.noun();
        CountedClass counted = noun == null ? null : noun.counted();
        if (counted == CountedClass.TERRITORY || counted == CountedClass.SETTLEMENT || counted == CountedClass.BUFFER) {
            return reading(reading, quantity, Metrics.SHARE, noun, clause, "share of territory", 0.92);
        }
        if (counted == CountedClass.EQUIPMENT
                || counted == CountedClass.ATTACK
                || counted == CountedClass.MUNITION
                || counted == CountedClass.TARGET) {
            return null;
        }
        if (counted == null && isOfArea(reading, quantity)) {
            return reading(reading, quantity, Metrics.SHARE, noun, clause, "share of an area", 0.9);
        }
        boolean force = counted == null || counted.isSoldiers();
        if (force && recent != null && isSumOfLosses(reading, quantity, recent)) {
            String sum = recent.metric().equals(Metrics.WOUNDED) ? Metrics.CASUALTIES : recent.metric();
            return reading(reading, quantity, sum, quantity.noun(), clause, "share that the losses make", 0.7);
        }
        if (counted != null) {
            return ofPeople(reading, quantity, clause, counted, recent);
        }
        return withoutBase(reading, quantity, clause, recent, sentenceNumber);
    }

    /** "more than 40% of the 984 square kilometers". */
    private static boolean isOfArea(SentenceReading reading, QuantityMention quantity) {
        int of = quantity.number().to();
        while (of < quantity.number().to() + 2 && !reading.sentence().is(of, "of")) {
            of++;
        }
        for (int i = of + 1; reading.sentence().is(of, "of") && i <= of + 3; i++) {
            QuantityMention whole = reading.quantityAt(i);
            if (whole != null && !whole.equals(quantity)) {
                return whole.is(Measure.AREA);
            }
        }
        return false;
    }

    private static @Nullable MetricReading ofPeople(
            SentenceReading reading,
            QuantityMention quantity,
            Clause clause,
            CountedClass counted,
            @Nullable Recent recent) {
        String metric = Metrics.ofStates(quantity.states());
        VerbMention verb = clause.governing();
        if (metric == null && verb != null && counted.isPersons()) {
            metric = VerbMetric.ofPeople(verb, clause.isSubject(), counted);
        }
        if (metric == null) {
            metric = counted == CountedClass.FIGURE && isStrength(reading.sentence(), quantity)
                    ? Metrics.TROOPS
                    : Metrics.ofNoun(counted);
        }
        boolean civilian = counted == CountedClass.CIVILIAN || counted == CountedClass.PEOPLE;
        if (civilian) {
            return metric == null
                    ? null
                    : reading(reading, quantity, metric, quantity.noun(), clause, "share of the people", 0.7);
        }
        boolean lossBefore = recent != null && Metrics.isLoss(recent.metric());
        String leftNoun = LeftNoun.metric(reading, quantity, clause);
        if (metric == null || metric.equals(Metrics.TROOPS)) {
            metric = leftNoun != null ? leftNoun : lossBefore ? Metrics.CASUALTIES : metric;
        }
        boolean unit = counted == CountedClass.UNIT && metric == null && clause.has(Frame.LOSE);
        metric = unit ? Metrics.CASUALTIES : metric;
        return metric == null
                ? null
                : reading(reading, quantity, metric, quantity.noun(), clause, "share of a force", 0.75);
    }

    /** "The casualties amount to half of the 11,000 troops", "This marks nearly half of them". */
    private static boolean isSumOfLosses(SentenceReading reading, QuantityMention quantity, Recent recent) {
        Sentence sentence = reading.sentence();
        int verb = quantity.from() - 1;
        verb = sentence.is(verb, "to") || sentence.is(verb, "for") ? verb - 1 : verb;
        return sentence.is(quantity.number().to(), "of")
                && Metrics.isLoss(recent.metric())
                && Vocabulary.get().isIn("sums-verbs", sentence.lower(verb));
    }

    /** "at 60 percent of its strength". */
    private static boolean isStrength(Sentence sentence, QuantityMention quantity) {
        return sentence.is(quantity.nounAt(), "strength");
    }

    private static @Nullable MetricReading withoutBase(
            SentenceReading reading,
            QuantityMention quantity,
            Clause clause,
            @Nullable Recent recent,
            int sentenceNumber) {
        Sentence sentence = reading.sentence();
        String state = Metrics.ofStates(quantity.states());
        boolean groundVerb =
                clause.has(Frame.HOLD) || clause.has(Frame.TAKE) || clause.has(Frame.RETAKE) || clause.has(Frame.YIELD);
        boolean groundNoun = CountRules.contains(sentence, clause.from(), clause.to(), GROUND);
        boolean what = sentence.is(quantity.to(), "of")
                && (sentence.is(quantity.to() + 1, "what") || sentence.is(quantity.to() + 1, "it"));
        boolean groundBefore = recent != null
                && Metrics.isTerritory(recent.metric())
                && !recent.metric().equals(Metrics.ADVANCE);
        boolean peopleBefore = recent != null
                && CountRules.isPersons(
                        recent.noun() == null ? null : recent.noun().counted());
        if (state != null && (peopleBefore || quantity.backward())) {
            boolean moved = recent != null && recent.metric().equals(Metrics.DISPLACED);
            return reading(
                    reading, quantity, moved ? Metrics.DISPLACED : state, null, clause, "share of those before", 0.75);
        }
        if (!isBare(sentence, quantity) || isAboutMoney(sentence)) {
            return null;
        }
        if (((what || groundNoun) && groundVerb)
                || (groundBefore
                        && recent != null
                        && !peopleBefore
                        && (groundVerb || recent.sentence() >= sentenceNumber - 1))) {
            return reading(reading, quantity, Metrics.SHARE, null, clause, "share of the ground before", 0.7);
        }
        if (peopleBefore && recent != null && recent.sentence() >= sentenceNumber - 1) {
            VerbMention verb = clause.governing();
            Noun noun = recent.noun();
            String own =
                    verb == null || noun == null ? null : VerbMetric.ofPeople(verb, clause.isSubject(), noun.counted());
            boolean fought = own != null && verb != null && verb.is(Frame.DEPLOY) && clause.isSubject();
            if (fought) {
                return reading(reading, quantity, Metrics.TROOPS, noun, clause, "share of those before", 0.6);
            }
            boolean strength = own == null && recent.metric().equals(Metrics.TROOPS);
            String metric =
                    own != null && !own.equals(Metrics.TROOPS) ? own : strength ? Metrics.CASUALTIES : recent.metric();
            return new MetricReading(
                    metric,
                    Measure.SHARE,
                    noun,
                    verb,
                    true,
                    "share of those before",
                    sentence.words(quantity.from(), quantity.to()),
                    0.6);
        }
        return null;
    }

    private static boolean isAboutMoney(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            String text = sentence.at(i).text();
            if (text.equals("$") || text.equals("€") || text.equals("£") || text.equals("₽")) {
                return true;
            }
        }
        return false;
    }

    /** "50% off boots": an unknown noun behind the share is another matter. */
    private static boolean isBare(Sentence sentence, QuantityMention quantity) {
        String next = sentence.lower(quantity.to());
        if (next.equals("off") || next.equals("discount")) {
            return false;
        }
        boolean ofUnknown = next.equals("of")
                && !quantity.backward()
                && !sentence.is(quantity.to() + 1, "what")
                && !sentence.is(quantity.to() + 1, "it");
        return !ofUnknown
                && (sentence.at(quantity.to()).isMark()
                        || next.isEmpty()
                        || Vocabulary.get().isIn("auxiliaries", next)
                        || Vocabulary.get().isIn("prepositions", next)
                        || Vocabulary.get().verb(sentence, quantity.to()) != null
                        || Vocabulary.get().isIn("clause-breaks", next)
                        || next.equals("and")
                        || next.equals("now"));
    }

    private static MetricReading reading(
            SentenceReading reading,
            QuantityMention quantity,
            String metric,
            @Nullable Noun noun,
            Clause clause,
            String rule,
            double strength) {
        return new MetricReading(
                metric,
                Measure.SHARE,
                noun,
                clause.governing(),
                false,
                rule,
                reading.sentence().words(quantity.number().from(), quantity.to()),
                strength);
    }
}
