package org.kurskclaims.extraction.claims;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.text.Layout;
import org.kurskclaims.extraction.text.Paragraph;

/** The channel whose posts a document holds, as its title names it: "Telegram channel “Kursk Watch”, 12 March". */
final class ChannelTitle {

    private static final int TOP = 3;
    private static final int LONGEST = 160;
    private static final String NAME = "(?<name>\\p{Lu}[\\p{L}\\d'’-]*(?: (?:of |the )?\\p{Lu}[\\p{L}\\d'’-]*){0,4})";
    private static final Pattern BEHIND = Pattern.compile(
            "(?i:(?:telegram|youtube|tg)? ?\\b(?:channel|account|posts of|posts by|posts from|feed of))[:,]? ?[“\"«'‘]?"
                    + NAME);
    private static final Pattern BEFORE = Pattern.compile(
            "[“\"«'‘]?" + NAME + "[”\"»'’]?(?i:'s|’s)? ?[,(|—–-]? ?(?i:telegram|channel\\b|tg channel)");

    private ChannelTitle() {}

    static @Nullable String read(String text, Layout layout) {
        int lines = 0;
        for (Paragraph paragraph : layout.paragraphs()) {
            if (lines++ >= TOP) {
                return null;
            }
            if (paragraph.end() - paragraph.start() > LONGEST) {
                continue;
            }
            String words = text.substring(paragraph.start(), paragraph.end());
            for (Pattern pattern : new Pattern[] {BEHIND, BEFORE}) {
                Matcher name = pattern.matcher(words);
                if (name.find() && !name.group("name").equalsIgnoreCase("Telegram")) {
                    return name.group("name");
                }
            }
        }
        return null;
    }
}
