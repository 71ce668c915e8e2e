package org.kurskclaims.extraction.mentions;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number in a sentence, however it is written.
 *
 * @param from position of its first token
 * @param to position after its last token
 * @param low the number, or the lower end of a range; a share in percent
 * @param high the number, or the upper end of a range; absent for vague words
 */
public record NumberMention(
        int from, int to, BigDecimal low, @Nullable BigDecimal high, NumberForm form) {

    public boolean isRange() {
        return high != null && high.compareTo(low) != 0;
    }

    public boolean isVague() {
        return high == null;
    }

    NumberMention to(int end) {
        return new NumberMention(from, end, low, high, form);
    }
}
