package org.kurskclaims.extraction.mentions;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.ActorMention.Reference;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.KnownActor;
import org.kurskclaims.extraction.vocabulary.OfficeWord;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** "The ministry's daily tally lists 340": whoever owns the document speaks through it. */
final class OwnedDocument {

    private OwnedDocument() {}

    /** The owner of the document that somebody seems to be, else the same speaker. */
    static @Nullable ActorMention owner(Sentence sentence, @Nullable ActorMention speaker) {
        if (speaker == null || speaker.kind() != ActorKind.DOCUMENT) {
            return speaker;
        }
        for (int i = speaker.from() + 1; i < speaker.to(); i++) {
            if (sentence.is(i, "'s")) {
                return owner(sentence, speaker, i);
            }
        }
        return speaker;
    }

    private static ActorMention owner(Sentence sentence, ActorMention document, int possessive) {
        String name = ActorFinder.withoutArticle(sentence.words(document.from(), possessive));
        for (int i = document.from(); i < possessive; i++) {
            Match<KnownActor> known = Vocabulary.get().actor(sentence, i);
            if (known != null && known.to() == possessive) {
                KnownActor actor = known.value();
                return new ActorMention(
                        document.from(), possessive, name, actor.side(), actor.kind(), "", Reference.NAME);
            }
            Match<OfficeWord> office = Vocabulary.get().office(sentence, i);
            if (office != null && office.to() == possessive) {
                boolean bare = sentence.is(document.from(), "the") && i == document.from() + 1;
                return new ActorMention(
                        document.from(),
                        possessive,
                        name,
                        SideRule.of(
                                sentence,
                                document.from(),
                                possessive,
                                office.value().side()),
                        office.value().kind(),
                        sentence.words(i, possessive).toLowerCase(java.util.Locale.ROOT),
                        bare ? Reference.POINTER : Reference.DESCRIPTION);
            }
        }
        return new ActorMention(
                document.from(), possessive, name, document.side(), ActorKind.ORGANISATION, "", Reference.NAME);
    }
}
