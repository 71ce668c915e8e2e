package org.kurskclaims.extraction;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a speaker's name tells about him.
 *
 * @param side slug of the side on which he stands
 * @param sort what sort of speaker he is; absent where the words leave it open
 * @param words of the name, or of the outlet, on which the rule decided
 */
public record SpeakerReading(String side, @Nullable Sort sort, Rule rule, String words) {

    /** What sort of speaker somebody is. */
    public enum Sort {
        PERSON,
        OFFICE,
        FORCE,
        STATE,
        ORGANISATION,
        UNNAMED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the side was found. */
    public enum Rule {
        /** The vocabulary knows the speaker. */
        KNOWN,
        /** A word for a party stands in the name: "Ukrainian". */
        PARTY,
        /** A place that one side governs stands in it: "Kursk". */
        PLACE,
        /** The office itself tells: a newspaper, an analyst. */
        OFFICE,
        /** The press speaks of this office without a country, and means one. */
        USUAL,
        /** The outlet speaks of the offices of its own country so. */
        OUTLET;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
