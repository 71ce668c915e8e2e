package org.kurskclaims.timelines;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of timelines. They stand in {@code messages-timelines.properties}. */
final class Phrases {

    private static final Locale LANGUAGE = Locale.UK;
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages-timelines", LANGUAGE);

    private Phrases() {}

    static String of(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), LANGUAGE).format(arguments);
    }

    /** "1 claim", "11 claims": the key with {@code .one} or {@code .many}, the number as its first argument. */
    static String count(String key, int number) {
        return of(key + (number == 1 ? ".one" : ".many"), number);
    }

    static boolean knows(String key) {
        return WORDS.containsKey(key);
    }

    /** "a", "a and b", "a, b and c". */
    static String list(java.util.List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String most = String.join(", ", parts.subList(0, parts.size() - 1));
        return of("list.last", most, parts.get(parts.size() - 1));
    }
}
