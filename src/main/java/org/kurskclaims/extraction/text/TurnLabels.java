package org.kurskclaims.extraction.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the turns of an interview whose speakers are named in ordinary letters ("Radio Aurora: …", "Holm: …"): labels that
 * come back make a conversation; a single "Kyiv: …" is a headline.
 */
final class TurnLabels {

    private static final int LEAST_TURNS = 4;

    private TurnLabels() {}

    static List<Paragraph> marked(String text, List<Paragraph> lines) {
        Map<String, Integer> counts = new HashMap<>();
        for (Paragraph line : lines) {
            String label = label(text, line);
            if (!label.isEmpty()) {
                counts.merge(label, 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count < 2);
        int turns = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (counts.size() < 2 || turns < LEAST_TURNS) {
            return lines;
        }
        List<Paragraph> marked = new ArrayList<>(lines.size());
        for (Paragraph line : lines) {
            String label = label(text, line);
            marked.add(counts.containsKey(label) ? LineKindRule.turn(text, line, label) : line);
        }
        return marked;
    }

    private static String label(String text, Paragraph line) {
        boolean plain = line.kind() == ParagraphKind.PROSE || line.kind() == ParagraphKind.HEADING;
        String label = plain ? LineKindRule.bylineLabel(text, line) : null;
        return label == null ? "" : label;
    }
}
