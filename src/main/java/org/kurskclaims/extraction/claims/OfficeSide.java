package org.kurskclaims.extraction.claims;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.ActorMention;
import org.kurskclaims.extraction.mentions.PartyMention;
import org.kurskclaims.extraction.mentions.Saying;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.PartyWord;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/**
 * Whose office it is where the words do not say: that of the country whose own it is ("its army chief"), the one that the
 * text named in full, that of the outlet that cites it, the text's own country, the country in which the place lies ("the governor"), or the party before.
 */
final class OfficeSide {

    private static final Set<String> POSSESSIVES = Set.of("its", "his", "her", "their");

    private OfficeSide() {}

    static @Nullable String of(KnownSpeaker speaker, Saying saying, SentenceReading reading, DocumentState state) {
        if (speaker.name().contains("General Staff")) {
            return PartyLinks.UKRAINE;
        }
        String owner = isPossessive(speaker) ? ownerIn(reading) : null;
        if (owner != null) {
            return owner;
        }
        if (speaker.head().isEmpty()) {
            return null;
        }
        if (speaker.name().startsWith("country's ")
                || speaker.name().startsWith("country’s ")
                || speaker.name().startsWith("nation's ")
                || speaker.name().startsWith("nation’s ")) {
            return state.speakers().lastCountry();
        }
        Vocabulary words = Vocabulary.get();
        boolean armed = isArmed(speaker.head()) || speaker.kind() == ActorKind.STAFF;
        boolean national = speaker.kind() == ActorKind.MINISTRY || speaker.kind() == ActorKind.FORCE;
        String named = state.speakers().names().sideOfHead(speaker.head());
        if (named != null) {
            return named;
        }
        String country = isOfParliament(speaker.head()) ? state.speakers().lastCountry() : null;
        boolean korean = PartyLinks.NORTH_KOREA.equals(country); // "the North", of whom lawmakers elsewhere speak
        if (country != null && (korean || PartyLinks.belligerent(country) == null)) {
            return korean ? state.speakers().lastBystander() : country;
        }
        String first = speaker.head().substring(0, Math.max(speaker.head().indexOf(' '), 0));
        boolean domestic = armed
                || national
                || speaker.kind() == ActorKind.AGENCY
                || words.isIn("domestic-offices", speaker.head())
                || words.isIn("domestic-offices", first)
                || speaker.head().endsWith("official")
                || speaker.head().endsWith("officials")
                || speaker.head().endsWith("source");
        boolean local = words.isIn("local-offices", speaker.head());
        String channel = domestic || local ? sideOfChannel(saying) : null;
        if (channel != null) {
            return channel;
        }
        String home = state.home() != null ? state.home() : state.reportedFrom();
        if (domestic && home != null) {
            return home;
        }
        if (speaker.head().equals("spy agency") && speaksOfKoreans(reading)) {
            return "south-korea";
        }
        if (!armed && !national) {
            boolean unnamed =
                    speaker.head().equals("officials") || speaker.head().equals("official");
            return local
                    ? sideOfPlace(reading, state)
                    : unnamed ? sideOfPlace(PlaceRule.last(reading.sentence()), reading) : null;
        }
        String usual = usual(speaker.head());
        if (usual != null) {
            return usual;
        }
        String last = isPossessive(speaker) ? null : state.speakers().lastSide();
        return last != null ? last : PartyLinks.belligerent(state.lastParty());
    }

    /** "deputy battalion commander", "drone operator": by its last words. */
    private static boolean isArmed(String head) {
        for (int at = 0; at >= 0; at = head.indexOf(' ', at + 1)) {
            if (Vocabulary.get().isIn("military-heads", head.substring(at).strip())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPossessive(KnownSpeaker speaker) {
        return POSSESSIVES.contains(speaker.name()
                .substring(0, Math.max(speaker.name().indexOf(' '), 0))
                .toLowerCase(Locale.ROOT));
    }

    /** "1,100 North Korean casualties, spy agency says": the press calls Seoul's so. */
    private static boolean speaksOfKoreans(SentenceReading reading) {
        return reading.parties().stream().anyMatch(party -> party.party().equals(PartyLinks.NORTH_KOREA));
    }

    /** "Ukraine holds 800 square km, its army chief said": the party that acts in the sentence. */
    private static @Nullable String ownerIn(SentenceReading reading) {
        for (PartyMention party : reading.parties()) {
            boolean acts = !party.location() && party.kind() != PartyWord.Kind.PEOPLE;
            if (acts && PartyLinks.belligerent(party.party()) != null) {
                return party.party();
            }
        }
        return null;
    }

    /** "TASS said, citing the emergencies ministry": an agency cites the offices of its own country. */
    private static @Nullable String sideOfChannel(Saying saying) {
        for (ActorMention channel : saying.channels()) {
            String named = HomeRule.ofOutlet(channel.name());
            String side = named != null ? named : nationality(channel.name());
            if (side != null) {
                return side;
            }
        }
        return null;
    }

    /** By the first word of a name: "Russian newspaper". */
    private static @Nullable String nationality(String name) {
        Vocabulary words = Vocabulary.get();
        String first = name.substring(0, Math.max(name.indexOf(' '), 0)).toLowerCase(Locale.ROOT);
        return words.isIn("nationality-russia", first)
                ? PartyLinks.RUSSIA
                : words.isIn("nationality-ukraine", first) ? PartyLinks.UKRAINE : null;
    }

    /** In which country the place of which the text speaks is governed. */
    private static @Nullable String sideOfPlace(SentenceReading reading, DocumentState state) {
        PlaceRule.Found here = PlaceRule.last(reading.sentence());
        return sideOfPlace(here != null ? here : state.place(), reading);
    }

    private static @Nullable String sideOfPlace(PlaceRule.@Nullable Found place, SentenceReading reading) {
        return place == null
                ? null
                : switch (reading.sentence().vocabulary().country(place.place())) {
                    case "russia" -> PartyLinks.RUSSIA;
                    case "ukraine" -> PartyLinks.UKRAINE;
                    default -> null;
                };
    }

    /** "the lawmakers" of a text that quotes one country's intelligence are that country's. */
    private static boolean isOfParliament(String head) {
        return head.startsWith("lawmaker")
                || head.startsWith("rep")
                || head.equals("mp")
                || head.equals("mps")
                || head.equals("assemblyman");
    }

    /** Of whose general staff and whose defence ministry the press speaks without a nationality. */
    private static @Nullable String usual(String head) {
        return switch (head) {
            case "general staff" -> PartyLinks.UKRAINE;
            case "mod", "defence ministry", "defense ministry", "ministry of defence", "ministry of defense" ->
                PartyLinks.RUSSIA;
            default -> null;
        };
    }
}
