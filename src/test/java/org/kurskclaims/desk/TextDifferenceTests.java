package org.kurskclaims.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kurskclaims.desk.TextDifference.Kind;
import org.kurskclaims.desk.TextDifference.Piece;
import org.quicktheories.WithQuickTheories;

class TextDifferenceTests implements WithQuickTheories {

    @Test
    void findsTheWordThatChanged() {
        TextDifference difference = TextDifference.between("about 1,100 soldiers died", "about 1,200 soldiers died");
        assertThat(difference.pieces())
                .containsExactly(
                        new Piece(Kind.SAME, "about ", 0),
                        new Piece(Kind.OLD, "1,100", 6),
                        new Piece(Kind.NEW, "1,200", 11),
                        new Piece(Kind.SAME, " soldiers died", 11));
        assertThat(difference.touches(0, 5)).isFalse();
        assertThat(difference.touches(0, 7)).isTrue();
        assertThat(difference.touches(12, 25)).isFalse();
    }

    @Test
    void replacesPhrasesRatherThanWordsOneByOne() {
        assertThat(TextDifference.between("he said two men died", "he said three boys died")
                        .pieces())
                .extracting(Piece::text)
                .containsExactly("he said ", "two men", "three boys", " died");
    }

    @Test
    void noticesWordsThatWerePutIntoAPassage() {
        TextDifference difference = TextDifference.between("he said 5 men", "he said that 5 men");
        assertThat(difference.touches(3, 9)).isTrue();
        assertThat(difference.touches(8, 13)).isFalse();
    }

    @Test
    void givesBothTextsBackWhateverTheyAre() {
        var texts = lists().of(integers()
                        .between(0, 4)
                        .map(i -> List.of("a", "b ", "c\n", " ", "d").get(i)))
                .ofSizeBetween(0, 40)
                .map(words -> String.join("", words));
        qt().forAll(texts, texts).checkAssert((old, now) -> {
            TextDifference difference = TextDifference.between(old, now);
            assertThat(joined(difference, Kind.NEW)).isEqualTo(old);
            assertThat(joined(difference, Kind.OLD)).isEqualTo(now);
            assertThat(difference.isNone()).isEqualTo(old.equals(now));
        });
    }

    @Test
    void doesNotSearchForeverWhereNothingIsTheSame() {
        String old = "old ".repeat(50_000);
        String now = "new ".repeat(50_000);
        TextDifference difference = TextDifference.between("same " + old, "same " + now);
        assertThat(joined(difference, Kind.OLD)).isEqualTo("same " + now);
    }

    @Test
    void showsOnlyTheSurroundingsOfAChange() {
        String text = "word ".repeat(1_000);
        List<Piece> shown = TextDifference.between(text + "5", text + "6").excerpt(40);
        assertThat(shown.get(0).text()).hasSizeLessThan(60).startsWith(" […] ");
        assertThat(shown.get(0).text().substring(" […] ".length()).split(" ")).containsOnly("word");
    }

    private static String joined(TextDifference difference, Kind without) {
        return difference.pieces().stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
