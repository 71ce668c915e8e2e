package org.kurskclaims.extraction.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.ActorFinder;
import org.kurskclaims.extraction.mentions.ActorMention;
import org.kurskclaims.extraction.mentions.PartyFinder;
import org.kurskclaims.extraction.mentions.PartyMention;
import org.kurskclaims.extraction.mentions.QuantityFinder;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.mentions.Saying;
import org.kurskclaims.extraction.mentions.SayingFinder;
import org.kurskclaims.extraction.mentions.VerbFinder;
import org.kurskclaims.extraction.mentions.VerbMention;
import org.kurskclaims.extraction.text.Sentence;

/** A sentence with everything it mentions. */
record SentenceReading(
        Sentence sentence,
        List<QuantityMention> quantities,
        List<VerbMention> verbs,
        List<PartyMention> parties,
        List<ActorMention> actors,
        List<Saying> sayings) {

    static SentenceReading of(Sentence sentence) {
        List<QuantityMention> quantities = QuantityFinder.find(sentence);
        List<ActorMention> actors = ActorFinder.find(sentence);
        List<VerbMention> verbs = quantities.isEmpty() ? List.of() : VerbFinder.find(sentence);
        return new SentenceReading(
                sentence, quantities, verbs, PartyFinder.find(sentence), actors, SayingFinder.find(sentence, actors));
    }

    /** The saying whose verb a token is; null if it is none. */
    @Nullable
    Saying sayingAt(int token) {
        for (Saying saying : sayings) {
            if (token >= saying.verb() && token < saying.to()) {
                return saying;
            }
        }
        return null;
    }

    /** Whether a token belongs to words that say who speaks. */
    boolean isAttribution(int token) {
        for (Saying saying : sayings) {
            ActorMention speaker = saying.speaker();
            boolean inSpeaker = speaker != null && token >= speaker.from() && token < speaker.to();
            boolean inChannel =
                    saying.channels().stream().anyMatch(channel -> token >= channel.from() && token < channel.to());
            if (inSpeaker || inChannel) {
                return true;
            }
        }
        return false;
    }

    boolean isSayingVerb(int token) {
        return sayings.stream().anyMatch(saying -> token >= saying.verb() && token < saying.to());
    }

    @Nullable
    QuantityMention quantityAt(int token) {
        for (QuantityMention quantity : quantities) {
            if (token >= quantity.from() && token < quantity.to()) {
                return quantity;
            }
        }
        return null;
    }
}
