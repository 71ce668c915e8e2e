package org.kurskclaims.extraction.mentions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.QuantityMention.Measure;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Frame;
import org.kurskclaims.extraction.vocabulary.MeasureUnit;
import org.kurskclaims.extraction.vocabulary.Noun;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.VerbWord;
import org.kurskclaims.extraction.vocabulary.Vocabulary;
import org.kurskclaims.quantity.Qualifier;

/** Finds the quantities of a sentence that could be claims: numbers with hedge, unit and noun, without dates, money and names. */
public final class QuantityFinder {

    private QuantityFinder() {}

    public static List<QuantityMention> find(Sentence sentence) {
        List<QuantityMention> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            NumberMention ratio = RatioReader.at(sentence, at);
            if (ratio != null) {
                found.add(ratio(sentence, ratio));
                at = ratio.to();
                continue;
            }
            NumberMention number = NumberReader.at(sentence, at);
            if (number == null) {
                at++;
                continue;
            }
            QuantityMention mention = NotCounted.is(sentence, number) ? null : mention(sentence, number);
            if (mention != null && !isConversion(sentence, mention, found)) {
                found.add(mention);
            }
            at = mention == null
                    ? number.to()
                    : Math.max(number.to(), mention.number().to());
        }
        return found;
    }

    private static QuantityMention ratio(Sentence sentence, NumberMention times) {
        HedgeReader.Found before = HedgeReader.before(sentence, times.from());
        return new QuantityMention(
                from(times, before),
                times.to(),
                times,
                Measure.RATIO,
                BigDecimal.ONE,
                qualifier(times, before, null),
                null,
                -1,
                Set.of(),
                false,
                false);
    }

    private static @Nullable QuantityMention mention(Sentence sentence, NumberMention number) {
        HedgeReader.Found before = HedgeReader.before(sentence, number.from());
        int at = number.to();
        HedgeReader.Found after = HedgeReader.after(sentence, at);
        if (after != null && !sentence.is(at, ",")) {
            at = after.to();
        }
        if (number.form() == NumberForm.FRACTION) {
            return share(sentence, number, before, after, at);
        }
        int unitAt = number.isVague() && sentence.is(at, "of") ? at + 1 : at;
        unitAt = sentence.is(unitAt, "-") && sentence.isGlued(unitAt) ? unitAt + 1 : unitAt;
        unitAt = Vocabulary.get().isIn("increments", sentence.lower(unitAt)) ? unitAt + 1 : unitAt;
        Match<MeasureUnit> unit = Vocabulary.get().unit(sentence, unitAt);
        if (unit != null && unit.value().dimension() != MeasureUnit.Dimension.REJECT) {
            return measured(sentence, number, before, after, unit);
        }
        if (unit != null && sentence.is(unit.from(), "times") && isAttacked(sentence, number.from())) {
            return new QuantityMention(
                    from(number, before),
                    unit.to(),
                    number,
                    Measure.COUNT,
                    BigDecimal.ONE,
                    qualifier(number, before, after),
                    new Noun(CountedClass.ATTACK, null),
                    unit.from(),
                    Set.of(),
                    false,
                    false);
        }
        if (unit != null && !isCountedAnyway(sentence, unit)) {
            return null;
        }
        CountedPhraseReader phrase = CountedPhraseReader.read(sentence, at);
        if (phrase.isRejected()) {
            return null;
        }
        HedgeReader.Found behind = after != null ? after : HedgeReader.after(sentence, phrase.to());
        boolean increment = phrase.isIncrement()
                || Vocabulary.get().isIn("increments", sentence.lower(from(number, before) - 1))
                || Vocabulary.get().isIn("increments", sentence.lower(number.from() - 1));
        return new QuantityMention(
                from(number, before),
                phrase.to(),
                number,
                Measure.COUNT,
                BigDecimal.ONE,
                qualifier(number, before, behind),
                phrase.noun(),
                phrase.nounAt(),
                phrase.states(),
                phrase.isBackward(),
                increment);
    }

    /** "attacked 13 times", "was shelled 98 times". */
    private static boolean isAttacked(Sentence sentence, int number) {
        Match<VerbWord> verb = Vocabulary.get().verb(sentence, number - 1);
        return verb != null && (verb.value().is(Frame.ATTACKING) || verb.value().is(Frame.DESTROY));
    }

    /** "rounds of ammunition" are counted although "rounds" alone are not. */
    private static boolean isCountedAnyway(Sentence sentence, Match<MeasureUnit> unit) {
        var noun = Vocabulary.get().noun(sentence, unit.from());
        return noun != null && noun.length() > unit.length();
    }

    private static @Nullable QuantityMention measured(
            Sentence sentence,
            NumberMention number,
            HedgeReader.@Nullable Found before,
            HedgeReader.@Nullable Found after,
            Match<MeasureUnit> unit) {
        Measure measure = Measure.valueOf(unit.value().dimension().name());
        boolean glued = sentence.is(unit.from(), "m") && sentence.isGlued(unit.from());
        if (measure == Measure.DISTANCE && (glued || isTooSmall(number, unit.value()))) {
            return null;
        }
        HedgeReader.Found behind = after != null ? after : HedgeReader.after(sentence, unit.to());
        if (measure == Measure.SHARE) {
            CountedPhraseReader base = CountedPhraseReader.read(sentence, unit.to());
            return new QuantityMention(
                    from(number, before),
                    Math.max(unit.to(), base.noun() == null ? unit.to() : base.to()),
                    number,
                    measure,
                    unit.value().factor(),
                    qualifier(number, before, behind),
                    base.noun(),
                    base.nounAt(),
                    base.states(),
                    base.isBackward(),
                    false);
        }
        boolean increment = Vocabulary.get().isIn("increments", sentence.lower(from(number, before) - 1));
        return new QuantityMention(
                from(number, before),
                unit.to(),
                number,
                measure,
                unit.value().factor(),
                qualifier(number, before, behind),
                null,
                -1,
                Set.of(),
                false,
                increment);
    }

    private static boolean isTooSmall(NumberMention number, MeasureUnit unit) {
        return number.low().multiply(unit.factor()).compareTo(new BigDecimal("0.05")) < 0;
    }

    private static QuantityMention share(
            Sentence sentence,
            NumberMention number,
            HedgeReader.@Nullable Found before,
            HedgeReader.@Nullable Found after,
            int at) {
        int start =
                sentence.is(at, "the") || sentence.is(at, "their") || sentence.is(at, "its") || sentence.is(at, "his")
                        ? at + 1
                        : at;
        CountedPhraseReader base = CountedPhraseReader.read(sentence, start);
        boolean hasBase =
                base.noun() != null || base.isBackward() || !base.states().isEmpty();
        return new QuantityMention(
                from(number, before),
                hasBase ? Math.max(at, base.to()) : at,
                number,
                Measure.SHARE,
                BigDecimal.ONE,
                qualifier(number, before, after),
                base.noun(),
                base.nounAt(),
                base.states(),
                base.isBackward(),
                false);
    }

    private static int from(NumberMention number, HedgeReader.@Nullable Found before) {
        return before == null ? number.from() : Math.min(before.from(), number.from());
    }

    private static Qualifier qualifier(
            NumberMention number, HedgeReader.@Nullable Found before, HedgeReader.@Nullable Found after) {
        if (number.isVague()) {
            return Qualifier.VAGUE;
        }
        if (number.isRange()) {
            return Qualifier.BETWEEN;
        }
        if (before != null && before.qualifier() != Qualifier.EXACTLY) {
            return before.qualifier();
        }
        return after == null ? Qualifier.EXACTLY : after.qualifier();
    }

    /** "1,150 square kilometers (about 444 square miles)": the bracket says the same again. */
    private static boolean isConversion(Sentence sentence, QuantityMention mention, List<QuantityMention> found) {
        if (found.isEmpty() || mention.is(Measure.COUNT) || mention.is(Measure.SHARE)) {
            return false;
        }
        QuantityMention last = found.get(found.size() - 1);
        boolean bracket = sentence.is(mention.from() - 1, "(")
                || sentence.is(mention.from() - 1, "[")
                || sentence.is(mention.from() - 1, "/")
                || sentence.is(mention.from() - 1, "or");
        boolean near = mention.from() - last.to() <= 2;
        return last.is(mention.measure()) && last.factor().compareTo(mention.factor()) != 0 && bracket && near;
    }
}
