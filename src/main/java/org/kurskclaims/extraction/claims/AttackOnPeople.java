package org.kurskclaims.extraction.claims;

import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.mentions.VerbMention;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Frame;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** "Russian strikes on Sumy killed five people and wounded 12": whom a strike kills is a civilian unless he is called a soldier. */
final class AttackOnPeople {

    private static final int FARTHEST = 9;

    private AttackOnPeople() {}

    /** @param civil whether somebody speaks who counts the people of his town or region */
    static boolean is(SentenceReading reading, QuantityMention quantity, MetricReading metric, boolean civil) {
        boolean hurt = metric.metric().equals(Metrics.KILLED) || metric.metric().equals(Metrics.WOUNDED);
        boolean plain = metric.counted() == CountedClass.PEOPLE
                || (quantity.noun() == null && (civil || isSecond(reading, quantity)));
        VerbMention verb = metric.verb();
        boolean harms = verb != null && (verb.is(Frame.KILL) || verb.is(Frame.WOUND));
        return hurt && plain && harms && verb != null && isByAttack(reading.sentence(), verb, reading);
    }

    /** The bare figure behind the one with the noun: "killed five people and wounded 12". */
    private static boolean isSecond(SentenceReading reading, QuantityMention quantity) {
        int at = reading.quantities().indexOf(quantity);
        return at > 0 && reading.quantities().get(at - 1).counted() == CountedClass.PEOPLE;
    }

    private static boolean isByAttack(Sentence sentence, VerbMention verb, SentenceReading reading) {
        if (verb.passive()) {
            return isAttack(sentence, verb.to(), Math.min(sentence.size(), verb.to() + FARTHEST));
        }
        int start = Math.max(0, verb.from() - FARTHEST);
        return isAttack(sentence, Math.max(start, reading.clauseStart(verb.from())), verb.from());
    }

    private static boolean isAttack(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Vocabulary.get().isIn("attack-nouns", sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
