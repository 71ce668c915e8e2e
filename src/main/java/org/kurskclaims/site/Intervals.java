package org.kurskclaims.site;

import java.math.BigDecimal;
import org.kurskclaims.quantity.ComparisonInterval;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.QuantityWords;
import org.kurskclaims.quantity.Unit;
import org.springframework.stereotype.Component;

/** Says which numbers a figure stands for when it is compared: "above 3,000", "35,000 to 45,000", "909". */
@Component("intervals")
class Intervals {

    public String of(Quantity quantity) {
        return words(ComparisonInterval.of(quantity), quantity.unit());
    }

    public String words(ComparisonInterval interval, Unit unit) {
        BigDecimal high = interval.high();
        if (high == null) {
            return (interval.lowOpen() ? "above " : "from ")
                    + QuantityWords.number(interval.low(), unit)
                    + (interval.lowOpen() ? "" : " upwards");
        }
        if (interval.low().compareTo(high) == 0) {
            return QuantityWords.number(high, unit);
        }
        if (interval.low().signum() == 0) {
            return (interval.highOpen() ? "below " : "up to ") + QuantityWords.number(high, unit);
        }
        return QuantityWords.number(interval.low())
                + (interval.highOpen() ? " to just below " : " to ")
                + QuantityWords.number(high, unit);
    }
}
