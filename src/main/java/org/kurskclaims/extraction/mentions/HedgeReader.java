package org.kurskclaims.extraction.mentions;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.Hedge;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;
import org.kurskclaims.quantity.Qualifier;

/** Finds the words that hedge a number, before it, behind it, or as the verb before it. */
final class HedgeReader {

    /** A hedge and the stretch of tokens from it to the number, or from the number to it. */
    record Found(Qualifier qualifier, int from, int to) {}

    private static final Set<String> BETWEEN_HEDGE_AND_NUMBER = Vocabulary.get().words("between-hedge-and-number");
    /** "control over 400 square kilometres" names what is controlled. */
    private static final Set<String> RULES_OVER = Vocabulary.get().words("rules-over");

    /** "details about two soldiers" tells of whom, not how exactly. */
    private static final Set<String> TOLD_ABOUT = Vocabulary.get().words("told-about");

    private HedgeReader() {}

    static @Nullable Found before(Sentence sentence, int number) {
        Found direct = endingAt(sentence, number);
        if (direct != null && direct.qualifier() != Qualifier.ABOUT) {
            return direct;
        }
        int at = direct == null ? number : direct.from();
        for (int skipped = 0; skipped < 2 && BETWEEN_HEDGE_AND_NUMBER.contains(sentence.lower(at - 1)); skipped++) {
            at--;
            Found behindArticle = endingAt(sentence, at);
            if (behindArticle != null && behindArticle.qualifier() != Qualifier.EXACTLY) {
                return behindArticle;
            }
        }
        if (direct != null) {
            Found outer = endingAt(sentence, direct.from());
            return outer != null && outer.qualifier() != Qualifier.EXACTLY ? outer : direct;
        }
        return null;
    }

    private static @Nullable Found endingAt(Sentence sentence, int to) {
        Match<Hedge> match = Vocabulary.get().hedgeBefore(sentence, to);
        if (match == null || match.value().place() == Hedge.Place.AFTER) {
            return null;
        }
        boolean verb = match.value().place() == Hedge.Place.VERB;
        if (match.value().qualifier() == Qualifier.MORE_THAN && isNegated(sentence, match.from())) {
            return new Found(Qualifier.AT_MOST, match.from(), to);
        }
        if (!verb && isNoHedge(sentence, match)) {
            return null;
        }
        return new Found(match.value().qualifier(), verb ? to : match.from(), to);
    }

    /** "never had over 15,000", "did not exceed 500". */
    private static boolean isNegated(Sentence sentence, int hedge) {
        for (int i = hedge - 1; i >= hedge - 3 && i >= 0; i--) {
            if (sentence.is(i, "never") || sentence.is(i, "not") || sentence.is(i, "n't") || sentence.is(i, "'t")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoHedge(Sentence sentence, Match<Hedge> match) {
        String word = sentence.lower(match.from());
        String before = sentence.lower(match.from() - 1);
        if (match.length() == 1 && (word.equals("over") || word.equals("under") || word.equals("above"))) {
            return RULES_OVER.contains(before);
        }
        boolean comparison = word.equals("more") && (before.equals("times") || before.equals("%"));
        boolean initial = (word.equals("c") || word.equals("say") || word.equals("past") || word.equals("near"))
                && sentence.at(match.from()).isCapitalised();
        boolean place = word.equals("past") && !before.equals("to") && !before.equals("well");
        boolean topic = word.equals("about") && match.length() == 1 && TOLD_ABOUT.contains(before);
        return comparison || initial || place || topic;
    }

    static @Nullable Found after(Sentence sentence, int to) {
        int at = sentence.is(to, ",") ? to + 1 : to;
        Match<Hedge> match = Vocabulary.get().hedgeAt(sentence, at);
        if (match == null || match.value().place() != Hedge.Place.AFTER) {
            return null;
        }
        boolean ambiguous = match.length() == 1 && at > to;
        boolean plus = sentence.is(match.from(), "plus")
                && !sentence.isGlued(match.from())
                && sentence.at(match.to()).isWord();
        boolean comparison = sentence.is(match.to(), "than");
        if (ambiguous || plus || comparison || startsNextHedge(sentence, match)) {
            return null;
        }
        return new Found(match.value().qualifier(), at, match.to());
    }

    /** In "40 tanks, at least 30 vehicles" the words belong to the next number. */
    private static boolean startsNextHedge(Sentence sentence, Match<Hedge> match) {
        return NumberReader.at(sentence, match.to()) != null
                || sentence.is(match.to(), "a")
                || sentence.is(match.to(), "one");
    }
}
