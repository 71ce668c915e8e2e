package org.kurskclaims.extraction.mentions;

import org.kurskclaims.extraction.vocabulary.Frame;
import org.kurskclaims.extraction.vocabulary.VerbWord;

/**
 * A verb of the vocabulary in a sentence.
 *
 * @param passive whether its grammatical subject undergoes it
 */
public record VerbMention(int from, int to, VerbWord word, boolean passive) {

    public boolean is(Frame frame) {
        return word.is(frame);
    }
}
