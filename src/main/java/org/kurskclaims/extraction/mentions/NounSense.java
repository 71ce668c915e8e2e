package org.kurskclaims.extraction.mentions;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Noun;
import org.kurskclaims.extraction.vocabulary.OfficeWord;
import org.kurskclaims.extraction.vocabulary.PartyWord;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** What a noun does in a counted phrase: whether it is what is counted, only describes it, or tells whose it is. */
final class NounSense {

    private static final int MOST_PREDICATE_MODIFIERS = 2;

    private final Sentence sentence;
    private final Vocabulary words = Vocabulary.get();
    private final NounPhraseWords phrase;

    NounSense(Sentence sentence, NounPhraseWords phrase) {
        this.sentence = sentence;
        this.phrase = phrase;
    }

    /** "one private business", "113 military transport vehicles": a word that is a soldier only where it stands alone. */
    boolean isAdjective(Match<Noun> found) {
        return found.length() == 1
                && words.isIn("soldiers-or-adjectives", sentence.lower(found.from()))
                && (phrase.nounFollowsSoon(found.to())
                        || phrase.isForeignNoun(found.to())
                        || phrase.nounFollowsSoon(found.to() + 1));
    }

    /** "One battalion commander": a unit before an office only says whose office it is. */
    boolean isBeforeOffice(int at) {
        return words.office(sentence, at) != null && !sentence.is(at, "force");
    }

    /** "12 units of rocket artillery": the unit only counts what stands behind it. */
    boolean isMeasureOfEquipment(Match<Noun> found) {
        int item = found.to() + 1;
        Match<PartyWord> owner = words.party(sentence, item);
        item = owner != null && owner.value().kind() == PartyWord.Kind.ADJECTIVE ? owner.to() : item;
        boolean equipment = sentence.is(item, "equipment") || sentence.is(item, "hardware");
        if (sentence.is(found.to(), "of") && equipment && item > found.to() + 1) {
            return true;
        }
        Match<Noun> behind = sentence.is(found.to(), "of") ? words.noun(sentence, found.to() + 1) : null;
        return sentence.lower(found.to() - 1).startsWith("unit")
                && behind != null
                && behind.value().counted() == CountedClass.EQUIPMENT;
    }

    /** The position after "of the Armed Forces of Ukraine", the end of the phrase itself if nobody owns what is counted. */
    int overOwner(int at) {
        int i = sentence.is(at, "of") || sentence.is(at, "from") ? at + 1 : at;
        i = sentence.is(i, "the") ? i + 1 : i;
        Match<PartyWord> owner = i > at ? words.party(sentence, i) : null;
        if (sentence.is(i, "(") && owner == null && words.party(sentence, i + 1) != null) { // "of the (Russian) army"
            owner = words.party(sentence, i + 1);
            Match<Noun> army =
                    owner != null && sentence.is(owner.to(), ")") ? words.noun(sentence, owner.to() + 1) : null;
            return army == null ? at : army.to();
        }
        Match<OfficeWord> forces = i > at && owner == null ? words.office(sentence, i) : null;
        if (forces != null && forces.value().kind() == ActorKind.FORCE && sentence.is(forces.to(), "of")) {
            owner = words.party(sentence, forces.to() + 1);
        }
        if (owner == null) {
            return at;
        }
        Match<Noun> force = words.noun(sentence, owner.to());
        return force == null ? owner.to() : force.to();
    }

    /** Steps over "approximately", "initial", "original" before the number of the whole. */
    int wholeAt(int at) {
        int i = at;
        while (i < at + 3 && words.isIn("before-whole", sentence.lower(i))) {
            i++;
        }
        return NumberReader.at(sentence, i) == null ? at : i;
    }

    /** "out of which 14,800 are confirmed fatalities": the noun stands behind the verb. */
    @Nullable
    Match<Noun> behindCopula(int to) {
        boolean be = sentence.is(to, "are") || sentence.is(to, "were");
        for (int at = to + 1; be && at <= to + MOST_PREDICATE_MODIFIERS + 1; at++) {
            Match<Noun> behind = words.noun(sentence, at);
            boolean loss = behind != null
                    && (behind.value().counted() == CountedClass.DEAD
                            || behind.value().counted() == CountedClass.CASUALTIES
                            || behind.value().counted() == CountedClass.WOUNDED)
                    && (words.state(sentence, at) == null || behind.value().counted() == CountedClass.CASUALTIES);
            if (loss && behind != null) {
                return behind;
            }
            boolean ends = behind != null && words.noun(sentence, behind.to()) == null;
            if (ends || !sentence.at(at).isWord() || words.isIn("prepositions", sentence.lower(at))) {
                return null;
            }
        }
        return null;
    }
}
