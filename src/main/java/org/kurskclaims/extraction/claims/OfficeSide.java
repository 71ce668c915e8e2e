package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Whose office it is where the words do not say: the one that the text named in full, the text's own country, or the party before. */
final class OfficeSide {

    private OfficeSide() {}

    static @Nullable String of(KnownSpeaker speaker, DocumentState state) {
        if (speaker.name().endsWith("General Staff")) {
            return PartyLinks.UKRAINE;
        }
        if (speaker.head().isEmpty()) {
            return null;
        }
        Vocabulary words = Vocabulary.get();
        boolean armed = words.isIn("military-heads", speaker.head()) || speaker.kind() == ActorKind.STAFF;
        boolean national = speaker.kind() == ActorKind.MINISTRY || speaker.kind() == ActorKind.FORCE;
        String named = state.speakers().sideOfHead(speaker.head());
        if (named != null) {
            return named;
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
        if (domestic && state.home() != null) {
            return state.home();
        }
        if (!armed && !national) {
            return null;
        }
        String usual = usual(speaker.head());
        if (usual != null) {
            return usual;
        }
        boolean possessive = speaker.name().startsWith("Its ") || speaker.name().startsWith("its ");
        String last = possessive ? null : state.speakers().lastSide();
        return last != null ? last : PartyLinks.belligerent(state.lastParty());
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
