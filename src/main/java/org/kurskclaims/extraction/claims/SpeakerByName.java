package org.kurskclaims.extraction.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.Document;
import org.kurskclaims.extraction.Speaker;
import org.kurskclaims.extraction.SpeakerReading;
import org.kurskclaims.extraction.SpeakerReading.Rule;
import org.kurskclaims.extraction.SpeakerReading.Sort;
import org.kurskclaims.extraction.mentions.ActorFinder;
import org.kurskclaims.extraction.mentions.ActorMention;
import org.kurskclaims.extraction.text.Paragraph;
import org.kurskclaims.extraction.text.ParagraphKind;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.text.SentenceSplitter;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/**
 * Reads a speaker's name as it would be read in a text: the side is the one on which the speaker of a sentence would stand,
 * so that a name typed by hand and the same name in an article never part.
 */
public final class SpeakerByName {

    private static final int LONGEST = 200;
    private static final String STATEMENT = " said 40 soldiers had been killed.";

    private SpeakerByName() {}

    /**
     * Reads a name.
     *
     * @param outlet in which the name stands; absent where that is not known
     * @return empty where nothing tells the side
     */
    public static Optional<SpeakerReading> read(String name, @Nullable String outlet, Vocabulary vocabulary) {
        String words = name.strip().replaceAll("\\s+", " ");
        if (words.isEmpty() || words.length() > LONGEST) {
            return Optional.empty();
        }
        Paragraph paragraph = new Paragraph(0, words.length(), ParagraphKind.PROSE, 0, null, 0);
        List<Sentence> sentences = SentenceSplitter.sentences(words, paragraph, vocabulary);
        if (sentences.size() != 1) {
            return Optional.empty();
        }
        Sentence sentence = sentences.get(0);
        ActorMention actor = named(sentence);
        Sort sort = actor == null ? null : sort(actor);
        if (actor != null && actor.side() != null) {
            return Optional.of(told(actor, actor.side(), sort, sentence, vocabulary));
        }
        String anywhere = asSpeaker(words, null, vocabulary);
        if (anywhere != null) {
            return Optional.of(new SpeakerReading(anywhere, sort, Rule.USUAL, words));
        }
        String there = outlet == null ? null : asSpeaker(words, outlet, vocabulary);
        return there == null
                ? Optional.empty()
                : Optional.of(new SpeakerReading(there, sort, Rule.OUTLET, String.valueOf(outlet)));
    }

    /** The mention that covers most of the name. */
    private static @Nullable ActorMention named(Sentence sentence) {
        return ActorFinder.find(sentence).stream()
                .filter(actor -> actor.reference() != ActorMention.Reference.PRONOUN)
                .max(Comparator.comparingInt(actor -> actor.to() - actor.from()))
                .orElse(null);
    }

    private static @Nullable Sort sort(ActorMention actor) {
        return switch (actor.kind()) {
            case PERSON -> actor.reference() == ActorMention.Reference.NAME ? Sort.PERSON : null;
            case PEOPLE -> Sort.UNNAMED;
            case MINISTRY, STAFF -> Sort.OFFICE;
            case FORCE -> Sort.FORCE;
            case STATE -> Sort.STATE;
            case AGENCY, INSTITUTE, MEDIA, CHANNEL, ORGANISATION -> Sort.ORGANISATION;
            case DOCUMENT -> null;
        };
    }

    /** With the words that told the side, as the rules look for them: a known name, a party, a place, the office. */
    private static SpeakerReading told(
            ActorMention actor, String side, @Nullable Sort sort, Sentence sentence, Vocabulary vocabulary) {
        for (int i = actor.from(); i < actor.to(); i++) {
            var known = vocabulary.actor(sentence, i);
            if (known != null && side.equals(known.value().side())) {
                return new SpeakerReading(side, sort, Rule.KNOWN, sentence.words(i, known.to()));
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            var party = vocabulary.party(sentence, i);
            if (party != null && side.equals(party.value().party())) {
                return new SpeakerReading(side, sort, Rule.PARTY, sentence.words(i, party.to()));
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            var place = vocabulary.place(sentence, i);
            if (place != null && PartyLinks.belligerent(side) != null) {
                return new SpeakerReading(side, sort, Rule.PLACE, sentence.words(i, place.to()));
            }
        }
        String office = actor.head().isEmpty() ? sentence.words(actor.from(), actor.to()) : actor.head();
        return new SpeakerReading(side, sort, Rule.OFFICE, office);
    }

    /** The side on which a text's speaker of this name stands; null where the rules leave that open. */
    private static @Nullable String asSpeaker(String name, @Nullable String outlet, Vocabulary vocabulary) {
        return DocumentReader.claims(new Document(name + STATEMENT, null, outlet), vocabulary).stream()
                .map(claim ->
                        Optional.ofNullable(claim.claimant()).map(Speaker::side).orElse("other"))
                .filter(side -> !side.equals("other"))
                .findFirst()
                .orElse(null);
    }
}
