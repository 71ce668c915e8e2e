package org.kurskclaims.extraction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.kurskclaims.extraction.mentions.NumberMention;
import org.kurskclaims.extraction.mentions.QuantityFinder;
import org.kurskclaims.extraction.mentions.QuantityMention;
import org.kurskclaims.extraction.text.Paragraph;
import org.kurskclaims.extraction.text.ParagraphKind;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.text.SentenceSplitter;
import org.kurskclaims.extraction.vocabulary.Vocabulary;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;

/**
 * Reads a quantity as somebody types it: "nearly 50,000", "28 to 35 km", "380 square miles", "a third", "dozens". Immutable;
 * {@link Extractor#quantities()} makes one.
 */
public final class QuantityReader {

    private static final int LONGEST = 200;

    private final Vocabulary vocabulary;

    QuantityReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The quantity that words give.
     *
     * @param words a number, with hedge and unit of measure if there are any
     * @param counted the unit of bare numbers
     * @return empty if there is no number in the words, or more than one quantity
     */
    public Optional<Quantity> read(String words, Unit counted) {
        String text = words.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Paragraph paragraph = new Paragraph(0, text.length(), ParagraphKind.PROSE, 0, null, 0);
        List<Sentence> sentences = SentenceSplitter.sentences(text, paragraph, vocabulary);
        List<QuantityMention> found = sentences.size() == 1 ? QuantityFinder.find(sentences.get(0)) : List.of();
        return found.size() == 1 ? Optional.of(quantity(found.get(0), text, counted)) : Optional.empty();
    }

    private static Quantity quantity(QuantityMention mention, String text, Unit counted) {
        Unit unit = switch (mention.measure()) {
            case AREA -> Unit.KM2;
            case DISTANCE -> Unit.KM;
            case SHARE -> Unit.PERCENT;
            case RATIO -> Unit.RATIO;
            case COUNT -> counted;
        };
        NumberMention number = mention.number();
        BigDecimal low = converted(number.low(), mention.factor());
        BigDecimal high = number.high();
        return mention.qualifier() == Qualifier.BETWEEN && high != null
                ? Quantity.between(low, converted(high, mention.factor()), unit, text)
                : Quantity.of(low, mention.qualifier(), unit, text);
    }

    /** In the unit in which the measure is kept, with four significant digits where the text had another one. */
    public static BigDecimal converted(BigDecimal number, BigDecimal factor) {
        if (factor.compareTo(BigDecimal.ONE) == 0) {
            return number;
        }
        BigDecimal product = number.multiply(factor)
                .round(new MathContext(4, RoundingMode.HALF_UP))
                .stripTrailingZeros();
        return product.scale() < 0 ? product.setScale(0) : product;
    }
}
