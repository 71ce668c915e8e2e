package org.kurskclaims.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;

class QuantityReaderTests {

    private final QuantityReader reader = new Extractor().quantities();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "909 | 909 | 909 | 909 | person | exactly",
                "some 11,000 | | 11000 | | person | about",
                "nearly 50,000 | | 50000 | 50000 | person | nearly",
                "more than 50,000 | 50000 | 50000 | | person | more-than",
                "at least 100 | 100 | | | person | at-least",
                "no fewer than 100 | 100 | | | person | at-least",
                "up to 10,000 | | | 10000 | person | at-most",
                "fewer than 500 | | | 500 | person | less-than",
                "between 10,000 and 12,000 | 10000 | | 12000 | person | between",
                "28 to 35 km | 28 | | 35 | km | between",
                "eleven or twelve thousand | 11000 | | 12000 | person | between",
                "dozens | 24 | | | person | vague",
                "several hundred | 300 | | | person | vague",
                "tens of thousands | 20000 | | | person | vague",
                "half | 50 | 50 | 50 | percent | exactly",
                "two-thirds | 66.7 | 66.7 | 66.7 | percent | exactly",
                "63.2% | 63.2 | 63.2 | 63.2 | percent | exactly",
                "one in five | 20 | 20 | 20 | percent | exactly",
                "380 square miles | 984.2 | 984.2 | 984.2 | km2 | exactly",
                "31 hectares | 0.31 | 0.31 | 0.31 | km2 | exactly",
                "two and a half million | 2500000 | 2500000 | 2500000 | person | exactly",
                "half a dozen | 6 | 6 | 6 | person | exactly",
                "a thousand or so | | 1000 | | person | about",
                "300 or more | 300 | | | person | at-least",
                "75,900+ | 75900 | 75900 | | person | more-than"
            })
    void readsWhatPeopleType(String words, String low, String best, String high, String unit, String qualifier) {
        Quantity quantity = reader.read(words, Unit.PERSON).orElseThrow();
        assertThat(text(quantity.low())).isEqualTo(low);
        assertThat(text(quantity.best())).isEqualTo(best);
        assertThat(text(quantity.high())).isEqualTo(high);
        assertThat(quantity.unit().code()).isEqualTo(unit);
        assertThat(quantity.qualifier().code()).isEqualTo(qualifier);
    }

    @Test
    void refusesWhatIsNoQuantity() {
        assertThat(reader.read("", Unit.PERSON)).isEmpty();
        assertThat(reader.read("many", Unit.PERSON)).isEmpty();
        assertThat(reader.read("6 August 2024", Unit.PERSON)).isEmpty();
        assertThat(reader.read("$500", Unit.PERSON)).isEmpty();
        assertThat(reader.read("M-1978/1989", Unit.PERSON)).isEmpty();
    }

    private static @org.jspecify.annotations.Nullable String text(
            java.math.@org.jspecify.annotations.Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
