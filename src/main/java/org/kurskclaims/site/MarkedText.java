package org.kurskclaims.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A text cut where its paragraphs and its passages begin and end, so that passages may overlap, nest and touch and a
 * template only has to write piece after piece.
 */
record MarkedText(List<Paragraph> paragraphs) {

    record Paragraph(List<Piece> pieces) {}

    /**
     * Words without a cut.
     *
     * @param passages that cover the words, the shortest first: a reader who follows the words wants the closest claim
     * @param anchors of the passages that begin here
     */
    record Piece(String words, List<Passage> passages, List<String> anchors) {

        /** The closest passage; absent on words that belong to no claim. */
        public @Nullable Passage closest() {
            return passages.isEmpty() ? null : passages.get(0);
        }
    }

    /** Passages that do not lie inside the text are left out: they belong to another version of it. */
    static MarkedText of(String text, List<Passage> passages) {
        int length = text.codePointCount(0, text.length());
        List<Passage> inside = passages.stream()
                .filter(passage -> passage.end() <= length)
                .sorted(Comparator.comparingInt(Passage::start).thenComparingInt(Passage::end))
                .toList();
        return new MarkedText(new Cutter(text, inside).cut());
    }

    private static final class Cutter {

        private final String text;
        private final List<Passage> passages;
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final List<Passage> open = new ArrayList<>();
        private List<Piece> pieces = new ArrayList<>();
        private List<String> anchors = new ArrayList<>();
        private int next;

        private Cutter(String text, List<Passage> passages) {
            this.text = text;
            this.passages = passages;
        }

        private List<Paragraph> cut() {
            TreeSet<Integer> cuts = new TreeSet<>();
            passages.forEach(passage -> {
                cuts.add(passage.start());
                cuts.add(passage.end());
            });
            int point = 0;
            int index = 0;
            for (int cut : cuts) {
                int until = text.offsetByCodePoints(index, cut - point);
                write(text.substring(index, until), point);
                point = cut;
                index = until;
            }
            write(text.substring(index), point);
            endParagraph();
            return paragraphs;
        }

        /** Words between two cuts, which start at a code point; a line break in them ends the paragraph. */
        private void write(String words, int point) {
            open.removeIf(passage -> passage.end() <= point);
            while (next < passages.size() && passages.get(next).start() <= point) {
                Passage passage = passages.get(next++);
                open.add(passage);
                anchors.add(passage.anchor());
            }
            List<Passage> covering = open.stream()
                    .sorted(Comparator.comparingInt(Passage::length))
                    .toList();
            String[] lines = words.split("\\R", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    endParagraph();
                }
                if (!lines[i].isEmpty()) {
                    pieces.add(new Piece(lines[i], covering, anchors));
                    anchors = new ArrayList<>();
                }
            }
        }

        private void endParagraph() {
            if (pieces.stream().anyMatch(piece -> !piece.words().isBlank())) {
                paragraphs.add(new Paragraph(List.copyOf(pieces)));
            }
            pieces = new ArrayList<>();
        }
    }
}
