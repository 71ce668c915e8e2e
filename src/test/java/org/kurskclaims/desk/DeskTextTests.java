package org.kurskclaims.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quicktheories.WithQuickTheories;

class DeskTextTests implements WithQuickTheories {

    @Test
    void tellsEveryPieceWhereItStands() {
        qt().forAll(
                        strings().basicMultilingualPlaneAlphabet().ofLengthBetween(0, 200),
                        integers().between(0, 999999))
                .checkAssert((words, number) -> {
                    String text = words + " 🪖\n" + number + " soldiers\r\n\r\n" + words;
                    DeskText.of(text, 1, List.of())
                            .paragraphs()
                            .forEach(paragraph -> paragraph
                                    .pieces()
                                    .forEach(piece -> assertThat(slice(text, piece.at(), piece.end()))
                                            .isEqualTo(piece.words())));
                });
    }

    @Test
    void offersNumbersInFiguresAndWords() {
        assertThat(DeskText.of("In 2024 some twenty-five of 1,100, a third: two thousand M-55 T90 dozens", 1, List.of())
                        .paragraphs()
                        .get(0)
                        .pieces())
                .filteredOn(DeskText.Piece::number)
                .extracting(DeskText.Piece::words)
                .containsExactly("2024", "twenty-five", "1,100", "two thousand", "dozens");
    }

    private static String slice(String text, int from, int to) {
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }
}
