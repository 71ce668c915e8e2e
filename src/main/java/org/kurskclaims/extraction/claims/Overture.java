package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.ActorMention;
import org.kurskclaims.extraction.mentions.ActorMention.Reference;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/**
 * A sentence that only announces what somebody says: "Syrskyi offered a sobering update.", "The ministry paints another
 * picture." What follows in its paragraph without another speaker is his.
 */
final class Overture {

    private static final int LONGEST = 40;

    private static final int FARTHEST_FILM = 3;

    private Overture() {}

    /** Whom a film shows in a sentence without a figure: "posted a video of Syrskyi delivering a report"; null if none. */
    static @Nullable ActorMention shown(SentenceReading reading) {
        if (!reading.quantities().isEmpty()) {
            return null;
        }
        Sentence sentence = reading.sentence();
        for (ActorMention actor : reading.actors()) {
            boolean person = actor.kind() == ActorKind.PERSON && !actor.pointsBack();
            int of = actor.from() - 1;
            boolean filmed = person && (sentence.is(of, "of") || sentence.is(of, "from") || sentence.is(of, "showing"));
            for (int i = of - 1; filmed && i >= of - FARTHEST_FILM; i--) {
                if (Vocabulary.get().isIn("films", sentence.lower(i))) {
                    return actor;
                }
            }
        }
        return null;
    }

    /** Who is announced; null where nobody is. */
    static @Nullable ActorMention speaker(SentenceReading reading) {
        Sentence sentence = reading.sentence();
        boolean plain = reading.sayings().isEmpty() && reading.quantities().isEmpty() && sentence.size() <= LONGEST;
        if (!plain || reading.actors().isEmpty()) {
            return null;
        }
        ActorMention subject = reading.actors().get(0);
        boolean opens = subject.from() <= 1 || sentence.is(subject.from() - 1, ",");
        boolean speaks = subject.kind() != ActorKind.DOCUMENT
                && !subject.kind().isRelay()
                && (subject.reference() != Reference.PRONOUN || subject.kind() == ActorKind.PERSON);
        if (!opens || !speaks) {
            return null;
        }
        for (int i = subject.to(); i < sentence.size(); i++) {
            if (Vocabulary.get().listed("overtures", sentence, i) != null) {
                return subject;
            }
        }
        return null;
    }
}
