package org.kurskclaims.extraction.claims;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.Attribution;
import org.kurskclaims.extraction.Speaker;
import org.kurskclaims.extraction.text.Paragraph;
import org.kurskclaims.extraction.vocabulary.ActorKind;
import org.kurskclaims.extraction.vocabulary.Stance;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** Who speaks in a turn of a transcript; nobody in an unnamed one. */
final class TurnRule {

    private static final Pattern PODIUM = Pattern.compile(
            "(?:MR|MS|MRS|GEN|MAJ|LT|ADM|COL|SEC)\\.|SECRETARY|PRESS SECRETARY|DEPUTY|SPOKES|GENERAL|ADMIRAL|COLONEL");

    private TurnRule() {}

    static @Nullable Voice read(Paragraph paragraph, DocumentState state) {
        String label = paragraph.label();
        if (label == null || label.isEmpty()) {
            return null;
        }
        String name = name(label);
        KnownSpeaker known = state.speakers().names().bySurname(name);
        String full = known != null ? known.name() : name;
        String side = known != null && known.side() != null ? known.side() : side(label, state);
        Speaker speaker = new Speaker(full, side);
        state.speakers().speaks(new KnownSpeaker(full, known == null ? null : known.side(), ActorKind.PERSON, ""));
        Attribution origin = new Attribution(full, side, Attribution.ORIGIN, null);
        return new Voice(
                speaker,
                List.of(origin),
                state.published() != null && state.published().isOneDay() ? state.published() : null,
                Stance.SAYS,
                "speaker of the turn",
                label,
                0.9);
    }

    /** Hosts and correspondents speak for their outlet, the podium of a briefing for its country. */
    private static String side(String label, DocumentState state) {
        String role = label.substring(label.indexOf(',') + 1).strip().toLowerCase(Locale.ROOT);
        boolean host = false;
        for (String word : role.split("[^a-z]+")) {
            host |= label.indexOf(',') > 0 && Vocabulary.get().isIn("hosts", word);
        }
        boolean podium = PODIUM.matcher(label).lookingAt();
        return host ? "media" : podium && state.home() != null ? state.home() : "other";
    }

    /** "MS. WHITLOCK" and "DANA OKAFOR, HOST" become "Ms. Whitlock" and "Dana Okafor". */
    private static String name(String label) {
        int comma = label.indexOf(',');
        int bracket = label.indexOf('(');
        String bare = comma > 0
                ? label.substring(0, comma)
                : bracket > 0 ? label.substring(0, bracket).strip() : label;
        StringBuilder name = new StringBuilder();
        for (String word : bare.split("[ .]+")) {
            if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
                name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
            } else {
                name.append(word);
            }
            name.append(word.equals("MR") || word.equals("MS") || word.equals("MRS") || word.equals("DR") ? ". " : " ");
        }
        return name.toString().strip();
    }
}
