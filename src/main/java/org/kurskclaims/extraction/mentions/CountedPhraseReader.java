package org.kurskclaims.extraction.mentions;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.MeasureUnit;
import org.kurskclaims.extraction.vocabulary.Noun;
import org.kurskclaims.extraction.vocabulary.PartyWord;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Reads what stands behind a number: modifiers, the noun, "of those", "-strong". */
final class CountedPhraseReader {

    private static final int MOST_MODIFIERS = 6;
    private static final Set<String> POINTERS = Vocabulary.get().words("back-pointers");

    private final Sentence sentence;
    private final Vocabulary words = Vocabulary.get();
    private final NounPhraseWords phrase;
    private final NounSense nouns;
    private final Set<String> states = new LinkedHashSet<>();
    private @Nullable Noun noun;
    private int nounAt = -1;
    private int to;
    private boolean backward;
    private boolean increment;
    private boolean foreign;

    private CountedPhraseReader(Sentence sentence, int at) {
        this.sentence = sentence;
        this.phrase = new NounPhraseWords(sentence);
        this.nouns = new NounSense(sentence, phrase);
        this.to = at;
    }

    static CountedPhraseReader read(Sentence sentence, int at) {
        CountedPhraseReader reader = new CountedPhraseReader(sentence, at);
        reader.run();
        return reader;
    }

    private void run() {
        if (strong()) {
            return;
        }
        skipMore();
        if (sentence.is(to, "others") && !sentence.is(to - 1, "and")) {
            to++;
        }
        if (sentence.is(to, "names") && sentence.is(to + 1, "of")) {
            to += 2;
        }
        int start = of(to);
        nounPhrase(start);
        if (noun == null && start > to && !backward) {
            nounPhrase(to);
        }
        Match<Noun> predicate = noun == null ? nouns.behindCopula(to) : null;
        if (predicate != null) {
            accept(predicate.value(), predicate.from(), predicate.to());
        }
        StateReader.Found behind = StateReader.behind(sentence, to);
        if (behind.isEmpty() && noun != null) {
            behind = StateReader.behind(sentence, Insertion.overBracket(sentence, nouns.overOwner(to)));
        }
        int inserted = Insertion.after(sentence, to);
        if (behind.isEmpty() && inserted > to) {
            states.addAll(StateReader.behind(sentence, inserted).metrics());
        }
        states.addAll(behind.metrics());
        to = Math.max(to, behind.isEmpty() ? to : behind.to());
    }

    /** "50,000-strong enemy group", "300-man unit". */
    private boolean strong() {
        int at = sentence.is(to, "-") ? to + 1 : to;
        boolean strong = sentence.is(at, "strong");
        boolean member = at > to
                && (sentence.is(at, "man")
                        || sentence.is(at, "member")
                        || sentence.is(at, "soldier")
                        || sentence.is(at, "troop"));
        if (!strong && !member) {
            return false;
        }
        noun = new Noun(CountedClass.GROUPFORCE, null);
        nounAt = at;
        to = at + 1;
        for (int i = to; i < to + 4; i++) {
            Match<Noun> head = words.noun(sentence, i);
            if (head != null) {
                to = head.to();
                return true;
            }
        }
        return true;
    }

    private void skipMore() {
        while (words.isIn("increments", sentence.lower(to)) && !sentence.is(to, "new") && !sentence.is(to, "fresh")) {
            increment = true;
            to++;
        }
    }

    /** Steps over "of the", "of its", "of those"; remembers that it points back. */
    private int of(int at) {
        if (!sentence.is(at, "of") && !(sentence.is(at, "out") && sentence.is(at + 1, "of"))) {
            return at;
        }
        int i = sentence.is(at, "out") ? at + 2 : at + 1;
        if (sentence.is(i, "all")) {
            i++;
        }
        String word = sentence.lower(i);
        int counted = word.equals("the") || word.equals("some") || word.equals("its") ? i + 1 : i;
        counted = nouns.wholeAt(counted);
        NumberMention whole = sentence.at(counted).isMark() ? null : NumberReader.at(sentence, counted);
        if (whole != null && !whole.isVague()) {
            return whole.to();
        }
        if ((word.equals("that") || word.equals("this")) && nounFollows(i + 1)) {
            return i + 1;
        }
        if (POINTERS.contains(word) || word.equals("us") || (word.equals("the") && sentence.is(i + 1, "dead"))) {
            backward = true;
            boolean bare = !nounFollows(i + 1);
            to = bare ? i + 1 : to;
            return i + 1;
        }
        return i;
    }

    private boolean nounFollows(int at) {
        return words.noun(sentence, at) != null;
    }

    private void nounPhrase(int start) {
        int i = start;
        int first = start; // where an unknown noun would be what is counted: behind the number or the nationality
        int modifiers = 0;
        while (i < sentence.size() && modifiers <= MOST_MODIFIERS) {
            Match<PartyWord> party = words.party(sentence, i);
            Match<String> state = words.state(sentence, i);
            Match<Noun> found = words.noun(sentence, i);
            if (party != null && (found == null || party.length() >= found.length())) {
                if (party.value().kind() == PartyWord.Kind.PEOPLE) {
                    accept(new Noun(CountedClass.FORCE, null), i, party.to());
                } else if (party.value().kind() == PartyWord.Kind.STATE
                        && i > start
                        && words.noun(sentence, party.to()) == null
                        && !sentence.is(party.to(), "'s")) {
                    return;
                }
                i = sentence.is(party.to(), "'s") ? party.to() + 1 : party.to();
                boolean second = (sentence.is(i, "and") || sentence.is(i, "or"))
                        && party.value().kind() == PartyWord.Kind.ADJECTIVE
                        && words.party(sentence, i + 1) != null;
                i = second ? i + 1 : i;
                first = party.value().kind() == PartyWord.Kind.ADJECTIVE ? i : first;
            } else if (found != null
                    && nouns.isBeforeOffice(found.to())
                    && found.value().counted() == CountedClass.UNIT) {
                foreign = true;
                return;
            } else if (found != null && nouns.isAdjective(found)) {
                Match<Noun> head = words.noun(sentence, found.to() + 1);
                i = head != null && head.value().counted() == CountedClass.EQUIPMENT ? head.from() : found.to();
                first = i;
            } else if (found != null && nouns.isMeasureOfEquipment(found)) {
                i = found.to() + 1;
            } else if (found != null && !phrase.isVerbHere(i, found)) {
                accept(found.value(), i, found.to());
                i = found.to();
                if (!continues(i)) {
                    return;
                }
            } else if (state != null && noun == null) {
                StateReader.Found all = StateReader.coordinated(sentence, i);
                if (!phrase.nounFollowsSoon(all.to())) {
                    states.addAll(all.metrics());
                    to = all.to();
                    return;
                }
                states.addAll(all.metrics());
                i = all.to();
            } else if (noun != null || !phrase.isModifier(i)) {
                foreign |= noun == null && phrase.isForeignNoun(i);
                return;
            } else {
                foreign |= noun == null && i == first && phrase.isForeignNoun(i) && !phrase.nounFollowsSoon(i + 1);
                i++;
            }
            modifiers++;
        }
    }

    private void accept(Noun found, int at, int end) {
        boolean fate = noun != null
                && noun.counted() == CountedClass.CASUALTIES
                && found.counted().isSoldiers();
        if (fate) { // "1,000 killed and wounded soldiers"
            to = Math.max(to, end);
            return;
        }
        boolean weaker =
                noun != null && (found.counted() == CountedClass.FIGURE || found.counted() == CountedClass.TERRITORY);
        if (!weaker) {
            noun = found;
            nounAt = at;
        }
        to = Math.max(to, end);
    }

    /** Whether the next token may go on in the same noun phrase: another noun directly behind. */
    private boolean continues(int at) {
        Match<Noun> next = words.noun(sentence, at);
        return next != null && !sentence.at(at).isMark() && words.state(sentence, at) == null;
    }

    boolean isRejected() {
        Match<MeasureUnit> unit = noun == null ? words.unit(sentence, to) : null;
        return (foreign && noun == null) || (unit != null && unit.value().dimension() == MeasureUnit.Dimension.REJECT);
    }

    @Nullable
    Noun noun() {
        return noun;
    }

    int nounAt() {
        return nounAt;
    }

    int to() {
        return to;
    }

    Set<String> states() {
        return states;
    }

    boolean isBackward() {
        return backward;
    }

    boolean isIncrement() {
        return increment;
    }
}
