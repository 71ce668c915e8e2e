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
        isRead("Ukraine said that 300 soldiers and ".repeat(90_000));
    }

    @Test
    void readsAMillionDigits() {
        isRead("Russia lost " + "7".repeat(1_000_000) + " soldiers. " + CLAIM);
        isRead("1 ".repeat(100_000) + CLAIM);
        isRead("1,234,".repeat(40_000) + CLAIM);
    }

    @Test
    void readsRightToLeftAndCombiningMarks() {
        isRead("\u202eRussia lost 300 soldiers\u202c, \u05e9\u05dc\u05d5\u05dd said. " + CLAIM);
        isRead("Z\u0301\u0302\u0303".repeat(100_000) + CLAIM);
        isRead(CLAIM.replace("e", "e\u0301"));
    }

    @Test
    void readsUnpairedSurrogates() {
        isRead("\ud83d".repeat(1000) + CLAIM + "\ude00".repeat(1000));
        isRead("\ud83d" + "300 soldiers died\ude00" + CLAIM);
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
        isRead("\"".repeat(200_000) + CLAIM);
        isRead("“He said ".repeat(50_000) + "300 soldiers died" + "”".repeat(10_000));
        isRead("((((".repeat(100_000) + CLAIM);
    }

    @Test
    void readsMarkup() {
        isRead("<div class=\"a\"><p>300 soldiers</p>".repeat(6_000) + CLAIM);
        isRead("&nbsp;&#8217;<script>var a=1;</script>".repeat(6_000) + CLAIM);
    }

    @Test
    void readsManyLines() {
        isRead("\n".repeat(1_000_000) + CLAIM);
        isRead("Q: Is it 300?\n".repeat(10_000));
        isRead("12:10\n300 soldiers died.\n".repeat(8_000));
        isRead("Ukraine, Russia, Ukraine, Russia, ".repeat(6_000));
        isRead("said said said said ".repeat(30_000));
    }

    @Test
    void readsNothing() {
        assertThat(new Extractor().extract(new Document("", null, null))).isEmpty();
        assertThat(new Extractor().extract(new Document(" \n\t ", null, null))).isEmpty();
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
                                assertThat(exact).isEqualTo(quote.exact());
                            }
                        })
                        .doesNotThrowAnyException());
    }
}
