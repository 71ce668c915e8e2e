package org.kurskclaims.extraction.mentions;

import java.util.Objects;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.SayingWord;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** On which side of a verb of saying its content stands. */
final class SayingScope {

    private static final int LONGEST_ADVERBIAL = 9;

    private final Sentence sentence;
    private final SpeakerLink link;

    SayingScope(Sentence sentence, SpeakerLink link) {
        this.sentence = sentence;
        this.link = link;
    }

    Saying.Scope of(ActorMention subject, Match<SayingWord> verb) {
        int before = subject.from() - 1;
        boolean opens = before < 0 || isOpening(before);
        boolean afterComma = sentence.is(before, ",") || isQuoteEnd(sentence, before);
        boolean closes = endsBehind(verb.to());
        int tail = adverbialEnd(verb.to());
        boolean predicate = tail > verb.to()
                && sentence.is(tail, ",")
                && Vocabulary.get().isIn("auxiliaries", sentence.lower(tail + 1));
        if (afterComma && predicate) {
            return Saying.Scope.AROUND;
        }
        if (afterComma && sentence.is(verb.to(), ",") && !closesSentence(verb.to())) {
            boolean onlyRest = sentence.is(before, ",") && sentence.is(before - 1, "and");
            if (onlyRest) {
                return Saying.Scope.BEHIND;
            }
            return isAside(verb.to() + 1) ? Saying.Scope.BEFORE : Saying.Scope.AROUND;
        }
        if (opens || !closes) {
            return Saying.Scope.BEHIND;
        }
        return Saying.Scope.BEFORE;
    }

    /** The position after "on Thursday", "to the president on Thursday": words that tell when, where or to whom. */
    private int adverbialEnd(int at) {
        int i = at;
        while (i < at + LONGEST_ADVERBIAL && !sentence.at(i).isMark() && NumberReader.at(sentence, i) == null) {
            i++;
        }
        return i;
    }

    /** "…, the ministry said, as Moscow pressed on": the text goes on in its own voice. */
    private boolean isAside(int at) {
        return sentence.is(at, "as")
                || sentence.is(at, "while")
                || sentence.is(at, "amid")
                || (sentence.is(at, "even") && sentence.is(at + 1, "as"));
    }

    private boolean isOpening(int at) {
        String word = sentence.lower(at);
        return word.equals("that")
                || word.equals(":")
                || word.equals(";")
                || word.equals("while")
                || word.equals("whereas")
                || word.equals("but")
                || (word.equals("as") && !endsBehind(at + 2))
                || word.equals("but")
                || word.equals("although")
                || word.equals("when")
                || word.equals("—")
                || word.equals("how")
                || word.equals("what");
    }

    private boolean closesSentence(int at) {
        return at >= sentence.size() - 1;
    }

    /** Whether the clause ends behind the verb, perhaps after words that tell when, where or to whom. */
    private boolean endsBehind(int at) {
        int i = at;
        int limit = at + 14;
        while (i < sentence.size() && i < limit) {
            String word = sentence.lower(i);
            if (word.equals(".")
                    || word.equals(";")
                    || word.equals("!")
                    || word.equals("?")
                    || word.equals(",")
                    || word.equals("\"")
                    || word.equals("”")
                    || word.equals("—")) {
                return !word.equals(",") || i <= at + 8;
            }
            if (word.equals("that")
                    || word.equals(":")
                    || word.equals("“")
                    || (NumberReader.at(sentence, i) != null && !isDateNumber(i))
                    || (i == at && !isTelling(at) && startsContent(i))) {
                return false;
            }
            i++;
        }
        return i >= sentence.size();
    }

    /** Behind "told" stands who was told, before anything that was said. */
    private boolean isTelling(int at) {
        return switch (sentence.lower(at - 1)) {
            case "tell", "tells", "told", "telling", "informed", "briefed", "informing" -> true;
            default -> false;
        };
    }

    private boolean isDateNumber(int at) {
        return NotCounted.is(sentence, Objects.requireNonNull(NumberReader.at(sentence, at)));
    }

    /** A clause begins right behind the verb: "said Russia had lost". */
    private boolean startsContent(int at) {
        String word = sentence.lower(at);
        boolean adverbial = Vocabulary.get().isIn("prepositions", word)
                || Vocabulary.get().isIn("weekdays", word)
                || word.equals("last")
                || Vocabulary.get().isIn("saying-adverbs", word)
                || word.equals("yesterday")
                || word.equals("today")
                || word.equals("late")
                || word.equals("this")
                || word.equals("reporters")
                || word.equals("journalists")
                || word.equals("lawmakers")
                || word.endsWith("ly")
                || word.equals("at")
                || (link.startingAt(at) != null && isRelay(at));
        return !adverbial && !sentence.at(at).isMark();
    }

    private boolean isRelay(int at) {
        ActorMention actor = link.startingAt(at);
        return actor != null && actor.kind().isRelay();
    }

    static boolean isQuoteEnd(Sentence sentence, int at) {
        return sentence.is(at, "\"") || sentence.is(at, "”") || sentence.is(at, "’") || sentence.is(at, "»");
    }
}
