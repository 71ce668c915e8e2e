package org.kurskclaims.extraction.mentions;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.ActorMention.Reference;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.text.Token;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Noun;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.SayingWord;
import org.kurskclaims.extraction.vocabulary.Stance;
import org.kurskclaims.extraction.vocabulary.VerbForm;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Reads the personal name that starts at a token: one to four words with capitals, none of them known as something else. */
final class PersonNameReader {

    private static final int LONGEST = 6;

    private PersonNameReader() {}

    static @Nullable ActorMention at(Sentence sentence, int from) {
        if (Vocabulary.get().isIn("titles", sentence.lower(from))) {
            int name = sentence.is(from + 1, ".") ? from + 2 : from + 1;
            ActorMention titled = sentence.at(name).isCapitalised() ? at(sentence, name) : null;
            return titled == null ? null : titled.spanning(from, titled.to());
        }
        boolean address = sentence.is(from - 1, ".") && sentence.isGlued(from) && sentence.isGlued(from - 1);
        int to = end(sentence, from);
        if (to == from || address) { // "Caliber.Az"
            return null;
        }
        boolean single = to - from == 1;
        boolean opening = from == 0 || (!sentence.at(from - 1).isWord() && !sentence.is(from - 1, ","));
        if (single && opening && Vocabulary.get().isSentenceStarter(sentence.lower(from))) {
            return null;
        }
        if (single && from == 0 && isCommonWord(sentence)) {
            return null;
        }
        if (single
                && opening
                && sentence.lower(from).endsWith("ly")
                && sentence.is(from + 1, ",")) { // "Unfortunately,"
            return null;
        }
        return new ActorMention(from, to, sentence.words(from, to), null, ActorKind.PERSON, "", Reference.NAME);
    }

    private static boolean isCommonWord(Sentence sentence) {
        Vocabulary words = Vocabulary.get();
        return words.noun(sentence, 0) != null || words.verb(sentence, 0) != null || words.state(sentence, 0) != null;
    }

    /** The position after the name; the start itself if there is none. */
    static int end(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && at - from < LONGEST) {
            if (isNamePart(sentence, at)
                    && (at == from
                            || sentence.at(at).spaced()
                            || sentence.is(at - 1, "-")
                            || sentence.is(at - 1, "."))) {
                at++;
            } else if (at > from
                    && sentence.is(at, "-")
                    && sentence.isGlued(at)
                    && sentence.isGlued(at + 1)
                    && sentence.at(at + 1).isWord()) {
                at += 2;
            } else if (at > from
                    && sentence.is(at, ".")
                    && sentence.at(at - 1).text().length() == 1
                    && isNamePart(sentence, at + 1)) {
                at++;
            } else if (at > from && isParticle(sentence.lower(at)) && isNamePart(sentence, at + 1)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private static boolean isEquipment(Sentence sentence, int at) {
        Match<Noun> noun = Vocabulary.get().noun(sentence, at);
        return noun != null && noun.value().counted() == CountedClass.EQUIPMENT;
    }

    /** "Governor Says 133K Evacuated": headlines print verbs with capitals. */
    private static boolean isHeadlineVerb(Sentence sentence, int at) {
        Match<SayingWord> saying = Vocabulary.get().saying(sentence, at);
        return saying != null
                && saying.length() == 1
                && saying.value().stance() != Stance.FIGURES
                && (saying.value().forms().contains(VerbForm.THIRD)
                        || saying.value().forms().contains(VerbForm.PAST))
                && !saying.value().forms().contains(VerbForm.BASE);
    }

    private static boolean isParticle(String word) {
        return word.equals("van")
                || word.equals("von")
                || word.equals("de")
                || word.equals("der")
                || word.equals("bin")
                || word.equals("al");
    }

    private static boolean isNamePart(Sentence sentence, int at) {
        Token token = sentence.at(at);
        if (!token.isCapitalised()) {
            return false;
        }
        Vocabulary words = Vocabulary.get();
        String lower = token.lower();
        boolean taken = words.listed("no-names", sentence, at) != null
                || words.isIn("months", lower)
                || words.isIn("weekdays", lower)
                || words.isIn("determiners", lower)
                || words.isIn("prepositions", lower)
                || words.isIn("clause-breaks", lower)
                || (words.isIn("auxiliaries", lower) && !sentence.is(at + 1, "-"))
                || lower.equals("i")
                || lower.equals("we")
                || lower.equals("you")
                || lower.equals("and")
                || lower.equals("or")
                || lower.equals("not")
                || words.isIn("interjections", lower)
                || words.hedgeAt(sentence, at) != null
                || NumberWords.small(lower) != null
                || NumberWords.vague(lower) != null
                || NumberWords.scale(lower) != null
                || words.isIn("western-equipment", lower)
                || words.isIn("geographic-nouns", lower)
                || words.isIn("date-words", lower)
                || isEquipment(sentence, at)
                || isHeadlineVerb(sentence, at)
                || lower.startsWith("'");
        return !taken
                && words.party(sentence, at) == null
                && words.place(sentence, at) == null
                && words.office(sentence, at) == null;
    }
}
