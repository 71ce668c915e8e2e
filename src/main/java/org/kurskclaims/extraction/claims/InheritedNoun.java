package org.kurskclaims.extraction.claims;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.mentions.QuantityMention.Measure;
import org.kurskclaims.extraction.mentions.VerbMention;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Frame;
import org.kurskclaims.extraction.vocabulary.Noun;

/** What a bare number measures where it leans on the quantity before: "killed 300 soldiers and wounded 500". */
final class InheritedNoun {

    private InheritedNoun() {}

    static @Nullable MetricReading read(
            SentenceReading reading, QuantityMention quantity, Clause clause, Recent recent, int sentenceNumber) {
        boolean sameSentence = recent.sentence() == sentenceNumber;
        boolean small = quantity.number().low().compareTo(BigDecimal.TEN) < 0;
        if ((small && !sameSentence && !quantity.backward()) || !BareNumber.leans(reading, quantity)) {
            return null;
        }
        boolean share = recent.measure() == Measure.SHARE
                && ElisionRules.isPeople(recent)
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
                            ElisionRules.number(reading, quantity),
                            0.7)
                    : null;
        }
        boolean ofUs = reading.sentence().is(quantity.to() - 1, "us");
        if (ofUs && !ElisionRules.isPeople(recent)) {
            return null;
        }
        Noun noun = recent.noun();
        String people = verbOfPeople(clause);
        if (!ElisionRules.isPeople(recent) && people != null) {
            return ElisionRules.reading(
                    reading, quantity, people, ElisionRules.SOLDIERS, clause, false, "verb of people", 0.6);
        }
        if (!ElisionRules.isPeople(recent)) {
            boolean same = sameSentence
                    || (noun != null
                            && noun.counted() == CountedClass.EQUIPMENT
                            && !small
                            && (clause.has(Frame.LOSE)
                                    || clause.has(Frame.DESTROY)
                                    || clause.has(Frame.CAPTURE)
                                    || clause.has(Frame.SUPPLY)));
            return same
                    ? ElisionRules.reading(
                            reading, quantity, recent.metric(), noun, clause, true, "noun of the figure before", 0.6)
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
        return ElisionRules.reading(
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

    /** "brought in another 8,000" speaks of strength again, whatever was counted before. */
    private static boolean isSent(Clause clause) {
        VerbMention left = clause.left();
        return left != null && !clause.isSubject() && left.is(Frame.DEPLOY) && !left.is(Frame.LOSE);
    }
}
