package org.kurskclaims.extraction.claims;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.claims.SubjectRules.Found;
import org.kurskclaims.extraction.mentions.PartyMention;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.mentions.VerbMention;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.Frame;
import org.kurskclaims.extraction.vocabulary.PartyWord;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Whose people or equipment are counted, by the words in the phrase itself: "North Korean troops", "300 of our soldiers". */
final class SubjectInPhrase {

    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "my", "our");

    private final PartyLinks links;

    SubjectInPhrase(PartyLinks links) {
        this.links = links;
    }

    /** "North Korean troops", "12,000 North Koreans", "casualties among the Russians". */
    @Nullable
    Found read(SentenceReading reading, QuantityMention quantity, Voice voice) {
        Sentence sentence = reading.sentence();
        int own = possessive(sentence, quantity);
        if (own > 0 && !isOfTheEnemy(reading, quantity, own)) {
            String owner = links.owner(reading, quantity, voice);
            if (owner != null) {
                return new Found(owner, "whose own they are", sentence.words(own, own + 2));
            }
        }
        Found sender = sender(reading, quantity, voice);
        if (sender != null) {
            return sender;
        }
        Found counted = quantity.noun() == null ? ofWhom(reading, quantity, voice) : null;
        if (counted != null) {
            return counted;
        }
        int end = quantity.to();
        for (int i = end; i < end + 3; i++) {
            boolean belongs = (sentence.is(i, "of") && !sentence.is(i - 1, "out"))
                    || sentence.is(i, "among")
                    || sentence.is(i, "amongst");
            if (belongs) {
                end = i + 4;
                break;
            }
        }
        for (PartyMention party : reading.parties()) {
            boolean copula = party.from() == quantity.to() + 1
                    && party.kind() == PartyWord.Kind.PEOPLE
                    && sentence.is(quantity.to(), "are");
            int side = sentence.is(party.to(), "'s") ? party.to() + 1 : party.to();
            boolean beside =
                    sentence.is(side, "side") && party.from() < quantity.to() + 8 && party.from() >= quantity.to();
            boolean contact = party.from() == quantity.to() && party.kind() != PartyWord.Kind.ADJECTIVE;
            if ((copula || beside || contact) && links.resolved(party, voice) != null) {
                return new Found(
                        links.resolved(party, voice),
                        "party beside the phrase",
                        sentence.words(party.from(), party.to()));
            }
            boolean inside =
                    party.from() >= quantity.from() && party.from() < end && !reading.isAttribution(party.from());
            boolean belongs = !party.location()
                    || (party.to() <= quantity.to() && party.kind() != PartyWord.Kind.STATE)
                    || (party.to() <= quantity.nounAt() && !sentence.is(party.to(), "'s"));
            String resolved = inside && belongs ? links.resolved(party, voice) : null;
            if (resolved != null) {
                return new Found(resolved, "party in the phrase", sentence.words(party.from(), party.to()));
            }
        }
        return null;
    }

    /** "the number of North Korean soldiers killed and wounded has exceeded 3,000": the words behind "number of". */
    private @Nullable Found ofWhom(SentenceReading reading, QuantityMention quantity, Voice voice) {
        Sentence sentence = reading.sentence();
        for (PartyMention party : reading.parties()) {
            int of = sentence.is(party.from() - 1, "the") ? party.from() - 2 : party.from() - 1;
            boolean counts = sentence.is(of, "of")
                    && Vocabulary.get().isIn("counting-nouns", sentence.lower(of - 1))
                    && party.from() < quantity.from()
                    && party.from() >= reading.clauseStart(quantity.from());
            boolean people = party.kind() != PartyWord.Kind.STATE && !party.location();
            String resolved = counts && people && isOnlyFigure(reading, party.from(), quantity.from())
                    ? links.resolved(party, voice)
                    : null;
            if (resolved != null) {
                return new Found(resolved, "of whom the number is", sentence.words(of - 1, party.to()));
            }
        }
        return null;
    }

    private static boolean isOnlyFigure(SentenceReading reading, int from, int to) {
        return reading.quantities().stream().noneMatch(other -> other.from() > from && other.from() < to);
    }

    /** "several hundred soldiers sent by North Korea": whose they are, whoever killed them. */
    private @Nullable Found sender(SentenceReading reading, QuantityMention quantity, Voice voice) {
        Sentence sentence = reading.sentence();
        int sent = quantity.to();
        boolean by = sentence.is(sent + 1, "by") || sentence.is(sent + 1, "from");
        if (!by || !Vocabulary.get().isIn("sent", sentence.lower(sent))) {
            return null;
        }
        for (PartyMention party : reading.parties()) {
            if (party.from() == sent + 2) {
                String owner = links.resolved(party, voice);
                return owner == null ? null : new Found(owner, "who sent them", sentence.words(sent, party.to()));
            }
        }
        return null;
    }

    /** "We burned five of their vehicles": theirs are not ours. */
    private static boolean isOfTheEnemy(SentenceReading reading, QuantityMention quantity, int own) {
        Sentence sentence = reading.sentence();
        VerbMention verb = Clause.around(reading, quantity).left();
        return verb != null
                && sentence.is(own, "their")
                && (sentence.is(verb.from() - 1, "we") || sentence.is(verb.from() - 2, "we"))
                && verb.word().frames().stream().anyMatch(Frame::isAgainstOthers);
    }

    /** "6,600 of his men", "thousands of their own", "300 of our soldiers": where the pronoun stands; 0 if there is none. */
    private static int possessive(Sentence sentence, QuantityMention quantity) {
        for (int i = quantity.number().to(); i <= quantity.to() + 1; i++) {
            if (sentence.is(i, "of") && POSSESSIVES.contains(sentence.lower(i + 1))) {
                return i + 1;
            }
        }
        return 0;
    }
}
