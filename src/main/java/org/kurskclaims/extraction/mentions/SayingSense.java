package org.kurskclaims.extraction.mentions;

import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.SayingWord;
import org.kurskclaims.extraction.vocabulary.VerbForm;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Whether a word that can be a verb of saying is one here, and in which voice. */
final class SayingSense {

    private static final int FARTHEST_FIGURE = 14;
    private static final int LONGEST_HEDGE = 2;
    private static final int FARTHEST_STATEMENT = 4;
    private static final int FARTHEST_AUTHOR = 5;

    private final Sentence sentence;
    private final SpeakerLink link;

    SayingSense(Sentence sentence, SpeakerLink link) {
        this.sentence = sentence;
        this.link = link;
    }

    /** "the report", "its claims", "a confirmed 300", "recorded deaths". */
    boolean isNoun(Match<SayingWord> verb) {
        String before = sentence.lower(verb.from() - 1);
        boolean nounPlace = (Vocabulary.get().isIn("determiners", before)
                        && !before.equals("that")
                        && !before.equals("this")
                        && !before.equals("both")
                        && !before.equals("all")
                        && !before.equals("many"))
                || (before.equals("'s") && !verb.value().forms().contains(VerbForm.ING) && !isPastOnly(verb))
                || before.equals("of")
                || before.equals("in")
                || before.equals("by")
                || (before.equals("for") && !verb.value().isOnly(VerbForm.ING));
        boolean negatedSay = before.equals("not")
                && sentence.lower(verb.from() - 2).startsWith("did")
                && sentence.is(verb.from(), "say");
        boolean named = verb.from() > 0
                && verb.value().isOnly(VerbForm.ING)
                && sentence.at(verb.from()).isCapitalised()
                && sentence.at(verb.from() - 1).isWord();
        return nounPlace || negatedSay || named || sentence.is(verb.from() - 1, "-");
    }

    /** "continue to hold", "does not disclose how many": nothing is said. */
    boolean isOtherSense(Match<SayingWord> verb) {
        // "spoke to her parents", "spoke after the briefing"
        if (sentence.lower(verb.from()).startsWith("spo")
                && verb.length() == 1
                && Vocabulary.get().isIn("spoke-where", sentence.lower(verb.to()))) {
            return true;
        }
        // "raised the estimate to 4,000" speaks, "raised the flag" does not
        if (Vocabulary.get().isIn("revisions", sentence.lower(verb.from()))
                && !estimateFollows(verb.to())
                && !isUpdate(verb)) {
            return true;
        }
        // "withdrew its claim of 5,000" takes back, "withdrew its troops" does not
        if (Vocabulary.get().isIn("withdrawals", sentence.lower(verb.from())) && !statementFollows(verb.to())) {
            return true;
        }
        // "Russia responded by relocating 30,000": an answer in deeds
        if (sentence.lower(verb.from()).startsWith("respond")
                && (sentence.is(verb.to(), "by") || sentence.is(verb.to(), "with"))) {
            return true;
        }
        // "believed to number 12,000", "the injured, estimated to reach 1,000": tells of somebody, does not speak
        boolean toldOf =
                sentence.is(verb.from() - 1, ",") || Vocabulary.get().isIn("told-of", sentence.lower(verb.from()));
        boolean reckoned = Vocabulary.get().isIn("told-of", sentence.lower(verb.from()))
                && sentence.is(verb.from() - 1, ",")
                && sentence.is(verb.to(), "at");
        if (reckoned
                || (toldOf
                        && sentence.is(verb.to(), "to")
                        && verb.value().forms().contains(VerbForm.PARTICIPLE)
                        && Vocabulary.get().isIn("said-to", sentence.lower(verb.to() + 1)))) {
            return true;
        }
        if (sentence.lower(verb.from()).startsWith("number") && isCountedHere(verb.to())) {
            return true;
        }
        boolean continues = sentence.lower(verb.from()).startsWith("continu")
                || (sentence.is(verb.to() - 1, "on") && verb.length() == 2);
        boolean goesOn = continues && !sentence.at(verb.to()).isMark();
        boolean negated = sentence.is(verb.from() - 1, "not")
                || sentence.is(verb.from() - 1, "n't")
                || sentence.is(verb.from() - 1, "'t")
                || sentence.is(verb.from() - 1, "never");
        boolean silent = negated
                && switch (sentence.lower(verb.from())) {
                    case "disclose", "disclosed", "reveal", "revealed", "report", "reported", "announce", "comment" ->
                        true;
                    default -> false;
                };
        return goesOn || silent;
    }

    /** "The troops number about 10,000" counts them; "officials number the dead at 300" says how many there are. */
    private boolean isCountedHere(int at) {
        for (int i = at; i <= at + LONGEST_HEDGE; i++) {
            if (NumberReader.at(sentence, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** "updated on Tuesday that". */
    boolean isUpdate(Match<SayingWord> verb) {
        boolean updates = sentence.lower(verb.from()).startsWith("updat");
        for (int i = verb.to();
                updates && i < verb.to() + FARTHEST_AUTHOR && !sentence.at(i).isMark();
                i++) {
            if (sentence.is(i, "that")) {
                return true;
            }
        }
        return false;
    }

    private boolean statementFollows(int at) {
        for (int i = at; i < at + FARTHEST_STATEMENT && !sentence.at(i).isMark(); i++) {
            String word = sentence.lower(i);
            if (Vocabulary.get().isIn("figure-nouns", word) || Vocabulary.get().isIn("occasions", word)) {
                return true;
            }
        }
        return false;
    }

    private boolean estimateFollows(int at) {
        for (int i = at; i < at + FARTHEST_AUTHOR; i++) {
            if (Vocabulary.get().isIn("estimates", sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "briefed on", "informed about": takes in what others say. */
    boolean isBriefed(Match<SayingWord> verb) {
        return (sentence.is(verb.from(), "briefed") || sentence.is(verb.from(), "informed"))
                && Vocabulary.get().isIn("prepositions", sentence.lower(verb.to()));
    }

    private boolean isPastOnly(Match<SayingWord> verb) {
        return verb.value().forms().contains(VerbForm.PAST);
    }

    boolean figureFollows(int at) {
        boolean toSomebody = sentence.lower(at - 1).startsWith("g")
                && (Vocabulary.get().party(sentence, at) != null || link.startingAt(at) != null);
        boolean revised = sentence.lower(at - 1).startsWith("revis")
                || sentence.lower(at - 1).startsWith("updat");
        if (toSomebody
                || (!revised
                        && Vocabulary.get().isIn("phrasal-particles", sentence.lower(at)))) { // "gave Kyiv control of"
            return false;
        }
        for (int i = at; i < at + FARTHEST_FIGURE && i < sentence.size(); i++) {
            if (NumberReader.at(sentence, i) != null) {
                return true;
            }
            if (sentence.is(i, ";")
                    || sentence.is(i, ".")
                    || sentence.is(i, "that")
                    || sentence.is(i, "who")
                    || sentence.is(i, "which")) {
                return false;
            }
        }
        return false;
    }

    boolean isPassive(Match<SayingWord> verb) {
        if (!verb.value().forms().contains(VerbForm.PARTICIPLE)) {
            return false;
        }
        for (int i = verb.from() - 1; i >= verb.from() - 3; i--) {
            String word = sentence.lower(i);
            if (word.equals("was")
                    || word.equals("were")
                    || word.equals("been")
                    || word.equals("is")
                    || word.equals("are")
                    || word.equals("be")
                    || word.equals("being")) {
                return true;
            }
            if (!word.endsWith("ly") && !word.equals("also") && !word.equals("not")) {
                return false;
            }
        }
        return false;
    }

    /** "officials quoted by the BBC estimated". */
    boolean isReducedPassive(Match<SayingWord> verb) {
        ActorMention document = link.endingAt(verb.from());
        boolean posted = document != null
                && document.kind() == ActorKind.DOCUMENT
                && verb.value().forms().contains(VerbForm.PARTICIPLE)
                && byBehind(verb.to());
        return posted
                || (verb.value().forms().contains(VerbForm.PARTICIPLE)
                        && sentence.is(verb.to(), "by")
                        && (link.endingAt(verb.from()) != null || sentence.is(verb.from() - 1, "as"))
                        && link.startingAt(verb.to() + 1) != null);
    }

    /** "posted on X by the ministry". */
    private boolean byBehind(int at) {
        for (int i = at; i < at + FARTHEST_AUTHOR; i++) {
            if (sentence.is(i, "by")) {
                return link.startingAt(i + 1) != null;
            }
            if (sentence.at(i).isMark()) {
                return false;
            }
        }
        return false;
    }

    /** "they're saying". */
    boolean isProgressive(Match<SayingWord> verb) {
        return switch (sentence.lower(verb.from() - 1)) {
            case "'s", "'re", "is", "are", "was", "were", "been" -> true;
            default -> false;
        };
    }
}
