package org.kurskclaims.extraction.claims;

import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.mentions.NumberMention;
import org.kurskclaims.extraction.mentions.NumberReader;
import org.kurskclaims.extraction.text.Sentence;

/** How many days before the statement of which a text told last: "a day earlier", "the previous day", "came a day after". */
final class DaysBack {

    private static final int MOST = 6;

    private DaysBack() {}

    /** @return null where the words between two tokens count no days back from another statement */
    static @Nullable Integer in(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!sentence.is(i, "day") && !sentence.is(i, "days")) {
                continue;
            }
            boolean previous = sentence.is(i - 1, "previous") && sentence.is(i - 2, "the");
            boolean before =
                    sentence.is(i - 1, "the") && sentence.is(i + 1, "before") && !sentence.is(i + 2, "yesterday");
            if (previous || before) {
                return 1;
            }
            boolean earlier =
                    sentence.is(i + 1, "earlier") || sentence.is(i + 1, "before") || sentence.is(i + 1, "after");
            if (earlier) {
                return count(sentence, i);
            }
        }
        return null;
    }

    private static @Nullable Integer count(Sentence sentence, int days) {
        if (sentence.is(days - 1, "a")) {
            return 1;
        }
        NumberMention number = NumberReader.at(sentence, days - 1);
        int count = number == null || number.isVague() ? 0 : number.low().intValue();
        return count > 0 && count <= MOST ? count : null;
    }
}
