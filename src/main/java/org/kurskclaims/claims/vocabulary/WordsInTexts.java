package org.kurskclaims.claims.vocabulary;

import java.util.Optional;
import org.kurskclaims.quantity.Unit;

/** What whoever reads the texts knows of a word that an editor wants to give to a unit of measure. */
public interface WordsInTexts {

    /** How the word looks to the reader: two words that look alike are one to it ("sq. mi", "Sq.Mi"). */
    String sight(String word);

    /**
     * Why no text can give a unit by this word.
     *
     * @return key of a message; empty if nothing speaks against the word
     */
    Optional<String> objection(String word, Unit unit);
}
