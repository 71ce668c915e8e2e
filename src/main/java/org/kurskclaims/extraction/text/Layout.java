package org.kurskclaims.extraction.text;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A document as paragraphs, with its kind. */
public record Layout(DocumentKind kind, List<Paragraph> paragraphs) {

    public static Layout of(String text) {
        List<Paragraph> lines = LineReader.paragraphs(text);
        DocumentKind kind = DocumentKindRule.kindOf(text, lines);
        return new Layout(kind, ScopeRule.numbered(text, lines, kind));
    }

    /** The position of a paragraph of this layout. */
    public int indexOf(Paragraph paragraph) {
        return Collections.binarySearch(paragraphs, paragraph, Comparator.comparingInt(Paragraph::start));
    }
}
