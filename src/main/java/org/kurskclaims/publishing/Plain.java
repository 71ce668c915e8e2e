package org.kurskclaims.publishing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as every reader of a file expects them: no exponent, no trailing zero. */
final class Plain {

    private Plain() {}

    /** 5E+4 as 50000, 984.20 as 984.2. */
    static @Nullable BigDecimal number(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
