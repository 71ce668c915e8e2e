package org.kurskclaims.extraction.mentions;

import org.kurskclaims.extraction.vocabulary.PartyWord;

/**
 * A party named in a sentence.
 *
 * @param party slug of the party; {@link #ENEMY} and {@link #OWN} depend on who speaks
 * @param location whether the word only tells where ("in Russia", "Russia's Kursk region")
 */
public record PartyMention(int from, int to, String party, PartyWord.Kind kind, boolean location) {

    public static final String ENEMY = "enemy";
    public static final String OWN = "own";
}
