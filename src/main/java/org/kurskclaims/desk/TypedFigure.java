package org.kurskclaims.desk;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kurskclaims.extraction.QuantityReader;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;

/**
 * Reads a figure as an editor copies it from a text: "more than 3,000", "28 to 35", "nearly a quarter", "380 square miles",
 * "tens of thousands". Miles and hectares become kilometres; the words stay with the quantity.
 */
public final class TypedFigure {

    private static final int LONGEST = 200;

    /** "63,2": what separates decimals in most of Europe; three digits behind a comma are thousands. */
    private static final Pattern DECIMAL_COMMA = Pattern.compile("(?<![\\d,.])(\\d+),(\\d{1,2}|\\d{4,})(?![\\d,.])");

    private final QuantityReader reader;

    /** @param reader that knows the units of measure */
    public TypedFigure(QuantityReader reader) {
        this.reader = reader;
    }

    /**
     * @param words nothing but the figure, with hedge, unit and noun as printed
     * @param usual unit of what is counted, for figures that name none
     * @return empty if there is no figure in the words that can be read
     */
    public Optional<Quantity> read(String words, Unit usual) {
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = DECIMAL_COMMA.matcher(words).replaceAll("$1.$2");
        return reader.read(plain, usual).map(quantity -> printed(quantity, words.strip()));
    }

    private static Quantity printed(Quantity read, String words) {
        return new Quantity(
                read.low(), read.best(), read.high(), read.unit(), read.qualifier(), words, read.per(), read.base());
    }
}
