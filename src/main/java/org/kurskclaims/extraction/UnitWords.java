package org.kurskclaims.extraction;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Paragraph;
import org.kurskclaims.extraction.text.ParagraphKind;
import org.kurskclaims.extraction.text.Sentence;
import org.kurskclaims.extraction.text.SentenceSplitter;
import org.kurskclaims.extraction.text.Token;
import org.kurskclaims.extraction.text.Tokenizer;
import org.kurskclaims.extraction.vocabulary.UnitWordRule;
import org.kurskclaims.extraction.vocabulary.Vocabulary;
import org.kurskclaims.quantity.Quantity;
import org.kurskclaims.quantity.Unit;

/** Whether texts can give a unit of measure by a word. */
public final class UnitWords {

    /** Why they cannot. */
    public enum Objection {
        /** It is counted ("people", "brigades"), not converted. */
        COUNTED,
        /** Numbers of it are never a claim: money, time, weight. */
        NEVER_A_CLAIM,
        /** It is read as something else: a verb, a month, a country. */
        ANOTHER_WORD,
        /** Behind a number it is not read at all, or changes the number: "12", "dozen". */
        UNREADABLE
    }

    private static final BigDecimal NUMBER = BigDecimal.valueOf(380);

    private UnitWords() {}

    /** How the extractor sees a word: two words with the same sight are one to it ("sq. mi", "Sq.Mi"). */
    public static String sight(String word) {
        return Tokenizer.tokens(word, 0, word.length()).stream()
                .map(Token::lower)
                .collect(Collectors.joining(" "));
    }

    /**
     * What speaks against a word.
     *
     * @param unit in which the unit's quantities are kept
     * @return null if nothing does
     */
    public static @Nullable Objection objection(String word, Unit unit) {
        Paragraph paragraph = new Paragraph(0, word.length(), ParagraphKind.PROSE, 0, null, 0);
        Vocabulary withoutUnits = Vocabulary.get().withUnits(List.of());
        List<Sentence> sentences = SentenceSplitter.sentences(word, paragraph, withoutUnits);
        UnitWordRule.Use use = sentences.size() == 1 ? UnitWordRule.otherUse(sentences.get(0)) : null;
        if (use != null) {
            return switch (use) {
                case COUNTED -> Objection.COUNTED;
                case NEVER_A_CLAIM -> Objection.NEVER_A_CLAIM;
                case ANOTHER_WORD -> Objection.ANOTHER_WORD;
            };
        }
        return isRead(word, unit) ? null : Objection.UNREADABLE;
    }

    /** Whether a number of it is read as just this number of the unit. */
    private static boolean isRead(String word, Unit unit) {
        UnitOfMeasure tried = new UnitOfMeasure(unit, BigDecimal.ONE, List.of(word));
        QuantityReader reader = new Extractor().withUnits(List.of(tried)).quantities();
        Quantity read = reader.read(NUMBER + " " + word, Unit.PERSON).orElse(null);
        return read != null && read.unit() == unit && read.best() != null && NUMBER.compareTo(read.best()) == 0;
    }
}
