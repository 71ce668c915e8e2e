package org.kurskclaims.extraction.claims;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.QuantityReader;
import org.kurskclaims.extraction.mentions.NumberMention;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.mentions.QuantityMention.Measure;
import org.kurskclaims.extraction.vocabulary.CountedClass;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;

/** Turns a quantity as mentioned into one as stored, in the unit of its metric. */
final class Quantities {

    private Quantities() {}

    static Quantity of(
            QuantityMention mention, MetricReading metric, String text, @Nullable String per, @Nullable String base) {
        Unit unit = unit(metric);
        NumberMention number = mention.number();
        BigDecimal low = QuantityReader.converted(number.low(), mention.factor());
        Quantity quantity = mention.qualifier() == Qualifier.BETWEEN && number.high() != null
                ? Quantity.between(low, QuantityReader.converted(number.high(), mention.factor()), unit, text)
                : Quantity.of(low, mention.qualifier(), unit, text);
        return quantity.per(per).ofBase(base);
    }

    private static Unit unit(MetricReading metric) {
        if (metric.measure() == Measure.SHARE) {
            return Unit.PERCENT;
        }
        if (metric.measure() == Measure.RATIO) {
            return Unit.RATIO;
        }
        if (metric.measure() == Measure.AREA) {
            return Unit.KM2;
        }
        if (metric.measure() == Measure.DISTANCE) {
            return Unit.KM;
        }
        CountedClass counted = metric.counted();
        if (metric.metric().equals(Metrics.SETTLEMENTS)) {
            return Unit.SETTLEMENT;
        }
        boolean persons =
                counted != null && counted.isPersons() && metric.metric().equals(Metrics.OTHER);
        boolean items = !persons
                && (metric.metric().equals(Metrics.EQUIPMENT)
                        || metric.metric().equals(Metrics.OTHER)
                        || counted == CountedClass.UNIT);
        return items ? Unit.ITEM : Unit.PERSON;
    }
}
