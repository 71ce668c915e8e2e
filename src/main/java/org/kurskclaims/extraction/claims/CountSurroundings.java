package org.kurskclaims.extraction.claims;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.NumberMention;
import org.kurskclaims.extraction.mentions.NumberReader;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Noun;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** What stands around a count of people and changes what it measures. */
final class CountSurroundings {

    private static final BigDecimal A_FEW = BigDecimal.TEN;
    private static final int FARTHEST_LODGING = 16;
    private static final int FARTHEST_HURT = 6;
    private static final int FARTHEST_FORCE = 9;

    private CountSurroundings() {}

    /** "inflicted losses on formations of four brigades": the brigades are whom it hurt, not how many were lost. */
    static boolean isHurt(Sentence sentence, QuantityMention quantity) {
        for (int i = quantity.from() - 1; i > quantity.from() - FARTHEST_HURT && i > 0; i--) {
            String before = sentence.lower(i - 1);
            boolean harm = before.equals("losses") || before.equals("damage") || before.equals("casualties");
            if (harm && (sentence.is(i, "on") || sentence.is(i, "to"))) {
                return true;
            }
        }
        return false;
    }

    /** "36 armoured units", "140 units of armour": vehicles, not soldiers. */
    static boolean isArmour(Sentence sentence, QuantityMention quantity) {
        return sentence.lower(quantity.nounAt()).startsWith("unit")
                && CountRules.contains(
                        sentence,
                        quantity.from(),
                        quantity.to() + 2,
                        Vocabulary.get().words("armour"));
    }

    /** "One of the two prisoners had been wounded": tells of somebody who was counted before, counts nobody. */
    static boolean isOneOfFew(SentenceReading reading, QuantityMention quantity) {
        Sentence sentence = reading.sentence();
        int number = quantity.number().from();
        int of = sentence.is(number, "one") ? number + 1 : number - 2;
        boolean one = sentence.is(of - 1, "one") && sentence.is(of, "of") && sentence.is(of + 1, "the");
        NumberMention few = one ? NumberReader.at(sentence, of + 2) : null;
        return few != null && few.low().compareTo(A_FEW) < 0;
    }

    /** "4,300 people are staying in 60 temporary accommodation centres": who left home. */
    static boolean isLodged(SentenceReading reading, QuantityMention quantity) {
        Sentence sentence = reading.sentence();
        for (int i = quantity.to(); i < quantity.to() + FARTHEST_LODGING && i < sentence.size(); i++) {
            boolean temporary = sentence.is(i, "temporary") || sentence.is(i, "evacuation");
            if (temporary
                    && (Vocabulary.get().isIn("lodgings", sentence.lower(i + 1))
                            || Vocabulary.get().isIn("lodgings", sentence.lower(i + 2)))) {
                return true;
            }
        }
        return false;
    }

    /** "the base for a 10,000-strong force": the verb of the sentence does nothing to it. */
    static boolean isOtherForce(Sentence sentence, QuantityMention quantity) {
        int article = quantity.from() - 1;
        boolean behind = (sentence.is(article, "a") || sentence.is(article, "the"))
                && Vocabulary.get().isIn("prepositions", sentence.lower(article - 1))
                && !sentence.is(article - 1, "of");
        return behind && sentence.is(quantity.nounAt(), "strong");
    }

    /** "3,800 casualties out of 12,000 troops". */
    static boolean isWhole(Sentence sentence, QuantityMention quantity) {
        int of = quantity.from() - 1;
        of = sentence.is(of, "the") || sentence.is(of, "an") ? of - 1 : of;
        return sentence.is(of, "of") && sentence.is(of - 1, "out");
    }

    /** "the execution of five prisoners", "the deaths of 20 men": a noun tells what became of them. */
    static @Nullable String nominal(Sentence sentence, QuantityMention quantity) {
        int of = quantity.from() - 1;
        of = sentence.is(of, "the") ? of - 1 : of;
        return sentence.is(of, "of") && Vocabulary.get().isIn("killings", sentence.lower(of - 1))
                ? Metrics.KILLED
                : null;
    }

    /** "to increase its contingent to 690,000 people", "two regiments of 6,000 people". */
    static boolean isForce(SentenceReading reading, QuantityMention quantity, Clause clause) {
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
    static boolean isFollowedByWounded(SentenceReading reading, QuantityMention quantity) {
        for (QuantityMention next : reading.quantities()) {
            boolean near = next.from() >= quantity.to() && next.from() - quantity.to() <= FARTHEST_HURT;
            if (near) {
                return Metrics.WOUNDED.equals(Metrics.ofStates(next.states()))
                        || next.counted() == CountedClass.WOUNDED;
            }
        }
        return false;
    }
}
