package org.kurskclaims.extraction.text;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A document as paragraphs, with its kind. */
public record Layout(DocumentKind kind, List<Paragraph> paragraphs) {

    public static Layout of(String text) {
        List<Paragraph> lines = PostHeaders.marked(text, TurnLabels.marked(text, LineReader.paragraphs(text)));
        DocumentKind kind = DocumentKindRule.kindOf(text, lines);
        List<Paragraph> read = kind == DocumentKind.TRANSCRIPT ? lines : withoutNamedTurns(text, lines);
        return new Layout(kind, ScopeRule.numbered(text, read, kind));
    }

    private static List<Paragraph> withoutNamedTurns(String text, List<Paragraph> lines) {
        return lines.stream()
                .map(line -> {
                    String label = line.label();
                    boolean named = line.kind() == ParagraphKind.TURN && label != null && !label.isEmpty();
                    return named ? LineKindRule.withoutTurn(text, line) : line;
                })
                .toList();
    }

    /** The position of a paragraph of this layout. */
    public int indexOf(Paragraph paragraph) {
        return Collections.binarySearch(paragraphs, paragraph, Comparator.comparingInt(Paragraph::start));
    }
}
