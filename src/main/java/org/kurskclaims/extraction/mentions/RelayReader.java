package org.kurskclaims.extraction.mentions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.SayingWord;
import org.kurskclaims.extraction.vocabulary.Stance;

/** Reads "Reuters, citing a senior source, …" and "he quoted the NIS as saying": the origin and who passes it on. */
final class RelayReader {

    private RelayReader() {}

    static @Nullable Saying at(Sentence sentence, Match<SayingWord> verb, SpeakerLink link) {
        ActorMention source = citedAt(sentence, verb.to(), link);
        ActorMention cited = author(sentence, source, link);
        if (cited == null || (cited.kind() == ActorKind.DOCUMENT && cited.side() == null)) {
            return null;
        }
        ActorMention relay = link.subjectOf(verb.from());
        if (relay == null && sentence.is(verb.from() - 1, ",")) {
            relay = link.endingAt(verb.from() - 1);
        }
        List<ActorMention> channels = relay == null ? List.of() : List.of(relay);
        int to = source == null ? cited.to() : Math.max(cited.to(), source.to());
        boolean as = sentence.is(to, "as");
        to = as ? to + 2 : to;
        boolean ends = (to >= sentence.size() - 1 || sentence.is(to, ".") || sentence.is(to, ";"));
        Saying.Scope scope = ends ? Saying.Scope.BEFORE : Saying.Scope.BEHIND;
        if (!ends && relay == null && verb.from() > 0 && !sentence.is(to, ",")) {
            scope = Saying.Scope.AROUND;
        }
        int from = relay == null ? verb.from() : relay.from();
        return new Saying(
                from, verb.from(), to, cited, channels, Stance.SAYS, scope, sentence.words(verb.from(), verb.to()));
    }

    /** Who made the document that is cited: "data from the General Staff", "the ministry's report"; else what is cited. */
    private static @Nullable ActorMention author(Sentence sentence, @Nullable ActorMention cited, SpeakerLink link) {
        if (cited == null || cited.kind() != ActorKind.DOCUMENT) {
            return cited;
        }
        boolean by = sentence.is(cited.to(), "by") || sentence.is(cited.to(), "from") || sentence.is(cited.to(), "of");
        ActorMention author = by ? link.startingAt(cited.to() + 1) : null;
        return author != null ? author : OwnedDocument.owner(sentence, cited);
    }

    private static @Nullable ActorMention citedAt(Sentence sentence, int at, SpeakerLink link) {
        ActorMention cited = link.startingAt(at);
        if (cited != null) {
            return cited;
        }
        // "citing data from the General Staff", "citing its own sources"
        for (int i = at; i < at + 5; i++) {
            ActorMention later = link.startingAt(i);
            if (later != null) {
                return later;
            }
            if (sentence.at(i).isMark()) {
                return null;
            }
        }
        return null;
    }
}
