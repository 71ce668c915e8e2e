package org.kurskclaims.claims;

import jakarta.persistence.Embeddable;

/** A {@link ClaimReading} in its columns. */
@Embeddable
record StoredReading(String field, String rule, String words) {

    static StoredReading of(ClaimReading reading) {
        return new StoredReading(reading.field(), reading.rule(), reading.words());
    }
}
