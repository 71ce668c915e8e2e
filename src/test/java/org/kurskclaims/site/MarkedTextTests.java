package org.kurskclaims.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kurskclaims.site.MarkedText.Paragraph;
import org.kurskclaims.site.MarkedText.Piece;

class MarkedTextTests {

    private static final String TEXT = "Kyiv said 3,000 𝟯 killed,\r\nor 𐍈 more.\n\nMoscow: 500 🪖 in all.";

    @Test
    void leavesATextWithoutPassagesInItsParagraphs() {
        assertThat(MarkedText.of("One.\n\nTwo.", List.of()).paragraphs())
                .extracting(MarkedTextTests::words)
                .containsExactly("One.", "Two.");
    }

    @Test
    void countsOffsetsInCodePoints() {
        String text = "🪖🪖 500 men";
        assertThat(pieces(text, passage(1, 3, 6))).extracting(Piece::words).containsExactly("🪖🪖 ", "500", " men");
    }

    @Test
    void cutsOverlappingPassagesWhereTheyBeginAndEnd() {
        List<Piece> pieces = pieces("abcdefgh", passage(1, 1, 5), passage(2, 3, 7));
        assertThat(pieces).extracting(Piece::words).containsExactly("a", "bc", "de", "fg", "h");
        assertThat(pieces.get(2).passages()).extracting(Passage::anchor).containsExactlyInAnyOrder("c1", "c2");
    }

    @Test
    void prefersTheClosestPassage() {
        List<Piece> pieces = pieces("lost 40,000, 16,100 dead", passage(1, 0, 24), passage(2, 13, 19));
        assertThat(pieces.get(1).closest()).extracting(Passage::anchor).isEqualTo("c2");
        assertThat(pieces.get(0).closest()).extracting(Passage::anchor).isEqualTo("c1");
    }

    @Test
    void anchorsEachPassageOnceAtItsBeginning() {
        List<Piece> pieces = pieces("abcdefgh", passage(1, 1, 5), passage(2, 1, 3), passage(3, 5, 8));
        assertThat(pieces).flatExtracting(Piece::anchors).containsExactly("c2", "c1", "c3");
    }

    @Test
    void carriesAPassageOverAParagraphBreakAndAnchorsItInFrontOfTheFirstWords() {
        List<Piece> pieces = pieces("one\ntwo", passage(1, 3, 7));
        assertThat(pieces).extracting(Piece::words).containsExactly("one", "two");
        assertThat(pieces.get(1).anchors()).containsExactly("c1");
    }

    @Test
    void leavesOutWhatLiesBeyondTheText() {
        assertThat(pieces("short", passage(1, 2, 60)))
                .extracting(Piece::closest)
                .containsOnlyNulls();
    }

    @Test
    void losesNoWordAndCoversEachPieceWithExactlyItsPassages() {
        int length = TEXT.codePointCount(0, TEXT.length());
        qt().forAll(lists().of(integers().between(0, length * length - 1)).ofSizeBetween(0, 12))
                .checkAssert(seeds -> {
                    List<Passage> passages = new ArrayList<>();
                    for (int seed : seeds) {
                        int start = seed / length;
                        int end = start + 1 + (seed % length) % (length - start);
                        passages.add(passage(passages.size(), start, end));
                    }
                    List<Piece> pieces = pieces(TEXT, passages.toArray(Passage[]::new));
                    assertThat(pieces.stream().map(Piece::words).collect(Collectors.joining()))
                            .isEqualTo(TEXT.replaceAll("\\R", ""));
                    for (Passage passage : passages) {
                        String covered = pieces.stream()
                                .filter(piece -> piece.passages().contains(passage))
                                .map(Piece::words)
                                .collect(Collectors.joining());
                        assertThat(covered).isEqualTo(quote(passage).replaceAll("[\r\n]", ""));
                    }
                });
    }

    private static String quote(Passage passage) {
        return TEXT.substring(TEXT.offsetByCodePoints(0, passage.start()), TEXT.offsetByCodePoints(0, passage.end()));
    }

    private static Passage passage(long id, int start, int end) {
        return new Passage(start, end, "c" + id, false, ClaimExamples.claim(id));
    }

    private static List<Piece> pieces(String text, Passage... passages) {
        return MarkedText.of(text, List.of(passages)).paragraphs().stream()
                .flatMap(paragraph -> paragraph.pieces().stream())
                .toList();
    }

    private static String words(Paragraph paragraph) {
        return paragraph.pieces().stream().map(Piece::words).collect(Collectors.joining());
    }
}
