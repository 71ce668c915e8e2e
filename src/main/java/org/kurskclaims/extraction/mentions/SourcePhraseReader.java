package org.kurskclaims.extraction.mentions;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.SayingWord;
import org.kurskclaims.extraction.vocabulary.Stance;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Reads sources without a verb: "according to X", "per X", "by X's count", "X's figure of", "on X's account". */
final class SourcePhraseReader {

    private static final Set<String> FIGURE_NOUNS = Vocabulary.get().words("figure-nouns");

    private static final int FARTHEST_ACTOR = 6;

    private SourcePhraseReader() {}

    static @Nullable Saying at(Sentence sentence, int at, SpeakerLink link) {
        String word = sentence.lower(at);
        if (word.equals("according") && sentence.is(at + 1, "to")) {
            ActorKind kind = switch (sentence.lower(at + 2)) {
                case "her", "him" -> ActorKind.PERSON;
                case "them" -> ActorKind.PEOPLE;
                default -> null;
            };
            if (kind != null && !sentence.at(at + 3).isWord()) {
                return source(
                        sentence,
                        at,
                        new ActorMention(
                                at + 2, at + 3, sentence.lower(at + 2), null, kind, "", ActorMention.Reference.PRONOUN),
                        sentence.words(at, at + 2));
            }
            return source(sentence, at, actorNear(sentence, at + 2, link), sentence.words(at, at + 2));
        }
        boolean behindFigure = sentence.at(at - 1).isDigits()
                && link.startingAt(at + 1) != null
                && sentence.at(at + 1).isCapitalised();
        if (word.equals("per")
                && (sentence.at(at - 1).isMark() || sentence.is(at - 1, "as") || at == 0 || behindFigure)) {
            return source(sentence, at, link.startingAt(at + 1), word);
        }
        if (word.equals("by") || word.equals("on") || word.equals("in")) {
            Saying counted = OwnFigureReader.byCount(sentence, at, link);
            if (counted != null) {
                return counted;
            }
        }
        ActorMention believed = word.equals("if") ? link.startingAt(at + 1) : null;
        if (believed != null && sentence.is(believed.to(), "is") && sentence.is(believed.to() + 3, "believed")) {
            Saying.Scope scope = at == 0 ? Saying.Scope.BEHIND : Saying.Scope.BEFORE;
            return new Saying(at, at, believed.to() + 4, believed, List.of(), Stance.SAYS, scope, "to be believed");
        }
        boolean inWords = (word.equals("in") || word.equals("by") || word.equals("on"))
                && sentence.is(at + 1, "the")
                && FIGURE_NOUNS.contains(sentence.lower(at + 2))
                && sentence.is(at + 3, "of");
        if (inWords) {
            ActorMention teller = link.startingAt(at + 4);
            return source(sentence, at, teller != null ? teller : link.startingAt(at + 5), sentence.words(at, at + 4));
        }
        if (word.equals("as") && sentence.is(at + 1, "far") && sentence.is(at + 2, "as")) {
            ActorMention concerned = link.startingAt(at + 3);
            if (concerned != null && sentence.is(concerned.to() + 1, "concerned")) {
                return source(sentence, at, concerned, sentence.words(at, at + 3));
            }
        }
        Saying own = OwnFigureReader.ownFigure(sentence, at);
        if (own != null) {
            return own;
        }
        Saying label = FigureSource.label(sentence, at);
        if (label != null) {
            return label;
        }
        Saying shared = FigureSource.at(sentence, at, link);
        if (shared != null) {
            return shared;
        }
        boolean line = at == 0 && (word.equals("source") || word.equals("sources")) && sentence.is(1, ":");
        if (line) {
            return sourceLine(sentence, link);
        }
        if (word.equals("via") || (word.equals("source") && sentence.is(at + 1, ":"))) {
            return source(sentence, at, link.startingAt(word.equals("via") ? at + 1 : at + 2), word);
        }
        return OwnFigureReader.possessive(sentence, at, link);
    }

    /** "Source: video address by Syrskyi at a congress": a line of its own under what he said. */
    private static @Nullable Saying sourceLine(Sentence sentence, SpeakerLink link) {
        ActorMention actor = actorNear(sentence, 2, link);
        if (actor == null) {
            return null;
        }
        Match<SayingWord> cites = null;
        for (int i = actor.to(); i < actor.to() + 2; i++) {
            cites = cites == null ? Vocabulary.get().saying(sentence, i) : cites;
        }
        ActorMention origin =
                cites != null && cites.value().stance() == Stance.RELAYS ? link.startingAt(cites.to()) : null;
        return new Saying(
                0,
                1,
                origin == null ? actor.to() : origin.to(),
                origin == null ? actor : origin,
                origin == null ? List.of() : List.of(actor),
                Stance.SAYS,
                Saying.Scope.SENTENCE_BEFORE,
                sentence.words(0, 1));
    }

    private static @Nullable ActorMention actorNear(Sentence sentence, int at, SpeakerLink link) {
        for (int i = at; i < at + FARTHEST_ACTOR; i++) {
            ActorMention actor = link.startingAt(i);
            if (actor != null) {
                return withinDocument(sentence, actor, link);
            }
            if (sentence.at(i).isMark()) {
                return null;
            }
        }
        return null;
    }

    /** "according to estimates by the General Staff", "to data from": the author counts, not the paper. */
    private static ActorMention withinDocument(Sentence sentence, ActorMention actor, SpeakerLink link) {
        boolean document = actor.kind() == ActorKind.DOCUMENT || FIGURE_NOUNS.contains(actor.head());
        boolean by = sentence.is(actor.to(), "by") || sentence.is(actor.to(), "from") || sentence.is(actor.to(), "of");
        ActorMention author = document && by ? link.startingAt(actor.to() + 1) : null;
        return author != null ? author : actor;
    }

    static @Nullable Saying source(Sentence sentence, int at, @Nullable ActorMention actor, String cue) {
        if (actor == null) {
            return null;
        }
        boolean opens = at == 0
                || sentence.is(at - 1, ";")
                || sentence.is(at - 1, "and")
                || sentence.is(at - 1, "but")
                || sentence.is(at - 1, "that")
                || (at == 1 && (sentence.is(0, "\"") || sentence.is(0, "as")));
        boolean ends =
                actor.to() >= sentence.size() - 1 || sentence.is(actor.to(), ".") || sentence.is(actor.to(), ";");
        Saying.Scope scope = opens
                ? Saying.Scope.BEHIND
                : ends
                        ? Saying.Scope.BEFORE
                        : sentence.is(at - 1, ",") && sentence.is(actor.to(), ",")
                                ? Saying.Scope.AROUND
                                : Saying.Scope.BEFORE;
        return new Saying(at, at, actor.to(), actor, List.of(), Stance.SAYS, scope, cue);
    }
}
