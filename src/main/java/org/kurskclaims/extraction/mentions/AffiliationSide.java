package org.kurskclaims.extraction.mentions;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.PartyWord;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/**
 * The side of somebody by what the sentence tells of him right behind his name: "of the Strand Institute", ", a military
 * analyst", ", who studies satellite images".
 */
final class AffiliationSide {

    private static final String INDEPENDENT = "independent";
    private static final int LONGEST = 12;
    private static final Set<String> HOUSES = Vocabulary.get().words("research-houses");
    private static final Set<String> SCHOLARS = Vocabulary.get().words("scholars");
    private static final Set<String> STUDIES = Vocabulary.get().words("study-verbs");

    private AffiliationSide() {}

    /** @param to the token behind the name */
    static @Nullable String of(Sentence sentence, int to) {
        boolean apposition = sentence.is(to, ",") || sentence.is(to, "(");
        boolean affiliation = isAffiliating(sentence.lower(to));
        if (!apposition && !affiliation) {
            return null;
        }
        if (apposition && sentence.is(to + 1, "who")) {
            return STUDIES.contains(sentence.lower(to + 2)) ? INDEPENDENT : null;
        }
        boolean opens = affiliation || isAffiliating(sentence.lower(to + 1)) || isArticle(sentence.lower(to + 1));
        return opens ? within(sentence, to + 1) : null;
    }

    private static @Nullable String within(Sentence sentence, int from) {
        for (int i = from; i < from + LONGEST && i < sentence.size(); i++) {
            String word = sentence.lower(i);
            boolean ends = sentence.at(i).isMark() && !word.equals("'s") && !word.equals("-");
            if (ends || Vocabulary.get().saying(sentence, i) != null) {
                return null;
            }
            if (HOUSES.contains(word) || SCHOLARS.contains(word)) {
                return INDEPENDENT;
            }
            Match<PartyWord> party = Vocabulary.get().party(sentence, i);
            if (party != null && party.value().kind() == PartyWord.Kind.ADJECTIVE) {
                return scholarFollows(sentence, party.to())
                        ? INDEPENDENT
                        : party.value().party();
            }
        }
        return null;
    }

    private static boolean scholarFollows(Sentence sentence, int at) {
        for (int i = at; i < at + 3; i++) {
            if (SCHOLARS.contains(sentence.lower(i)) || HOUSES.contains(sentence.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAffiliating(String word) {
        return word.equals("of") || word.equals("at") || word.equals("with") || word.equals("from");
    }

    private static boolean isArticle(String word) {
        return word.equals("a") || word.equals("an") || word.equals("the") || word.equals("our");
    }
}
