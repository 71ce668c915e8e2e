package org.kurskclaims.extraction.claims;

import org.kurskclaims.extraction.mentions.ActorMention;
import org.kurskclaims.extraction.mentions.PartyMention;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.vocabulary.PartyWord;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Of which party a text speaks, so that "they" and bare figures find whose they are. */
final class PartyInFocus {

    private static final int LONGEST_LEAD = 20;

    private final DocumentState state;

    PartyInFocus(DocumentState state) {
        this.state = state;
    }

    /** The first party that the sentence is about; its leader only where nobody else is named. */
    void remember(SentenceReading reading) {
        for (ActorMention actor : reading.actors()) {
            String side = PartyLinks.belligerent(actor.side());
            if (side != null && Vocabulary.get().isIn("soldiers", actor.head())) {
                state.figures().people(side);
            }
        }
        PartyMention leader = null;
        int main = mainClause(reading);
        for (PartyMention named : reading.parties()) {
            PartyMention party = named.party().equals(PartyMention.ENEMY) ? enemy(named) : named;
            boolean about = !party.location()
                    && party.from() >= main
                    && PartyLinks.belligerent(party.party()) != null
                    && !reading.isAttribution(party.from());
            if (about && party.kind() != PartyWord.Kind.LEADER) {
                state.party(party.party());
                return;
            }
            leader = about && leader == null ? party : leader;
        }
        boolean fresh = state.sentenceNumber() - state.lastPartySentence() <= 2;
        if (leader != null && !(fresh && state.lastParty() != null)) {
            state.party(leader.party());
        }
    }

    /** Where the main clause starts: behind "Eight months after Ukraine's incursion,", if it names a party. */
    private static int mainClause(SentenceReading reading) {
        Sentence sentence = reading.sentence();
        boolean led = Vocabulary.get().isIn("prepositions", sentence.lower(0))
                || Vocabulary.get().isIn("clause-breaks", sentence.lower(0))
                || Vocabulary.get().hedgeAt(sentence, 0) != null;
        for (int i = 1; led && i < LONGEST_LEAD; i++) {
            int comma = i;
            if (sentence.is(comma, ",")) {
                boolean named = reading.parties().stream()
                        .anyMatch(party -> party.from() > comma
                                && !party.location()
                                && PartyLinks.belligerent(party.party()) != null);
                return named ? comma + 1 : 0;
            }
        }
        return 0;
    }

    private PartyMention enemy(PartyMention mention) {
        Voice last = state.floor().lastVoice();
        String party = new PartyLinks(state).resolved(mention, last == null ? Voice.NARRATION : last);
        return party == null
                ? mention
                : new PartyMention(mention.from(), mention.to(), party, mention.kind(), mention.location());
    }
}
