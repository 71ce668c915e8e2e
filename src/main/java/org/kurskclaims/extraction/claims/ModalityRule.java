package org.kurskclaims.extraction.claims;

import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Stance;
import org.kurskclaims.extraction.vocabulary.VerbForm;
import org.kurskclaims.extraction.vocabulary.Vocabulary;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Qualifier;

/** Whether a figure is asserted, expected, conditional or denied. */
final class ModalityRule {

    /** A modality and the words that gave it. */
    record Found(Modality modality, String words) {}

    private static final int LONGEST_CORRECTION = 11;

    private ModalityRule() {}

    static Found read(SentenceReading reading, QuantityMention quantity, Clause clause, Voice voice) {
        Sentence sentence = reading.sentence();
        if (voice.stance() == Stance.DENIES) {
            return new Found(Modality.DENIED, voice.words());
        }
        String withdrawn = withdrawn(sentence, quantity);
        if (!withdrawn.isEmpty()) {
            return new Found(Modality.DENIED, withdrawn);
        }
        String denial = denial(sentence, quantity);
        if (!denial.isEmpty()) {
            return new Found(Modality.DENIED, denial);
        }
        String condition = first("conditional", sentence, clauseStart(sentence, clause), quantity.from());
        if (condition.isEmpty()
                && sentence.is(clause.from(), "had")
                && clause.from() <= 1
                && !sentence.at(clause.from() + 1).isMark()) {
            condition = "had";
        }
        if (!condition.isEmpty()) {
            return new Found(Modality.CONDITIONAL, condition);
        }
        String forecast =
                first("forecast", sentence, clause.from(), quantity.number().from());
        if (forecast.isEmpty() && !arePreparing(sentence, quantity, clause)) {
            forecast = first("forecast", sentence, quantity.to(), behind(sentence, quantity, clause));
        }
        if (forecast.isEmpty() && voice.stance() == Stance.FORECASTS) {
            forecast = voice.words();
        }
        return forecast.isEmpty() ? new Found(Modality.ASSERTED, "") : new Found(Modality.FORECAST, forecast);
    }

    /** Where words behind the figure can still tell its mood: not in "since the president ordered". */
    private static int behind(Sentence sentence, QuantityMention quantity, Clause clause) {
        int to = Math.min(clause.to(), quantity.to() + 8);
        for (int i = quantity.to(); i < to; i++) {
            if (sentence.is(i, "since") || sentence.is(i, "after") || sentence.is(i, "before")) {
                return i;
            }
        }
        return to;
    }

    /** "50,000 soldiers are preparing to attack": the attack is to come, the soldiers are there. */
    private static boolean arePreparing(Sentence sentence, QuantityMention quantity, Clause clause) {
        CountedClass counted = quantity.counted();
        if (counted == null || !counted.isSoldiers()) {
            return false;
        }
        for (int i = quantity.to(); i < clause.to() && i < quantity.to() + 8; i++) {
            if (Vocabulary.get().isIn("preparations", sentence.lower(i))) {
                return true;
            }
            if (Vocabulary.get().isIn("modals", sentence.lower(i))) {
                return false;
            }
        }
        return false;
    }

    /** "corrected its figure of 500 to 420", "revised the estimate from 12,000 to 11,000": the first is given up. */
    private static String withdrawn(Sentence sentence, QuantityMention quantity) {
        boolean first = sentence.is(quantity.from() - 1, "of") || sentence.is(quantity.from() - 1, "from");
        boolean second = sentence.is(quantity.to(), "to")
                && !sentence.at(quantity.to() + 1).isMark();
        for (int i = quantity.from() - 1; first && second && i >= 0 && i >= quantity.from() - LONGEST_CORRECTION; i--) {
            if (sentence.lower(i).startsWith("correct") || sentence.lower(i).startsWith("revis")) {
                return sentence.words(i, i + 1);
            }
        }
        return "";
    }

    private static int clauseStart(Sentence sentence, Clause clause) {
        int at = clause.from();
        if (at > 0 && (sentence.is(at - 1, "if") || sentence.is(at - 1, "unless"))) {
            return at - 1;
        }
        return at;
    }

    private static String first(String list, Sentence sentence, int from, int to) {
        for (int i = Math.max(0, from); i < to; i++) {
            if (sentence.is(to - 1, "with") && Vocabulary.get().isIn("preparations", sentence.lower(i))) {
                continue; // "prepares an offensive with 50,000 soldiers": they are there
            }
            Match<Boolean> match = Vocabulary.get().listed(list, sentence, i);
            if (match != null
                    && !(sentence.is(i, "may") && sentence.at(i).isCapitalised() && i > 0)
                    && !isNoun(sentence, i)
                    && !isCause(sentence, i)
                    && !isAboutThePast(sentence, i, list)) {
                return sentence.words(i, match.to());
            }
        }
        return "";
    }

    /** "may have lost half of the ground" guesses at what was, not at what will be. */
    private static boolean isAboutThePast(Sentence sentence, int at, String list) {
        var verb = Vocabulary.get().verb(sentence, at + 1);
        boolean likely = sentence.is(at, "likely")
                && verb != null
                && (verb.value().isForm(VerbForm.PAST)
                        || verb.value().isForm(VerbForm.THIRD)
                        || verb.value().isForm(VerbForm.PARTICIPLE));
        boolean likelyWas = sentence.is(at, "likely")
                && (sentence.is(at + 1, "been")
                        || Vocabulary.get().isIn("perfect-auxiliaries", sentence.lower(at - 1))
                        || Vocabulary.get().isIn("perfect-auxiliaries", sentence.lower(at - 2)));
        boolean guesses = Vocabulary.get().isIn("modals", sentence.lower(at))
                && ((sentence.is(at - 1, "there") && sentence.is(at + 1, "be"))
                        || sentence.is(at + 1, "range")
                        || sentence.is(at + 1, "number")
                        || sentence.is(at + 1, "total"));
        return list.equals("forecast")
                && (likely || likelyWas || guesses || (sentence.is(at + 1, "have") && !sentence.is(at, "will")));
    }

    /** "holds 800 due to counterattacks": only "are due to arrive" tells of what is to come. */
    private static boolean isCause(Sentence sentence, int at) {
        return sentence.is(at, "due")
                && sentence.is(at + 1, "to")
                && (!Vocabulary.get().isIn("be", sentence.lower(at - 1))
                        || Vocabulary.get().isIn("determiners", sentence.lower(at + 2)));
    }

    /** "the plan", "its aim": a noun is no verb of intent. */
    private static boolean isNoun(Sentence sentence, int at) {
        String before = sentence.lower(at - 1);
        return before.equals("its")
                || before.equals("his")
                || before.equals("their")
                || before.equals("most")
                || (before.equals("a") && !sentence.is(at, "potential"));
    }

    /** "not as high as 300", "talk of two thousand … is a fake", "no such …". */
    private static String denial(Sentence sentence, QuantityMention quantity) {
        for (int i = Math.max(0, quantity.from() - 9); i < quantity.from(); i++) {
            String word = sentence.lower(i);
            if (Vocabulary.get().isIn("denial-before", word)
                    && !isHedgeNegation(sentence, i)
                    && !isBound(sentence, quantity, word)
                    && !clauseBreakBetween(sentence, i, quantity.from())) {
                return word;
            }
        }
        for (int i = quantity.to(); i < sentence.size() && i < quantity.to() + 14; i++) {
            if (sentence.is(i, ";")) {
                break;
            }
            if (Vocabulary.get().isIn("denial", sentence.lower(i))) {
                return sentence.words(Math.max(quantity.to(), i - 1), i + 1);
            }
        }
        return "";
    }

    /** "never had over 15,000": the negation belongs to the bound. */
    private static boolean isBound(Sentence sentence, QuantityMention quantity, String word) {
        boolean bound = quantity.qualifier() == Qualifier.AT_MOST
                && !sentence.is(quantity.from(), "up")
                && !sentence.is(quantity.from(), "as");
        return bound && (word.equals("never") || word.equals("not") || word.equals("n't") || word.equals("'t"));
    }

    /** "no fewer than", "not less than", "no longer". */
    private static boolean isHedgeNegation(Sentence sentence, int at) {
        return switch (sentence.lower(at + 1)) {
            case "exceed",
                    "over",
                    "deeper",
                    "farther",
                    "fewer",
                    "less",
                    "more",
                    "only",
                    "under",
                    "exceeding",
                    "longer",
                    "just",
                    "least",
                    "one",
                    "sign",
                    "later",
                    "all",
                    "yet" -> true;
            default -> sentence.is(at, "no") && !sentence.is(at + 1, "such");
        };
    }

    private static boolean clauseBreakBetween(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = sentence.lower(i);
            if (word.equals("but")
                    || word.equals(",")
                    || word.equals(";")
                    || word.equals("because")
                    || word.equals("while")
                    || word.equals("and")) {
                return true;
            }
        }
        return false;
    }
}
