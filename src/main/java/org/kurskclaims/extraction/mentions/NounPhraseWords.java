package org.kurskclaims.extraction.mentions;

import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.text.Token;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Noun;
import org.kurskclaims.extraction.vocabulary.PartyWord;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** What a word between a number and its noun can be: a modifier, a verb that ends the phrase, a noun nobody counts here. */
final class NounPhraseWords {

    private final Sentence sentence;
    private final Vocabulary words = Vocabulary.get();

    NounPhraseWords(Sentence sentence) {
        this.sentence = sentence;
    }

    boolean isModifier(int at) {
        Token token = sentence.at(at);
        if (token.isMark()) {
            return (token.lower().equals("-") && sentence.isGlued(at))
                    || token.lower().equals("\"")
                    || token.lower().equals("”")
                    || token.lower().equals("’")
                    || token.lower().equals("'")
                    || token.lower().equals("“");
        }
        if (token.isDigits()) {
            return (sentence.isGlued(at) && !sentence.isGlued(at - 1)) || sentence.is(at + 1, "-");
        }
        String word = token.lower();
        if (word.isEmpty()
                || words.isIn("prepositions", word)
                || words.isIn("auxiliaries", word)
                || words.isIn("clause-breaks", word)) {
            return false;
        }
        boolean possessive = word.equals("its") || word.equals("their") || word.equals("our") || word.equals("his");
        if (word.equals("and")
                || word.equals("or")
                || (words.isIn("determiners", word)
                        && !possessive
                        && !word.equals("the")
                        && !word.equals("own")
                        && !word.equals("other"))) {
            return false;
        }
        return !isFiniteVerb(at);
    }

    private boolean isFiniteVerb(int at) {
        if (words.saying(sentence, at) != null) {
            return true;
        }
        var verb = words.verb(sentence, at);
        return verb != null
                && words.noun(sentence, at) == null
                && !(verb.value().isForm(org.kurskclaims.extraction.vocabulary.VerbForm.ING)
                        && nounFollowsSoonAfterVerb(verb.to()))
                && !(verb.value().isForm(org.kurskclaims.extraction.vocabulary.VerbForm.PARTICIPLE)
                        && nounFollowsSoonAfterVerb(verb.to()));
    }

    private boolean nounFollowsSoonAfterVerb(int at) {
        return words.noun(sentence, at) != null
                || (words.party(sentence, at) != null && words.noun(sentence, at + 1) != null);
    }

    boolean nounFollowsSoon(int at) {
        for (int i = at; i < at + 3; i++) {
            Match<PartyWord> party = words.party(sentence, i);
            if (words.noun(sentence, i) != null
                    || (party != null && party.value().kind() == PartyWord.Kind.PEOPLE)) {
                return true;
            }
            if (party != null) {
                return nounFollowsSoon(party.to());
            }
            if (!isModifier(i)) {
                return false;
            }
        }
        return false;
    }

    /** "killed" and "wounded" count as nouns only where no noun follows ("420 killed", not "420 killed soldiers"). */
    boolean isVerbHere(int at, Match<Noun> found) {
        return words.state(sentence, at) != null
                && found.length() == 1
                && found.value().counted() != CountedClass.CASUALTIES;
    }

    /** An unknown noun behind a number ("five questions") says that the number counts something else. */
    boolean isForeignNoun(int at) {
        Token token = sentence.at(at);
        if (!token.isWord()
                || words.isIn("prepositions", token.lower())
                || words.isIn("auxiliaries", token.lower())
                || words.isIn("clause-breaks", token.lower())
                || words.isIn("determiners", token.lower())) {
            return false;
        }
        String word = token.lower();
        boolean light = word.endsWith("ly")
                || word.equals("and")
                || word.equals("or")
                || word.equals("there")
                || word.equals("now")
                || word.equals("in")
                || word.equals("today")
                || word.equals("alone")
                || word.equals("still")
                || word.equals("already")
                || word.equals("more")
                || word.equals("others")
                || word.equals("again")
                || word.equals("last")
                || word.equals("so");
        boolean pronoun = word.equals("he")
                || word.equals("she")
                || word.equals("they")
                || word.equals("it")
                || word.equals("we")
                || word.equals("i");
        return !light
                && !pronoun
                && !words.isIn("plain-verbs", word)
                && words.verb(sentence, at) == null
                && words.saying(sentence, at) == null
                && words.state(sentence, at) == null
                && !words.isIn("weekdays", word)
                && !words.isIn("months", word);
    }
}
