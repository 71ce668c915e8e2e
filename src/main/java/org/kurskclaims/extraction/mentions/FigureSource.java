package org.kurskclaims.extraction.mentions;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.ActorMention.Reference;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.PartyWord;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Stance;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Reads where a figure comes from: "The figure was shared by the General Staff", "those numbers coming from the governor". */
final class FigureSource {

    private static final Set<String> FIGURE_NOUNS = Vocabulary.get().words("figure-nouns");
    private static final Set<String> SHARED = Vocabulary.get().words("own-figure-verbs");
    private static final int LONGEST_LINK = 6;
    private static final Map<String, String> STATES = Map.of(
            "russia", "Russia",
            "ukraine", "Ukraine",
            "north-korea", "North Korea",
            "south-korea", "South Korea",
            "united-states", "United States");

    private FigureSource() {}

    /** "Russian claim: 74,320", "62,000 (Ukrainian estimate)". */
    static @Nullable Saying label(Sentence sentence, int at) {
        Match<PartyWord> party = Vocabulary.get().party(sentence, at);
        boolean adjective = party != null && party.value().kind() == PartyWord.Kind.ADJECTIVE;
        if (party == null || !adjective || !FIGURE_NOUNS.contains(sentence.lower(party.to()))) {
            return null;
        }
        int end = party.to() + 1;
        boolean opens = sentence.is(end, ":");
        boolean closes = sentence.is(end, ")") || sentence.is(end, "]");
        String name = STATES.get(party.value().party());
        if (name == null || !(opens || closes)) {
            return null;
        }
        ActorMention state =
                new ActorMention(at, party.to(), name, party.value().party(), ActorKind.STATE, "", Reference.NAME);
        return new Saying(
                at,
                party.to(),
                end,
                state,
                List.of(),
                Stance.SAYS,
                opens ? Saying.Scope.BEHIND : Saying.Scope.BEFORE,
                sentence.words(at, end));
    }

    static @Nullable Saying at(Sentence sentence, int at, SpeakerLink link) {
        boolean pointing = switch (sentence.lower(at)) {
            case "the", "that", "this", "these", "those", "both", "such" -> true;
            default -> false;
        };
        boolean described = sentence.at(at + 1).isWord() && FIGURE_NOUNS.contains(sentence.lower(at + 2));
        int noun = described && !FIGURE_NOUNS.contains(sentence.lower(at + 1)) ? at + 2 : at + 1;
        if (!pointing || !FIGURE_NOUNS.contains(sentence.lower(noun))) {
            return null;
        }
        boolean shared = false;
        for (int i = noun + 1; i < noun + LONGEST_LINK; i++) {
            String word = sentence.lower(i);
            shared |= SHARED.contains(word)
                    || word.startsWith("com")
                    || word.startsWith("came")
                    || word.startsWith("stem");
            boolean source = word.equals("by") || word.equals("from");
            ActorMention actor = shared && source ? actorBehind(sentence, i + 1, link) : null;
            if (actor != null) {
                boolean relative = sentence.is(noun + 1, ",") && sentence.is(noun + 2, "which");
                Saying.Scope scope =
                        relative ? Saying.Scope.AROUND : at == 0 ? Saying.Scope.SENTENCE_BEFORE : Saying.Scope.BEFORE;
                return new Saying(at, i, actor.to(), actor, List.of(), Stance.SAYS, scope, sentence.words(at, i + 1));
            }
        }
        return null;
    }

    private static @Nullable ActorMention actorBehind(Sentence sentence, int at, SpeakerLink link) {
        for (int i = at; i < at + LONGEST_LINK; i++) {
            ActorMention actor = link.startingAt(i);
            if (actor != null) {
                return actor;
            }
            if (sentence.at(i).isMark()) {
                return null;
            }
        }
        return null;
    }
}
