package org.kurskclaims.extraction.mentions;

import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.text.Token;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.KnownActor;
import org.kurskclaims.extraction.vocabulary.PartyWord;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** The words before an office that belong to it: nationality, rank, names of bodies, "and" between two of them. */
final class OfficeModifiers {

    private final Sentence sentence;
    private final Vocabulary words = Vocabulary.get();
    private final int from;

    /** @param from where the phrase begins */
    OfficeModifiers(Sentence sentence, int from) {
        this.sentence = sentence;
        this.from = from;
    }

    /** @param headed whether the office itself has been read */
    boolean isModifier(int at, boolean headed) {
        Token token = sentence.at(at);
        String word = token.lower();
        if (token.isMark()) {
            boolean joint = word.equals("-") && sentence.isGlued(at + 1) && (sentence.isGlued(at) || isBased(at));
            return joint || isAlsoOf(at, headed);
        }
        if (token.isDigits()) {
            return sentence.isGlued(at + 1);
        }
        if (isPersonHere(at)) {
            return false;
        }
        if (words.party(sentence, at) != null || isAlsoOf(at, headed)) {
            return true;
        }
        if (word.isEmpty()
                || words.isIn("prepositions", word)
                || words.isIn("clause-breaks", word)
                || (words.isIn("auxiliaries", word) && !word.equals("'s"))) {
            return false;
        }
        boolean ordinal = sentence.isGlued(at) && sentence.at(at - 1).isDigits();
        boolean compound = sentence.is(at - 1, "-")
                || (sentence.is(at + 1, "-") && sentence.isGlued(at + 1) && sentence.isGlued(at + 2));
        boolean name = token.isCapitalised()
                && !words.isIn("determiners", word)
                && !words.isIn("weekdays", word)
                && !words.isIn("months", word)
                && !words.isSentenceStarter(word)
                && words.saying(sentence, at) == null;
        return ordinal
                || sentence.is(at + 1, "'s")
                || compound
                || name
                || word.equals("'s")
                || words.isIn("speaker-modifiers", word);
    }

    /** "Washington-based": tells nobody from another. */
    boolean isBased(int at) {
        return sentence.is(at, "based")
                || sentence.is(at + 1, "based")
                || (sentence.is(at + 1, "-") && sentence.is(at + 2, "based"));
    }

    /** "the nation's spy agency": the country of which the text speaks. */
    boolean isCountry(int at) {
        int owner = sentence.is(at, "'s") ? at - 1 : at;
        return (sentence.is(owner, "nation") || sentence.is(owner, "country")) && sentence.is(owner + 1, "'s");
    }

    /** "Gerasimov informed President …": a person is part of an office only right before it ("Zelensky adviser"). */
    private boolean isPersonHere(int at) {
        int end = knownPerson(at);
        return end > at && !sentence.is(end, "'s") && words.office(sentence, end) == null;
    }

    /** The "and" of "US and Ukrainian officials", the comma of "Western, South Korean and Ukrainian agencies". */
    private boolean isAlsoOf(int at, boolean headed) {
        boolean and = sentence.is(at, "and") || sentence.is(at, "or");
        Match<PartyWord> next = and || sentence.is(at, ",") ? words.party(sentence, at + 1) : null;
        if (headed || next == null || (next.value().kind() != PartyWord.Kind.ADJECTIVE && !isShort(at + 1))) {
            return false;
        }
        for (int i = at - 1; i >= from; i--) {
            Match<PartyWord> before = words.party(sentence, i);
            if (before != null) {
                boolean adjective = before.value().kind() == PartyWord.Kind.ADJECTIVE;
                return before.to() == at && (adjective || (and && isShort(i)));
            }
        }
        return false;
    }

    /** "US", "UK", "EU" stand for the adjective too. */
    private boolean isShort(int at) {
        String word = sentence.at(at).text();
        return word.length() <= 4 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
    }

    int knownPerson(int at) {
        Match<KnownActor> match = words.actor(sentence, at);
        return match != null && match.value().kind() == ActorKind.PERSON ? match.to() : at;
    }
}
