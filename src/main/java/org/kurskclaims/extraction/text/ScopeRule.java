package org.kurskclaims.extraction.text;

import java.util.ArrayList;
import java.util.List;

/** Numbers the entries of a document between which nothing carries over. */
final class ScopeRule {

    private static final int LEAST_GROUPS = 3;

    private ScopeRule() {}

    static List<Paragraph> numbered(String text, List<Paragraph> lines, DocumentKind kind) {
        List<Paragraph> numbered = new ArrayList<>(lines.size());
        boolean snippets = lines.stream().anyMatch(line -> line.kind() == ParagraphKind.PROSE && line.label() != null);
        boolean grouped = isGrouped(text, lines);
        int scope = 0;
        for (int i = 0; i < lines.size(); i++) {
            Paragraph line = lines.get(i);
            boolean opens = switch (kind) {
                case DIGEST -> !(snippets || grouped) || i == 0 || isBlankBetween(text, lines.get(i - 1), line);
                case LIVE_BLOG -> line.kind() == ParagraphKind.TIMESTAMP || line.kind() == ParagraphKind.ENTRY;
                case POSTS -> line.kind() == ParagraphKind.POST;
                case ARTICLE, TRANSCRIPT -> false;
            };
            if (opens) {
                scope++;
            }
            numbered.add(line.inScope(scope));
        }
        return numbered;
    }

    /** Whether blank lines part the entries, most of which have a headline and a line or two under it. */
    private static boolean isGrouped(String text, List<Paragraph> lines) {
        int groups = 1;
        for (int i = 1; i < lines.size(); i++) {
            groups += isBlankBetween(text, lines.get(i - 1), lines.get(i)) ? 1 : 0;
        }
        return groups >= LEAST_GROUPS && groups * 2 <= lines.size();
    }

    private static boolean isBlankBetween(String text, Paragraph line, Paragraph next) {
        int breaks = 0;
        for (int at = line.end(); at < next.start(); at++) {
            breaks += text.charAt(at) == '\n' ? 1 : 0;
        }
        return breaks > 1;
    }
}
