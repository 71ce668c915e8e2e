package org.kurskclaims.claims.vocabulary;

import java.util.Optional;
import org.kurskclaims.quantity.Unit;

/** What whoever reads the texts knows of words that editors want to be read. */
public interface WordsInTexts {

    /** How the word looks to the reader: two words that look alike are one to it ("sq. mi", "Sq.Mi"). */
    String sight(String word);

    /**
     * Why no text can give a unit by this word.
     *
     * @return key of a message; empty if nothing speaks against the word
     */
    Optional<String> objection(String word, Unit unit);

    /**
     * Why no text is searched for an actor by this spelling.
     *
     * @return key of a message; empty if nothing speaks against the spelling
     */
    Optional<String> nameObjection(String spelling);

    /**
     * Why no text can mean a place by this word.
     *
     * @return key of a message; empty if nothing speaks against the word
     */
    Optional<String> placeObjection(String word);
}
