package org.kurskclaims.extraction.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.dating.RelativeDates;
import org.kurskclaims.extraction.text.DocumentKind;
import org.kurskclaims.extraction.text.Layout;
import org.kurskclaims.extraction.text.Paragraph;
import org.kurskclaims.extraction.text.ParagraphKind;

/** The day under which an entry of a list page stands: "3 hours ago -", "Jan 5 -", "Yesterday -". */
final class ScopeDates {

    private static final int LONGEST_ENTRY = 6;

    private ScopeDates() {}

    static @Nullable FuzzyDate of(Layout layout, Paragraph first, @Nullable FuzzyDate published) {
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
