package org.kurskclaims.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class QuantityWordsTests {

    @Test
    void keepsTheHedgeOfTheSourceInWords() {
        assertThat(words("3000", Qualifier.MORE_THAN, Unit.PERSON)).isEqualTo("more than 3,000");
        assertThat(words("50000", Qualifier.NEARLY, Unit.PERSON)).isEqualTo("nearly 50,000");
        assertThat(words("11000", Qualifier.ABOUT, Unit.PERSON)).isEqualTo("about 11,000");
        assertThat(words("5", Qualifier.AT_MOST, Unit.KM)).isEqualTo("up to 5 km");
        assertThat(words("500", Qualifier.LESS_THAN, Unit.PERSON)).isEqualTo("fewer than 500");
        assertThat(words("100", Qualifier.AT_LEAST, Unit.PERSON)).isEqualTo("at least 100");
        assertThat(words("909", Qualifier.EXACTLY, Unit.PERSON)).isEqualTo("909");
    }

    @Test
    void writesUnitsThatAreNotHeads() {
        assertThat(words("63.2", Qualifier.EXACTLY, Unit.PERCENT)).isEqualTo("63.2%");
        assertThat(words("984.195", Qualifier.ABOUT, Unit.KM2)).isEqualTo("about 984.2 km²");
        assertThat(words("2", Qualifier.ABOUT, Unit.RATIO)).isEqualTo("about 2 times");
    }

    @Test
    void leavesVagueWordsAsTheyWerePrinted() {
        Quantity quantity = Quantity.of(new BigDecimal("20000"), Qualifier.VAGUE, Unit.PERSON, "tens of thousands");
        assertThat(QuantityWords.of(quantity)).isEqualTo("“tens of thousands”");
    }

    @Test
    void writesBothEndsOfARangeAndTheDenominatorOfARate() {
        Quantity range = Quantity.between(new BigDecimal("28"), new BigDecimal("35"), Unit.PERSON, "28 to 35");
        assertThat(QuantityWords.of(range.per("day"))).isEqualTo("28 to 35 a day");
    }

    private static String words(String number, Qualifier qualifier, Unit unit) {
        return QuantityWords.of(Quantity.of(new BigDecimal(number), qualifier, unit, "as printed"));
    }
}
