package org.kurskclaims.desk;

import org.jspecify.annotations.Nullable;

/**
 * What a form says of a place or a metric that comes into being with its claim.
 *
 * @param within slug of the larger place in which a new one lies, or "{@value #NOTHING}"
 * @param definition of a new metric
 * @param unit in which a new metric is counted
 * @param kind what a source usually means by a new metric
 */
record FreshFields(String within, String definition, String unit, String kind) {

    static final String NOTHING = "-";

    static final FreshFields EMPTY = new FreshFields(null, null, null, null);

    FreshFields(@Nullable String within, @Nullable String definition, @Nullable String unit, @Nullable String kind) {
        this.within = Typed.text(within);
        this.definition = Typed.text(definition);
        this.unit = Typed.text(unit);
        this.kind = Typed.text(kind);
    }
}
