package org.kurskclaims.extraction.text;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that belongs together: one line, or several where the text was wrapped.
 *
 * @param start offset of its first UTF-16 unit
 * @param end offset after the last one
 * @param scope number of the entry to which it belongs; no speaker or noun carries over from one scope to another
 * @param label the words before the colon of a speaker's turn ("MS. WHITLOCK", "Q"); empty for an unnamed voice
 * @param bodyStart where the text proper starts, after a bullet, a turn's label or a "3 hours ago"
 */
public record Paragraph(
        int start,
        int end,
        ParagraphKind kind,
        int scope,
        @Nullable String label,
        int bodyStart) {

    Paragraph inScope(int other) {
        return new Paragraph(start, end, kind, other, label, bodyStart);
    }
}
