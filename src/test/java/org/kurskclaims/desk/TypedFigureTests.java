package org.kurskclaims.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kurskclaims.extraction.Extractor;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.QuantityWords;
import org.kurskclaims.quantity.Unit;
import org.quicktheories.WithQuickTheories;

class TypedFigureTests implements WithQuickTheories {

    private final TypedFigure typed = new TypedFigure(new Extractor().quantities());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "909 | 909",
                "more than 3,000 North Korean soldiers | more than 3,000",
                "about 16 100 troops | about 16,100",
                "Nearly 50,000 | nearly 50,000",
                "as many as 10 thousand | up to 10,000",
                "no fewer than 100 | at least 100",
                "fewer than 500 men | fewer than 500",
                "28 to 35 settlements | 28 to 35",
                "between 10,000 and 12,000 | 10,000 to 12,000",
                "2.5 million | 2,500,000",
                "two and a half thousand | 2,500",
                "half a dozen | 6",
                "twenty-five soldiers | 25",
                "a thousand or so | about 1,000",
                "4,000 or more | at least 4,000",
                "63.2 percent of the territory | 63.2%",
                "63,2 % | 63.2%",
                "nearly a quarter of its troops | nearly 25%",
                "380 square miles | 984.2 km²",
                "984 sq km | 984 km²",
                "up to 5 km | up to 5 km",
                "ten miles | 16.09 km",
            })
    void readsWhatIsPrinted(String words, String read) {
        assertThat(typed.read(words, Unit.PERSON).map(QuantityWords::of)).hasValue(read);
    }

    @ParameterizedTest
    @CsvSource({"dozens,24", "hundreds of men,200", "tens of thousands,20000", "several hundred,300"})
    void keepsVagueWords(String words, int low) {
        Quantity quantity = typed.read(words, Unit.PERSON).orElseThrow();
        assertThat(quantity.low()).isEqualByComparingTo("" + low);
        assertThat(QuantityWords.of(quantity)).isEqualTo("“" + words + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soldiers", "more than", "-", "<b>", "∞", "1e5000000", "between 12 and 10 and"})
    void readsNothingIntoWhatIsNoFigure(String words) {
        assertThat(typed.read(words, Unit.PERSON)).isEmpty();
    }

    @Test
    void readsEveryNumberInEveryPrintedStyle() {
        qt().forAll(integers().between(0, 99_999_999), integers().between(0, 3)).checkAssert((number, style) -> {
            DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.UK);
            symbols.setGroupingSeparator(new char[] {',', ' ', '\u00a0', '\u202f'}[style]);
            String printed = new DecimalFormat("#,##0", symbols).format(number);
            assertThat(typed.read(printed, Unit.PERSON).map(Quantity::representative))
                    .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("" + number));
        });
    }

    @Test
    void neverFails() {
        qt().forAll(strings().allPossible().ofLengthBetween(0, 300)).checkAssert(words -> typed.read(words, Unit.KM2));
    }
}
