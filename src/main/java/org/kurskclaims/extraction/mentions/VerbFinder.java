package org.kurskclaims.extraction.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Frame;
import org.kurskclaims.extraction.vocabulary.Noun;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.VerbForm;
import org.kurskclaims.extraction.vocabulary.VerbWord;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Finds the verbs of the vocabulary in a sentence, and whether they stand in the passive. */
public final class VerbFinder {

    private static final Set<String> BE = Vocabulary.get().words("passive-auxiliaries");
    private static final Set<String> HAVE = Vocabulary.get().words("perfect-auxiliaries");

    private VerbFinder() {}

    public static List<VerbMention> find(Sentence sentence) {
        List<VerbMention> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Match<Noun> noun = Vocabulary.get().noun(sentence, at);
            if (noun != null && noun.length() > 1 && noun.value().counted() == CountedClass.EQUIPMENT) {
                at = noun.to(); // "infantry fighting vehicle"
                continue;
            }
            Match<VerbWord> match = sentence.at(at).isWord() ? Vocabulary.get().verb(sentence, at) : null;
            if (match == null || isNounHere(sentence, match)) {
                at++;
            } else {
                found.add(new VerbMention(
                        at,
                        match.to(),
                        match.value(),
                        isPassive(sentence, match),
                        isCoordinated(sentence, found, match)));
                at = match.to();
            }
        }
        return found;
    }

    /** "killed or wounded at least 30": the figure is of both. */
    private static boolean isCoordinated(Sentence sentence, List<VerbMention> found, Match<VerbWord> match) {
        VerbMention before = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean joined = before != null
                && before.to() == match.from() - 1
                && (sentence.is(before.to(), "and") || sentence.is(before.to(), "or"));
        if (joined && before != null && isKilledAndWounded(before.word(), match.value())) {
            return true;
        }
        boolean joins = sentence.is(match.to(), "and") || sentence.is(match.to(), "or");
        Match<VerbWord> next = joins ? Vocabulary.get().verb(sentence, match.to() + 1) : null;
        return next != null && isKilledAndWounded(match.value(), next.value());
    }

    private static boolean isKilledAndWounded(VerbWord one, VerbWord two) {
        return (one.is(Frame.KILL) && two.is(Frame.WOUND)) || (one.is(Frame.WOUND) && two.is(Frame.KILL));
    }

    /** "the advance", "an attack", "control over": behind an article or adjective the base form is a noun. */
    private static boolean isNounHere(Sentence sentence, Match<VerbWord> match) {
        VerbWord word = match.value();
        boolean nounLike = word.isForm(VerbForm.BASE) || word.isForm(VerbForm.THIRD);
        boolean verbOnly = word.isForm(VerbForm.PAST) || word.isForm(VerbForm.PARTICIPLE) || word.isForm(VerbForm.ING);
        if (!nounLike || verbOnly) {
            return false;
        }
        String before = sentence.lower(match.from() - 1);
        return Vocabulary.get().isIn("determiners", before)
                || before.equals("'s")
                || before.equals("of")
                || (Vocabulary.get().isIn("speaker-modifiers", before) && !isForce(sentence, match.from() - 1))
                || (word.isForm(VerbForm.BASE) && (sentence.is(match.to(), "of") || sentence.is(match.to(), "over")));
    }

    /** "Ukrainian forces hold 90 settlements": behind a force stands what it does. */
    private static boolean isForce(Sentence sentence, int at) {
        Match<Noun> noun = Vocabulary.get().noun(sentence, at);
        return noun != null && noun.value().counted().isSoldiers();
    }

    private static boolean isPassive(Sentence sentence, Match<VerbWord> match) {
        if (!match.value().isForm(VerbForm.PARTICIPLE)) {
            return false;
        }
        if (sentence.is(match.to(), "by")) {
            return true;
        }
        for (int i = match.from() - 1; i >= match.from() - 5 && i >= 0; i--) {
            String word = sentence.lower(i);
            if (BE.contains(word)) {
                return true;
            }
            boolean skip = word.endsWith("ly")
                    || word.equals("also")
                    || word.equals("not")
                    || word.equals("already")
                    || word.equals("either")
                    || word.equals("now")
                    || word.equals("never")
                    || word.equals("since")
                    || word.equals("then")
                    || word.equals("just")
                    || word.equals("so")
                    || word.equals("far")
                    || word.equals("and")
                    || word.equals("or")
                    || Vocabulary.get().state(sentence, i) != null;
            if (HAVE.contains(word) || !skip) {
                return false;
            }
        }
        return false;
    }
}
