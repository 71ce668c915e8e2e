package org.kurskclaims.extraction.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.dating.RelativeDates;
import org.kurskclaims.extraction.text.DocumentKind;
import org.kurskclaims.extraction.text.Layout;
import org.kurskclaims.extraction.text.Paragraph;
import org.kurskclaims.extraction.text.ParagraphKind;

/**
 * The day under which an entry stands: in a list page "3 hours ago -", "Jan 5 -", "Yesterday -"; in a wire report its
 * dateline; in a live blog or transcript the day itself.
 */
final class ScopeDates {

    private static final int LONGEST_ENTRY = 6;

    private ScopeDates() {}

    static @Nullable FuzzyDate of(Layout layout, String text, Paragraph first, @Nullable FuzzyDate published) {
        boolean ofOneDay = layout.kind() == DocumentKind.LIVE_BLOG || layout.kind() == DocumentKind.TRANSCRIPT;
        if (ofOneDay && published != null && published.isOneDay()) {
            return published;
        }
        if (first.kind() == ParagraphKind.POST) {
            return PostRule.date(text, first, published);
        }
        if (layout.kind() == DocumentKind.ARTICLE) {
            return Dateline.date(layout, text, published);
        }
        if (layout.kind() != DocumentKind.DIGEST) {
            return null;
        }
        List<Paragraph> paragraphs = layout.paragraphs();
        int from = layout.indexOf(first);
        for (int i = from; i < paragraphs.size() && i < from + LONGEST_ENTRY; i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.scope() != first.scope()) {
                return null;
            }
            String label = paragraph.kind() == ParagraphKind.PROSE ? paragraph.label() : null;
            if (label != null) {
                return RelativeDates.find(label, published).stream()
                        .map(found -> found.date())
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }
}
