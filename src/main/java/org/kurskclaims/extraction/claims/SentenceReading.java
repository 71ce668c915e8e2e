package org.kurskclaims.extraction.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
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
import org.kurskclaims.extraction.vocabulary.Stance;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** A sentence with everything it mentions; what stands at a token is answered in constant time. */
final class SentenceReading {

    private final Sentence sentence;
    private final List<QuantityMention> quantities;
    private final List<VerbMention> verbs;
    private final List<PartyMention> parties;
    private final List<ActorMention> actors;
    private final List<Saying> sayings;
    private final @Nullable QuantityMention[] quantityAt;
    private final @Nullable Saying[] sayingAt;
    private final boolean[] attribution;
    private @Nullable SentenceDates dates;
    private int @Nullable [] clauseStarts;

    private SentenceReading(
            Sentence sentence,
            List<QuantityMention> quantities,
            List<VerbMention> verbs,
            List<PartyMention> parties,
            List<ActorMention> actors,
            List<Saying> sayings) {
        this.sentence = sentence;
        this.quantities = quantities;
        this.verbs = verbs;
        this.parties = parties;
        this.actors = actors;
        this.sayings = sayings;
        this.quantityAt = new QuantityMention[sentence.size()];
        this.sayingAt = new Saying[sentence.size()];
        this.attribution = new boolean[sentence.size()];
        mark();
    }

    static SentenceReading of(Sentence sentence) {
        List<QuantityMention> quantities = QuantityFinder.find(sentence);
        List<ActorMention> actors = ActorFinder.find(sentence);
        List<VerbMention> verbs = quantities.isEmpty() ? List.of() : VerbFinder.find(sentence);
        return new SentenceReading(
                sentence, quantities, verbs, PartyFinder.find(sentence), actors, SayingFinder.find(sentence, actors));
    }

    private void mark() {
        for (QuantityMention quantity : quantities) {
            for (int i = quantity.from(); i < quantity.to() && i < sentence.size(); i++) {
                quantityAt[i] = quantityAt[i] == null ? quantity : quantityAt[i];
            }
        }
        for (Saying saying : sayings) {
            for (int i = saying.verb(); i < saying.to() && i < sentence.size(); i++) {
                sayingAt[i] = sayingAt[i] == null ? saying : sayingAt[i];
            }
            boolean planner = saying.stance() == Stance.FORECASTS
                    && Vocabulary.get().isIn("intentions", sentence.lower(saying.verb()));
            if (saying.speaker() != null && !planner) {
                markSpeaker(saying.speaker());
            }
            saying.channels().forEach(this::markSpeaker);
        }
    }

    private void markSpeaker(ActorMention actor) {
        for (int i = actor.from(); i < actor.to() && i < sentence.size(); i++) {
            attribution[i] = true;
        }
    }

    Sentence sentence() {
        return sentence;
    }

    List<QuantityMention> quantities() {
        return quantities;
    }

    List<VerbMention> verbs() {
        return verbs;
    }

    List<PartyMention> parties() {
        return parties;
    }

    List<ActorMention> actors() {
        return actors;
    }

    List<Saying> sayings() {
        return sayings;
    }

    /** Whether a token belongs to words that say who speaks. */
    boolean isAttribution(int token) {
        return token >= 0 && token < attribution.length && attribution[token];
    }

    boolean isSayingVerb(int token) {
        return sayingAt(token) != null;
    }

    /** Whether a verb that tells what happens to something counted starts at a token. */
    boolean isVerb(int token) {
        for (VerbMention verb : verbs) {
            if (verb.from() == token) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb that tells what happens ends before a token, so that its object can start there. */
    boolean isVerbEnding(int token) {
        for (VerbMention verb : verbs) {
            if (verb.to() == token && !verb.passive()) {
                return true;
            }
        }
        return false;
    }

    /** The saying whose verb a token is; null if it is none. */
    @Nullable
    Saying sayingAt(int token) {
        return token >= 0 && token < sayingAt.length ? sayingAt[token] : null;
    }

    @Nullable
    QuantityMention quantityAt(int token) {
        return token >= 0 && token < quantityAt.length ? quantityAt[token] : null;
    }

    /** Where the clause begins in which a token stands. */
    int clauseStart(int token) {
        if (clauseStarts == null) {
            clauseStarts = ClauseBounds.starts(this);
        }
        return clauseStarts[Math.min(Math.max(token, 0), sentence.size())];
    }

    /** The dates that the sentence names, found once. */
    SentenceDates dates(@Nullable FuzzyDate published) {
        if (dates == null) {
            dates = SentenceDates.of(sentence, published);
        }
        return dates;
    }
}
