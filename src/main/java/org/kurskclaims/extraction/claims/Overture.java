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

    private Overture() {}

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
