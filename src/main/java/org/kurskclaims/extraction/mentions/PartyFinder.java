package org.kurskclaims.extraction.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.PartyWord;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Finds the parties that a sentence names. */
public final class PartyFinder {

    private static final Set<String> WHERE = Vocabulary.get().words("locating-prepositions");
    private static final Set<String> PLACE_NOUNS = Vocabulary.get().words("place-nouns");

    private PartyFinder() {}

    public static List<PartyMention> find(Sentence sentence) {
        List<PartyMention> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Match<PartyWord> match = Vocabulary.get().party(sentence, at);
            if (match != null) {
                found.add(new PartyMention(
                        at, match.to(), match.value().party(), match.value().kind(), isLocation(sentence, match)));
                at = match.to();
                continue;
            }
            String relative = relative(sentence, at);
            if (relative != null) {
                found.add(new PartyMention(at, at + 1, relative, PartyWord.Kind.FORCE, false));
            }
            at++;
        }
        return found;
    }

    private static @Nullable String relative(Sentence sentence, int at) {
        return switch (sentence.lower(at)) {
            case "enemy", "enemies", "adversary", "foe", "opponent" -> PartyMention.ENEMY;
            case "occupiers", "occupier", "invaders", "aggressor", "orcs" -> "russia";
            case "our", "we", "us" -> PartyMention.OWN;
            default -> null;
        };
    }

    private static boolean isLocation(Sentence sentence, Match<PartyWord> match) {
        int next = sentence.is(match.to(), "'s") ? match.to() + 1 : match.to();
        boolean compass = sentence.is(match.to(), "'s") && Vocabulary.get().isIn("compass", sentence.lower(next));
        next = compass && PLACE_NOUNS.contains(sentence.lower(next + 1)) ? next + 1 : next;
        boolean placeBehind = PLACE_NOUNS.contains(sentence.lower(next));
        if (match.value().kind() == PartyWord.Kind.ADJECTIVE) {
            return placeBehind;
        }
        boolean state = match.value().kind() == PartyWord.Kind.STATE;
        String before = sentence.lower(match.from() - 1);
        if (state && Vocabulary.get().isIn("travel-verbs", before)) {
            return true;
        }
        int lead = match.from() - 1;
        if (!WHERE.contains(before) && (WHERE.contains(sentence.lower(lead - 1)) || before.equals("the"))) {
            lead--;
        }
        boolean forceBefore = sentence.is(lead, "of") && Vocabulary.get().isIn("force-nouns", sentence.lower(lead - 1));
        before = forceBefore ? "" : sentence.lower(lead);
        return state && (placeBehind || (WHERE.contains(before) && next == match.to()));
    }
}
