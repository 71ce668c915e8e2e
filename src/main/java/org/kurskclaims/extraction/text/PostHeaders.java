package org.kurskclaims.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/**
 * Finds the lines that head the posts of a channel or an account: "Kursk Watch, [12.01.2025 14:32]", "Two Majors (@dva_majors) ·
 * Jan 14". One such line may be a byline; several make a series of posts, each in the voice of whoever is named above it.
 */
final class PostHeaders {

    private static final int LEAST_POSTS = 2;
    private static final int LONGEST = 100;
    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June|July|August|September"
                    + "|October|November|December)\\.?";
    private static final String DAY = "(?:\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2} " + MONTH
            + "(?:,? \\d{4})?|" + MONTH + " \\d{1,2}(?:, \\d{4})?)";
    private static final String CLOCK = "\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[A-Z]{2,4}(?:[+-]\\d{1,2})?)?";
    private static final String DATED =
            "[\\[(]?(?:" + DAY + "(?:,?(?: at)? " + CLOCK + ")?|" + CLOCK + ",? " + DAY + ")[\\])]?";
    private static final String WHEN = "(?:" + DATED + "|[\\[(]?" + CLOCK + "[\\])]?)";
    private static final String NAME = "(?<name>[\\p{Lu}\\d][^\\n,|\\[\\]·•—–:()@]{1,48}?)?";
    private static final String HANDLE = "(?:\\(?@\\w{2,32}\\)?|\\((?:Telegram|t\\.me/\\w+|X|Twitter)\\))?";
    private static final String MARK = "\\s*[,|·•—–:-]?\\s*";
    private static final Pattern NAME_FIRST =
            Pattern.compile("[^\\p{L}\\d\\[(]{0,4}" + NAME + "\\s*" + HANDLE + MARK + WHEN + "\\s*[:.]?");
    private static final Pattern DATE_FIRST =
            Pattern.compile("[^\\p{L}\\d\\[(]{0,4}" + DATED + MARK + NAME + "\\s*" + HANDLE + "\\s*:?");

    private PostHeaders() {}

    static List<Paragraph> marked(String text, List<Paragraph> lines) {
        List<Paragraph> marked = new ArrayList<>(lines.size());
        int posts = 0;
        for (Paragraph line : lines) {
            Paragraph post = post(text, line);
            boolean posted = post == null
                    && !marked.isEmpty()
                    && marked.get(marked.size() - 1).kind() == ParagraphKind.POST;
            posts += posted ? 1 : 0;
            marked.add(post == null ? line : post);
        }
        return posts >= LEAST_POSTS ? marked : lines;
    }

    private static @Nullable Paragraph post(String text, Paragraph line) {
        boolean plain = line.kind() == ParagraphKind.PROSE
                || line.kind() == ParagraphKind.HEADING
                || line.kind() == ParagraphKind.BULLET;
        if (!plain || line.end() - line.start() > LONGEST) {
            return null;
        }
        String words = text.substring(line.start(), line.end());
        Matcher header = NAME_FIRST.matcher(words);
        if (!header.matches()) {
            header = DATE_FIRST.matcher(words);
            if (!header.matches()) {
                return null;
            }
        }
        String name = header.group("name") == null ? "" : header.group("name").strip();
        String label = isName(name) ? name : "";
        return new Paragraph(line.start(), line.end(), ParagraphKind.POST, line.scope(), label, line.end());
    }

    /** Not "Published", "Last updated", "Daily assessment". */
    private static boolean isName(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (Vocabulary.get().isIn("no-poster", word)) {
                return false;
            }
        }
        return words.chars().anyMatch(Character::isLetter);
    }
}
