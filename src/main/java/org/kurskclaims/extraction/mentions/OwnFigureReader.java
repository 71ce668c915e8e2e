package org.kurskclaims.extraction.mentions;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.Stance;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Reads whose figure something is: "by his count", "Her own estimate: 20,000", "Kyiv's figure of 4,000 casualties". */
final class OwnFigureReader {

    private static final Set<String> FIGURE_NOUNS = Vocabulary.get().words("figure-nouns");

    private OwnFigureReader() {}

    /** "By his count", "by the reckoning of Aino Lehtinen". */
    static @Nullable Saying byCount(Sentence sentence, int at, SpeakerLink link) {
        ActorMention counter = sentence.is(at, "by") ? link.startingAt(at + 1) : null;
        if (counter != null && !counter.pointsBack()) {
            ActorMention named = OwnedDocument.owner(sentence, counter);
            int figure = counter.equals(named) ? counter.to() + 1 : counter.to() - 1;
            boolean counts = (sentence.is(counter.to(), "'s") || !counter.equals(named))
                    && FIGURE_NOUNS.contains(sentence.lower(figure));
            if (counts && named != null) {
                return SourcePhraseReader.source(
                        sentence, at, named.spanning(named.from(), figure + 1), sentence.words(at, figure + 1));
            }
        }
        int noun = at + 2;
        if (!FIGURE_NOUNS.contains(sentence.lower(noun))) {
            return null;
        }
        ActorMention owner = owner(sentence, at + 1);
        ActorMention actor = owner == null && sentence.is(noun + 1, "of") ? link.startingAt(noun + 2) : owner;
        int to = owner != null || actor == null ? noun + 1 : actor.to();
        return actor == null
                ? null
                : new Saying(
                        at, noun, to, actor, List.of(), Stance.SAYS, Saying.Scope.BEHIND, sentence.words(at, noun + 1));
    }

    /** "Her own estimate: between 20,000 and 24,000". */
    static @Nullable Saying ownFigure(Sentence sentence, int at) {
        boolean opens = at == 0 || sentence.is(at - 1, ";") || sentence.is(at - 1, ".");
        ActorMention owner = opens ? owner(sentence, at) : null;
        int noun = sentence.is(at + 1, "own") ? at + 2 : at + 1;
        boolean announces = sentence.is(noun + 1, ":") || sentence.is(noun + 1, "is") || sentence.is(noun + 1, "was");
        return owner == null || !announces || !FIGURE_NOUNS.contains(sentence.lower(noun))
                ? null
                : new Saying(
                        at,
                        noun,
                        noun + 1,
                        owner,
                        List.of(),
                        Stance.SAYS,
                        Saying.Scope.BEHIND,
                        sentence.words(at, noun + 1));
    }

    private static @Nullable ActorMention owner(Sentence sentence, int at) {
        ActorKind kind = switch (sentence.lower(at)) {
            case "his", "her" -> ActorKind.PERSON;
            case "its" -> ActorKind.ORGANISATION;
            case "their" -> ActorKind.PEOPLE;
            default -> null;
        };
        return kind == null
                ? null
                : new ActorMention(at, at + 1, sentence.lower(at), null, kind, "", ActorMention.Reference.PRONOUN);
    }

    /** "Kyiv's figure of 4,000 casualties", "By Seoul's reckoning 4,700". */
    static @Nullable Saying possessive(Sentence sentence, int at, SpeakerLink link) {
        ActorMention actor = link.startingAt(at);
        if (actor == null || actor.pointsBack()) {
            return null;
        }
        if (isGapped(sentence, actor)) {
            return new Saying(
                    actor.from(), actor.to(), actor.to() + 1, actor, List.of(), Stance.SAYS, Saying.Scope.BEHIND, "at");
        }
        int figure = sentence.is(actor.to(), "'s") ? actor.to() + 1 : -1;
        if (figure < 0) {
            return wholePhrase(sentence, actor);
        }
        figure = FIGURE_NOUNS.contains(sentence.lower(figure)) ? figure : figure + 1;
        return FIGURE_NOUNS.contains(sentence.lower(figure))
                ? new Saying(
                        actor.from(),
                        figure,
                        figure + 1,
                        actor,
                        List.of(),
                        Stance.SAYS,
                        Saying.Scope.BEHIND,
                        sentence.words(figure, figure + 1))
                : null;
    }

    /** "A put the figure at 3,000, and B at no fewer than 11,000". */
    private static boolean isGapped(Sentence sentence, ActorMention actor) {
        boolean at = sentence.is(actor.to(), "at")
                && (sentence.is(actor.from() - 1, ",") || sentence.is(actor.from() - 1, "and"));
        boolean putBefore = false;
        for (int i = 0; at && i < actor.from(); i++) {
            putBefore |= sentence.is(i, "put") || sentence.is(i, "puts");
        }
        return putBefore;
    }

    /** The office reader may have taken "Kyiv's estimate" as one phrase. */
    private static @Nullable Saying wholePhrase(Sentence sentence, ActorMention actor) {
        boolean document = actor.kind() == ActorKind.DOCUMENT && FIGURE_NOUNS.contains(actor.head());
        int possessor = actor.to() - 2;
        boolean verbBehind = Vocabulary.get().saying(sentence, actor.to()) != null;
        if (!document || verbBehind || !sentence.is(possessor, "'s") || possessor <= actor.from()) {
            return null;
        }
        String name = ActorFinder.withoutArticle(sentence.words(actor.from(), possessor));
        ActorMention owner = new ActorMention(
                actor.from(), possessor, name, actor.side(), ActorKind.ORGANISATION, "", ActorMention.Reference.NAME);
        return new Saying(
                actor.from(),
                possessor + 1,
                actor.to(),
                owner,
                List.of(),
                Stance.SAYS,
                Saying.Scope.BEHIND,
                actor.head());
    }
}
