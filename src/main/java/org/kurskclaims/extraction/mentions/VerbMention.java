package org.kurskclaims.extraction.mentions;

import org.kurskclaims.extraction.vocabulary.Frame;
import org.kurskclaims.extraction.vocabulary.VerbWord;

/**
 * A verb of the vocabulary in a sentence.
 *
 * @param passive whether its grammatical subject undergoes it
 * @param coordinated whether it is one of "killed or wounded", of which nobody tells how many were which
 */
public record VerbMention(int from, int to, VerbWord word, boolean passive, boolean coordinated) {

    public boolean is(Frame frame) {
        return word.is(frame);
    }
}
