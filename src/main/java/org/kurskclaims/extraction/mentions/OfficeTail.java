package org.kurskclaims.extraction.mentions;

import java.util.Set;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.text.Token;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.KnownActor;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** What follows an office and belongs to it: "of the Armed Forces of Ukraine", "in the General Staff", "close to the Kremlin". */
final class OfficeTail {

    private static final int LONGEST = 16;
    private static final Vocabulary WORDS = Vocabulary.get();
    private static final Set<String> LINKS = WORDS.words("office-links");

    private OfficeTail() {}

    /**
     * The position after the tail.
     *
     * @param to the position after the office word
     * @param head the office word
     */
    static int end(Sentence sentence, int to, String head) {
        int limit = to + LONGEST;
        int last = to;
        while (last < limit && LINKS.contains(sentence.lower(last))) {
            int at = last + 1;
            boolean close = sentence.is(last, "close");
            if ((close && !sentence.is(at, "to")) || (sentence.is(last, "to") && !isEnvoy(head))) {
                return last;
            }
            at = close ? at + 1 : at;
            at = WORDS.isIn("determiners", sentence.lower(at)) ? at + 1 : at;
            int end = at;
            while (end < limit && isTailWord(sentence, end)) {
                end++;
            }
            if (end == at) {
                return last;
            }
            last = end;
        }
        return last;
    }

    private static boolean isEnvoy(String head) {
        return head.endsWith("ambassador")
                || head.endsWith("envoy")
                || head.endsWith("adviser")
                || head.endsWith("advisor")
                || head.endsWith("aide");
    }

    private static boolean isTailWord(Sentence sentence, int at) {
        Token token = sentence.at(at);
        Match<KnownActor> known = WORDS.actor(sentence, at);
        if (known != null && known.value().kind() == ActorKind.PERSON) {
            return false;
        }
        if (token.isMark() || WORDS.isIn("weekdays", token.lower()) || WORDS.isIn("months", token.lower())) {
            return token.lower().equals("-") && sentence.isGlued(at);
        }
        if (token.isDigits()) {
            return sentence.isGlued(at + 1) && sentence.at(at + 1).isWord();
        }
        if (token.lower().equals("'s")) {
            return true;
        }
        boolean named = token.isCapitalised()
                && (WORDS.saying(sentence, at) == null || token.lower().endsWith("ing"))
                && !WORDS.isIn("prepositions", token.lower());
        return named
                || (sentence.isGlued(at) && sentence.at(at - 1).isDigits())
                || WORDS.isIn("compass", token.lower())
                || (WORDS.isIn("geographic-nouns", token.lower())
                        && sentence.at(at - 1).isCapitalised())
                || (WORDS.office(sentence, at) != null && WORDS.saying(sentence, at) == null)
                || WORDS.isIn("speaker-modifiers", token.lower())
                || (WORDS.noun(sentence, at) != null
                        && WORDS.verb(sentence, at) == null
                        && WORDS.saying(sentence, at) == null);
    }
}
