package org.kurskclaims.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kurskclaims.dating.FuzzyDate;

/** Texts that nobody would print: no exception, no hang, offsets still exact. */
class HostileTextTests {

    private static final FuzzyDate DAY = FuzzyDate.parse("2025-02-06");
    private static final String CLAIM = "Russia has lost 40,000 troops in Kursk, Zelensky said. ";

    @Test
    void readsMegabytesWithoutAFullStop() {
        isRead(megabytes(3, "Ukraine said that 300 soldiers and "));
    }

    @Test
    void readsAMillionDigits() {
        isRead("Russia lost " + megabytes(1, "7") + " soldiers. " + CLAIM);
        isRead(megabytes(1, "1 "));
        isRead(megabytes(1, "1,234,"));
    }

    @Test
    void readsRightToLeftAndCombiningMarks() {
        isRead("\u202eRussia lost 300 soldiers\u202c, \u05e9\u05dc\u05d5\u05dd said. " + CLAIM);
        isRead(megabytes(1, "\u202e\u05e9\u05dc\u05d5\u05dd said\u202c "));
        isRead(megabytes(1, "Z\u0301\u0302\u0303"));
        isRead(CLAIM.replace("e", "e\u0301"));
    }

    @Test
    void readsUnpairedSurrogates() {
        isRead(megabytes(1, "\ud83d") + megabytes(1, "\ude00"));
        isRead("\ud83d" + "300 soldiers died\ude00" + CLAIM);
    }

    @Test
    void readsEverySortOfApostropheAndSpaceOnItsOwn() {
        for (String mark : List.of("'", "\u2019", "\u02bc", "\u200b", "\u200d", "\ufeff", "\u00a0")) {
            isRead(mark + " " + mark + mark + CLAIM + mark);
            isRead("Ukraine" + mark + "s forces lost 300 " + mark + " soldiers" + mark);
        }
        isRead(megabytes(1, "\u02bc"));
    }

    @Test
    void countsCodePoints() {
        String text = "🔹🔹 Ukraine captured 909 Russian soldiers.";
        List<CandidateClaim> claims = new Extractor().extract(new Document(text, DAY, null));
        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).quote().start()).isEqualTo(20);
    }

    @Test
    void readsDeeplyNestedQuotationMarks() {
        isRead(megabytes(1, "\""));
        isRead(megabytes(1, "“He said ") + "300 soldiers died" + megabytes(1, "”"));
        isRead(megabytes(1, "(((("));
    }

    @Test
    void readsMarkup() {
        isRead(megabytes(2, "<div class=\"a\"><p><b>soldiers</b></p></div>"));
        isRead("<div class=\"a\"><p>300 soldiers</p>".repeat(6_000) + CLAIM);
        isRead(megabytes(1, "&nbsp;&#8217;<script>var a=1;</script>"));
    }

    @Test
    void readsManyLines() {
        isRead(megabytes(2, "\n"));
        isRead(megabytes(1, "Q: Is it 300?\n"));
        isRead(megabytes(1, "12:10\n300 soldiers died.\n"));
    }

    @Test
    void readsWordsThatLeadNowhere() {
        isRead(megabytes(1, "Ukraine, Russia, Ukraine, Russia, "));
        isRead(megabytes(1, "said said said said "));
        isRead(megabytes(1, "the official who said that "));
        isRead(megabytes(1, "Kyiv, Seoul and Washington and "));
        isRead(megabytes(1, "Source: Reuters, citing Reuters, citing "));
    }

    @Test
    void readsWhatTheSpacesFellOutOf() {
        isRead(megabytes(1, "militaryThe.Senior"));
        isRead(megabytes(1, ",\n, torn "));
    }

    @Test
    void readsNothing() {
        assertThat(new Extractor().extract(new Document("", null, null))).isEmpty();
        assertThat(new Extractor().extract(new Document(" \n\t ", null, null))).isEmpty();
    }

    /** So many million characters of the same words, with a claim behind them. */
    private static String megabytes(int size, String words) {
        return words.repeat(size * 1_000_000 / words.length()) + CLAIM;
    }

    private static void isRead(String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThatCode(() -> {
                            List<CandidateClaim> claims = new Extractor().extract(new Document(text, DAY, "Test"));
                            int[] codePoints = text.codePoints().toArray();
                            for (CandidateClaim claim : claims) {
                                Quote quote = claim.quote();
                                String exact = new String(codePoints, quote.start(), quote.end() - quote.start());
                                if (!exact.equals(quote.exact())) {
                                    throw new AssertionError(quote + " is not at its place");
                                }
                            }
                        })
                        .doesNotThrowAnyException());
    }
}
