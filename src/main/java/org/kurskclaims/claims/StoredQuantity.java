package org.kurskclaims.claims;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.quantity.Quantity;

/** A {@link Quantity} in its columns. */
@Embeddable
record StoredQuantity(
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high,
        String unit,
        String qualifier,
        @Column(name = "quantity_text") String text,
        @Nullable String per,
        @Nullable String base) {

    static StoredQuantity of(Quantity quantity) {
        return new StoredQuantity(
                quantity.low(),
                quantity.best(),
                quantity.high(),
                quantity.unit().code(),
                quantity.qualifier().code(),
                quantity.text(),
                quantity.per(),
                quantity.base());
    }
}
