package org.kurskclaims.extraction.claims;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.extraction.Document;
import org.kurskclaims.extraction.vocabulary.Vocabulary;

/** In whose country a text speaks of "the ministry" and "lawmakers" without saying whose: by outlet, agency or podium. */
final class HomeRule {

    private static final int TOP = 600;
    private static final List<String> HOMES = List.of("russia", "ukraine", "south-korea", "united-states");

    /** "MOSCOW, November 19. /TASS/.": only Russian agencies print their name so. */
    private static final Pattern SLASHES =
            Pattern.compile("(?m)^[\\p{Lu} -]{3,30}, \\p{Lu}[a-z]{2,8} \\d{1,2}\\. /[\\p{L} -]{2,24}/\\.");

    /** "MS. HOLT:" and "GEN. RYDER:" between questions: how American departments print their briefings. */
    private static final Pattern PODIUM =
            Pattern.compile("(?m)^(?:MR|MS|MRS|GEN|MAJ\\. GEN|LT\\. GEN|ADM|COL|SEC)\\.? [\\p{Lu}'’-]{2,24}: ");

    private static final int LONGEST_BRIEFING = 20_000;

    private HomeRule() {}

    private static boolean isPodium(String text, String top) {
        int line = top.indexOf('\n');
        String title = line < 0 ? top : top.substring(0, line);
        boolean briefing = title.toLowerCase(Locale.ROOT).contains("briefing");
        String opening = text.substring(0, Math.min(LONGEST_BRIEFING, text.length()));
        return briefing && opening.contains("\nQ: ") && PODIUM.matcher(opening).find();
    }

    /** @return slug of the side; null where nothing tells */
    static @Nullable String of(Document document) {
        String outlet = document.outlet() == null ? "" : document.outlet().toLowerCase(Locale.ROOT);
        String side = named(outlet);
        String top = document.text().substring(0, Math.min(TOP, document.text().length()));
        if (side == null && SLASHES.matcher(top).find()) {
            return PartyLinks.RUSSIA;
        }
        if (side == null && isPodium(document.text(), top)) {
            return "united-states";
        }
        if (side != null || !outlet.isEmpty()) {
            return side;
        }
        return named(dateline(top).toLowerCase(Locale.ROOT));
    }

    /** @return the country of an outlet, by its name; null where that does not tell */
    static @Nullable String ofOutlet(String name) {
        return named(name.toLowerCase(Locale.ROOT));
    }

    /** "SEOUL, April 30 (Yonhap) --", "MOSCOW, January 10. /TASS/.", or a briefing's title. */
    private static String dateline(String top) {
        int open = top.indexOf('(');
        int slash = top.indexOf('/');
        int at = open >= 0 && (slash < 0 || open < slash) ? open : slash;
        String agency = at < 0 ? "" : top.substring(at, Math.min(top.length(), at + 24));
        int line = top.indexOf('\n');
        String title = line < 0 ? top : top.substring(0, line);
        boolean briefing = title.toLowerCase(Locale.ROOT).contains("briefing");
        return briefing ? agency + " " + title : agency;
    }

    private static @Nullable String named(String words) {
        for (String side : HOMES) {
            for (String name : Vocabulary.get().words("home-" + side)) {
                if (contains(words, name)) {
                    return side;
                }
            }
        }
        return null;
    }

    private static boolean contains(String words, String name) {
        int at = words.indexOf(name);
        int end = at + name.length();
        boolean whole = at >= 0
                && (at == 0 || !Character.isLetter(words.charAt(at - 1)))
                && (end >= words.length() || !Character.isLetter(words.charAt(end)));
        return whole;
    }
}
