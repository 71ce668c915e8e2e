package org.kurskclaims.desk;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.SpeakerReading;

/**
 * Somebody in a form whom nobody knows yet, and what the extractor makes of the name.
 *
 * @param field name of the form's field that takes the side: "speaker.side", "speaker.channels[0].side"
 * @param name as typed
 * @param reading absent where nothing tells
 */
record NewSpeaker(String field, String name, @Nullable SpeakerReading reading) {

    public String side() {
        return reading == null ? "" : reading.side();
    }

    public String kind() {
        return reading == null || reading.sort() == null ? "" : reading.sort().code();
    }
}
