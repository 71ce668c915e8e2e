package org.kurskclaims.extraction.mentions;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.KnownActor;
import org.kurskclaims.extraction.vocabulary.PartyWord;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** On which side somebody stands, by the words that describe him: a nationality, an institution, a region. */
final class SideRule {

    private SideRule() {}

    /** @param own the side that the office word itself tells; it outweighs nationality ("a Russian military blogger") */
    static @Nullable String of(Sentence sentence, int from, int to, @Nullable String own) {
        if (own != null && !(own.equals("media") && isOfState(sentence, from, to))) {
            return own;
        }
        String side = ofHouse(sentence, from, to);
        for (int i = from; i < to; i++) {
            Match<KnownActor> actor = Vocabulary.get().actor(sentence, i);
            if (actor != null && actor.to() <= to && side == null) {
                side = actor.value().side();
            }
            Match<PartyWord> party = Vocabulary.get().party(sentence, i);
            if (party != null && party.to() <= to && side == null) {
                side = party.value().party();
            }
        }
        return side != null ? side : ofRegion(sentence, from, to);
    }

    /** "the Finnish-based Black Bird Group": a known house of research outweighs where it stands. */
    private static @Nullable String ofHouse(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Match<KnownActor> actor = Vocabulary.get().actor(sentence, i);
            boolean house = actor != null && actor.to() <= to && actor.value().kind() == ActorKind.INSTITUTE;
            if (house && actor != null) {
                return actor.value().side();
            }
        }
        return null;
    }

    /** "reports from Moscow", "Russian state media": a state speaks through them. */
    private static boolean isOfState(Sentence sentence, int from, int to) {
        boolean state = false;
        for (int i = from; i < to; i++) {
            boolean media = sentence.is(i + 1, "media") || sentence.is(i + 1, "television") || sentence.is(i + 1, "tv");
            state |= sentence.is(i, "state") && media;
            state |= sentence.is(i, "reports") && sentence.is(i + 1, "from");
        }
        return state;
    }

    private static @Nullable String ofRegion(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Match<String> place = Vocabulary.get().place(sentence, i);
            if (place != null) {
                return sentence.vocabulary().country(place.value()).equals("ukraine") ? "ukraine" : "russia";
            }
            switch (sentence.lower(i)) {
                case "regional" -> {
                    return "russia";
                }
                case "lawmakers", "nis" -> {
                    return null;
                }
                default -> {}
            }
        }
        return null;
    }
}
