package org.kurskclaims.extraction.mentions;

import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Whether somebody behind "by" or "from" is the author of the document that speaks. */
final class Authorship {

    private static final int FARTHEST_AUTHOR = 5;

    private Authorship() {}

    /** "figures released by the General Staff show", "data from the ministry suggest": the author of what speaks. */
    static boolean isAuthor(Sentence sentence, ActorMention actor) {
        int by = actor.from() - 1;
        boolean author = sentence.is(by, "by") || sentence.is(by, "from");
        int document = sentence.lower(by - 1).endsWith("ed") ? by - 2 : by - 1;
        document = Vocabulary.get().isIn("own-figure-verbs", sentence.lower(document)) ? document - 1 : document;
        return author && (isDocument(sentence, document) || postedBy(sentence, by));
    }

    private static boolean isDocument(Sentence sentence, int at) {
        return Vocabulary.get().isIn("figure-nouns", sentence.lower(at))
                || Vocabulary.get().isIn("documents", sentence.lower(at));
    }

    /** "A report posted on X by the ministry states": the participle stands farther from its author. */
    private static boolean postedBy(Sentence sentence, int by) {
        for (int i = by - 2; i > 0 && i >= by - FARTHEST_AUTHOR; i--) {
            if (Vocabulary.get().isIn("own-figure-verbs", sentence.lower(i))) {
                return isDocument(sentence, i - 1);
            }
        }
        return false;
    }
}
