package org.kurskclaims.extraction.text;

import java.util.List;

/** A document as paragraphs, with its kind. */
public record Layout(DocumentKind kind, List<Paragraph> paragraphs) {

    public static Layout of(String text) {
        List<Paragraph> lines = LineReader.paragraphs(text);
        DocumentKind kind = DocumentKindRule.kindOf(text, lines);
        return new Layout(kind, ScopeRule.numbered(text, lines, kind));
    }
}
