package org.kurskclaims.extraction.mentions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.SayingWord;
import org.kurskclaims.extraction.vocabulary.Stance;

/** Reads a verb of saying in the passive, whose speaker or channel stands behind "by". */
final class PassiveSaying {

    private static final int FARTHEST_BACK_REFERENCE = 5;

    private final Sentence sentence;
    private final SpeakerLink link;
    private final SayingScope scope;

    PassiveSaying(Sentence sentence, SpeakerLink link, SayingScope scope) {
        this.sentence = sentence;
        this.link = link;
        this.scope = scope;
    }

    /** "X was quoted by TASS as saying", "was reported by Reuters", "were denied by Moscow". */
    @Nullable
    Saying read(Match<SayingWord> verb) {
        ActorMention by = sentence.is(verb.to(), "by") ? link.startingAt(verb.to() + 1) : null;
        ActorMention subject = link.subjectOf(verb.from());
        boolean quoted = sentence.lower(verb.from()).startsWith("quot")
                || sentence.lower(verb.from()).startsWith("cit");
        if (quoted && subject != null) {
            List<ActorMention> channels = by == null ? List.of() : List.of(by);
            int to = by == null ? verb.to() : by.to();
            boolean as = sentence.is(to, "as");
            to = as ? to + 2 : to;
            return new Saying(
                    subject.from(),
                    verb.from(),
                    to,
                    subject,
                    channels,
                    Stance.SAYS,
                    scope.of(subject, verb),
                    sentence.words(verb.from(), verb.to()));
        }
        return by == null
                ? null
                : new Saying(
                        verb.from(),
                        verb.from(),
                        by.to(),
                        by,
                        List.of(),
                        verb.value().stance() == Stance.DENIES ? Stance.DENIES : Stance.SAYS,
                        passiveScope(verb, by),
                        sentence.words(verb.from(), verb.to()));
    }

    /** "The list, which was shared by X, has 109 tanks" gives on both sides what X said. */
    private Saying.Scope passiveScope(Match<SayingWord> verb, ActorMention by) {
        if (sentence.is(by.to(), "to") || sentence.is(by.to(), "that")) {
            return Saying.Scope.BEHIND;
        }
        if (verb.from() <= FARTHEST_BACK_REFERENCE
                && isThis(0)
                && !sentence.at(1).isCapitalised()) {
            return Saying.Scope.SENTENCE_BEFORE;
        }
        boolean relative = sentence.is(verb.from() - 2, "which") || sentence.is(verb.from() - 3, "which");
        return relative && sentence.is(by.to(), ",") ? Saying.Scope.AROUND : Saying.Scope.BEFORE;
    }

    /** "This was reported by the staff", "The information was confirmed by", "he said this in an interview". */
    private boolean isThis(int at) {
        String word = sentence.lower(at);
        boolean noun = word.equals("the")
                && (sentence.is(at + 1, "information")
                        || sentence.is(at + 1, "news")
                        || (sentence.is(at + 1, "corresponding")
                                && sentence.at(at + 2).isWord()));
        return word.equals("this") || word.equals("it") || noun;
    }
}
