package org.kurskclaims.site;

import org.kurskclaims.articles.Surroundings;

/**
 * The words around a quote, as far as its line goes: what a reader needs to judge how it was meant.
 *
 * @param before what stands in front of the quote; begins with "… " where it was cut
 * @param after what follows it; ends with " …" where it was cut
 */
record Sentence(String before, String exact, String after) {

    /** How far around a quote we look, in code points. */
    static final int REACH = 420;

    static Sentence of(String exact, Surroundings around) {
        return new Sentence(before(around.before()), exact, after(around.after()));
    }

    private static String before(String text) {
        int lineStart = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
        if (lineStart > 0 || text.codePointCount(0, text.length()) < REACH) {
            return text.substring(lineStart);
        }
        int sentence = text.indexOf(". ");
        int from = sentence >= 0 ? sentence + 2 : text.indexOf(' ') + 1;
        return "… " + text.substring(from);
    }

    private static String after(String text) {
        int lineEnd = 0;
        while (lineEnd < text.length() && text.charAt(lineEnd) != '\n' && text.charAt(lineEnd) != '\r') {
            lineEnd++;
        }
        if (lineEnd < text.length() || text.codePointCount(0, text.length()) < REACH) {
            return text.substring(0, lineEnd);
        }
        int sentence = text.lastIndexOf(". ");
        int until = sentence >= 0 ? sentence + 1 : Math.max(0, text.lastIndexOf(' '));
        return text.substring(0, until) + " …";
    }
}
