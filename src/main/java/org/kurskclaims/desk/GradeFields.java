package org.kurskclaims.desk;

import org.jspecify.annotations.Nullable;

/** How credible, by the NATO Admiralty code: 1 to 6, with a reason; empty where nobody graded it. */
record GradeFields(String credibility, String reason) {

    static final GradeFields EMPTY = new GradeFields(null, null);

    GradeFields(@Nullable String credibility, @Nullable String reason) {
        this.credibility = Typed.text(credibility);
        this.reason = Typed.text(reason);
    }

    @Nullable
    Integer code() {
        return credibility.matches("[1-6]") ? Integer.valueOf(credibility) : null;
    }
}
