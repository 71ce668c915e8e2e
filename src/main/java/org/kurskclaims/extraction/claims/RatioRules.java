package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.PartyMention;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.mentions.QuantityMention.Measure;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.extraction.vocabulary.Noun;
import org.kurskclaims.extraction.vocabulary.PhraseTable.Match;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** How many times one side has, or loses, what the other does: only of people and equipment, and only between the parties. */
final class RatioRules {

    private static final int LONGEST_OTHER = 8;

    private RatioRules() {}

    static @Nullable MetricReading read(SentenceReading reading, QuantityMention quantity, Clause clause) {
        Sentence sentence = reading.sentence();
        boolean war = outnumbering(sentence) >= 0 || countsFighters(sentence);
        boolean parties = reading.parties().stream().anyMatch(party -> PartyLinks.belligerent(party.party()) != null);
        return war && parties
                ? new MetricReading(
                        Metrics.RATIO,
                        Measure.RATIO,
                        null,
                        clause.governing(),
                        false,
                        "one side's number in the other's",
                        sentence.words(quantity.number().from(), quantity.to()),
                        0.6)
                : null;
    }

    private static boolean countsFighters(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Match<Noun> noun = Vocabulary.get().noun(sentence, i);
            CountedClass counted = noun == null ? null : noun.value().counted();
            boolean fighters = counted != null
                    && (counted.isSoldiers() || counted == CountedClass.EQUIPMENT || Metrics.ofNoun(counted) != null);
            if (fighters) {
                return true;
            }
        }
        return false;
    }

    /** Whose multiple it is: who outnumbers, else the nearest party before. */
    static SubjectRules.Found subject(SentenceReading reading, QuantityMention quantity) {
        int verb = outnumbering(reading.sentence());
        int limit = verb < 0 ? quantity.from() : verb;
        PartyMention owner = null;
        for (PartyMention party : reading.parties()) {
            boolean named = !party.location() && !reading.isAttribution(party.from());
            owner = named && party.to() <= limit && PartyLinks.belligerent(party.party()) != null ? party : owner;
        }
        String side = owner == null ? null : owner.party();
        boolean passive =
                verb > 0 && Vocabulary.get().isIn("be", reading.sentence().lower(verb - 1));
        return new SubjectRules.Found(
                passive ? PartyLinks.opposite(side) : side,
                "whose multiple it is",
                owner == null ? "" : reading.sentence().words(owner.from(), owner.to()));
    }

    /** The other party, in the text's words: "as Ukraine", "than Ukraine's". */
    static @Nullable String other(Sentence sentence, QuantityMention quantity) {
        for (int i = quantity.to(); i < quantity.to() + LONGEST_OTHER && i < sentence.size(); i++) {
            if (sentence.is(i, "as") || sentence.is(i, "than")) {
                int to = i + 1;
                while (to < i + LONGEST_OTHER && to < sentence.size() && !endsOther(sentence, to)) {
                    to++;
                }
                return sentence.words(i, to);
            }
        }
        return null;
    }

    private static boolean endsOther(Sentence sentence, int at) {
        return sentence.at(at).isMark() || Vocabulary.get().isIn("clause-breaks", sentence.lower(at));
    }

    private static int outnumbering(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.lower(i).startsWith("outnumber")) {
                return i;
            }
        }
        return -1;
    }
}
