package org.kurskclaims.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.extraction.UnitWords.Objection;
import org.kurskclaims.quantity.Unit;

class UnitsOfMeasureTests {

    private static final UnitOfMeasure VERST =
            new UnitOfMeasure(Unit.KM, new BigDecimal("1.0668"), List.of("verst", "versts"));
    private static final UnitOfMeasure DUNAM =
            new UnitOfMeasure(Unit.KM2, new BigDecimal("0.001"), List.of("dunam", "dunams", "metric dunam"));

    private final Extractor shipped = new Extractor();
    private final Extractor other = shipped.withUnits(List.of(VERST, DUNAM));

    @Test
    void readsAUnitThatItIsGiven() {
        CandidateClaim claim = only(other, "Russian troops advanced some 30 versts towards Sudzha, Kyiv said.");
        assertThat(claim.quantity().unit()).isEqualTo(Unit.KM);
        assertThat(claim.quantity().best()).isEqualByComparingTo("32");
        assertThat(claim.quantity().text()).isEqualTo("some 30 versts");
        assertThat(other.quantities()
                        .read("4,000 to 5,000 dunams", Unit.PERSON)
                        .orElseThrow()
                        .high())
                .isEqualByComparingTo("5");
    }

    @Test
    void readsNoUnitThatItIsNotGiven() {
        String miles = "Russian troops advanced 30 miles towards Sudzha, Kyiv said.";
        assertThat(only(shipped, miles).quantity().best()).isEqualByComparingTo("48.28");
        assertThat(claims(other, miles)).noneMatch(claim -> claim.quantity().unit() == Unit.KM);
        assertThat(claims(shipped, "Russian troops advanced some 30 versts towards Sudzha, Kyiv said."))
                .noneMatch(claim -> claim.quantity().unit() == Unit.KM);
    }

    @Test
    void stillTakesHoursAndMoneyForNoClaim() {
        assertThat(claims(other, "The ministry said on Monday that 30 hours and 40 dollars were lost."))
                .isEmpty();
    }

    @Test
    void readsWithTwoVocabulariesAtOnce() {
        String text = "Russian troops advanced 30 versts and then 30 miles towards Sudzha, Kyiv said.";
        List<CandidateClaim> miles = claims(shipped, text);
        List<CandidateClaim> versts = claims(other, text);
        assertThat(miles).isNotEqualTo(versts);
        IntStream.range(0, 200)
                .parallel()
                .forEach(round -> assertThat(claims(round % 2 == 0 ? shipped : other, text))
                        .isEqualTo(round % 2 == 0 ? miles : versts));
    }

    @Test
    void convertsNothingThatIsCounted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shipped.withUnits(
                        List.of(new UnitOfMeasure(Unit.PERSON, BigDecimal.valueOf(600), List.of("battalion")))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitOfMeasure(Unit.KM, BigDecimal.ZERO, List.of("nothing")));
    }

    @ParameterizedTest
    @CsvSource({
        "people, COUNTED",
        "battalions, COUNTED",
        "Tanks, COUNTED",
        "hours, NEVER_A_CLAIM",
        "tons, NEVER_A_CLAIM",
        "killed, COUNTED",
        "retook, ANOTHER_WORD",
        "in, ANOTHER_WORD",
        "May, ANOTHER_WORD",
        "Ukraine, ANOTHER_WORD",
        "dozen, UNREADABLE",
        "12, UNREADABLE",
        "million, UNREADABLE"
    })
    void refusesAWordThatMeansSomethingElseBehindANumber(String word, Objection objection) {
        assertThat(UnitWords.objection(word, Unit.KM)).isEqualTo(objection);
    }

    @ParameterizedTest
    @CsvSource({"verst, km", "mu, km2", "dunam, km2", "квадратных вёрст, km2", "‰, percent", "sq. versts, km2", "li, km"
    })
    void takesAWordThatMeansNothingElse(String word, String unit) {
        assertThat(UnitWords.objection(word, Unit.of(unit))).isNull();
    }

    @Test
    void seesThroughCaseAndSpaces() {
        assertThat(UnitWords.sight("Sq.Mi")).isEqualTo(UnitWords.sight("sq. mi"));
        assertThat(UnitWords.sight("sq mi")).isNotEqualTo(UnitWords.sight("sq. mi"));
    }

    private static CandidateClaim only(Extractor extractor, String text) {
        List<CandidateClaim> claims = claims(extractor, text);
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }

    private static List<CandidateClaim> claims(Extractor extractor, String text) {
        return extractor.extract(new Document(text, FuzzyDate.parse("2025-01-15"), null));
    }
}
