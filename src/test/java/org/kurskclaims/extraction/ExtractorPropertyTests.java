package org.kurskclaims.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.Generate.pick;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;
import org.quicktheories.core.Gen;

class ExtractorPropertyTests {

    private static final FuzzyDate DAY = FuzzyDate.parse("2025-02-06");
    private static final List<String> SENTENCES = List.of(
            "Russia has lost some 40,000 troops, the Ukrainian General Staff said on Friday.",
            "\"We took 30 prisoners,\" the commander added.",
            "He said 12\u202f000 North Koreans were there – half of them wounded.",
            "🔹 The ministry reported that 64.5% of the region had been liberated.",
            "Bloomberg, citing US officials, put the figure at 3,000.",
            "In 1943 his uncle, 71, crossed the river at 06:45.",
            "More than 130,000 people fled, governor Alexei Smirnov told TASS.",
            "It cost $20 million.",
            "Ukrainian forces advanced up to 5 km and hold 28 settlements.");

    private static final Gen<String> TEXTS =
            lists().of(pick(SENTENCES)).ofSizeBetween(1, 8).map(sentences -> String.join(" ", sentences));

    @Test
    void everyQuoteStandsAtItsOffsets() {
        qt().forAll(TEXTS).checkAssert(text -> {
            int[] codePoints = text.codePoints().toArray();
            for (CandidateClaim claim : extract(text)) {
                Quote quote = claim.quote();
                assertThat(new String(codePoints, quote.start(), quote.end() - quote.start()))
                        .isEqualTo(quote.exact());
                assertThat(quote.exact()).isNotBlank();
            }
        });
    }

    @Test
    void anUnrelatedSentenceBehindChangesNoEarlierClaim() {
        qt().forAll(TEXTS).checkAssert(text -> {
            List<CandidateClaim> before = extract(text);
            List<CandidateClaim> after = extract(text + "\n\nThe weather will stay dry over the weekend.");
            assertThat(after.stream().map(ExtractorPropertyTests::withoutSuffix).toList())
                    .isEqualTo(before.stream()
                            .map(ExtractorPropertyTests::withoutSuffix)
                            .toList());
        });
    }

    @Test
    void theSameTextGivesTheSameClaims() {
        qt().withExamples(100).forAll(TEXTS).check(text -> extract(text).equals(extract(text)));
    }

    @Test
    void numbersPrintedInAnyStyleReadBackTheSame() {
        qt().forAll(integers().between(10_000, 99_999_999)).checkAssert(number -> {
            for (String separator : List.of("", ",", "\u00a0", "\u2009", "\u202f", "'")) {
                String printed = String.format(Locale.ROOT, "%,d", number).replace(",", separator);
                assertThat(read(printed)).as(printed).isEqualByComparingTo(BigDecimal.valueOf(number));
            }
        });
    }

    @Test
    void decimalsReadBackTheSame() {
        qt().forAll(integers().between(0, 99_999)).checkAssert(tenths -> {
            BigDecimal number = BigDecimal.valueOf(tenths, 1);
            assertThat(read(number.toPlainString() + "%")).isEqualByComparingTo(number);
        });
    }

    @Test
    void numberWordsReadBackTheSame() {
        var speller = new com.ibm.icu.text.RuleBasedNumberFormat(
                Locale.ENGLISH, com.ibm.icu.text.RuleBasedNumberFormat.SPELLOUT);
        qt().forAll(integers().between(1, 999_999)).checkAssert(number -> {
            String words = speller.format(number.longValue());
            assertThat(read(words + " soldiers")).as(words).isEqualByComparingTo(BigDecimal.valueOf(number));
        });
    }

    private static BigDecimal read(String words) {
        Quantity quantity = new Extractor()
                .quantities()
                .read(words, Unit.PERSON)
                .orElseThrow(() -> new AssertionError("not read: " + words));
        return quantity.representative();
    }

    private static List<CandidateClaim> extract(String text) {
        return new Extractor().extract(new Document(text, DAY, null));
    }

    private static String withoutSuffix(CandidateClaim claim) {
        return claim.toString().replaceAll("(?s)suffix=.*?], metric", "metric");
    }
}
