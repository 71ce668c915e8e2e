package org.kurskclaims.publishing;

/** Text as TeX prints it, so that no name of a source is run as a command. */
final class TexText {

    private TexText() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.replaceAll("[\\p{Cntrl}\\s]+", " ").codePoints().forEach(point -> append(out, point));
        return out.toString();
    }

    private static void append(StringBuilder out, int point) {
        switch (point) {
            case '\\' -> out.append("\\textbackslash{}");
            case '~' -> out.append("\\textasciitilde{}");
            case '^' -> out.append("\\textasciicircum{}");
            case '{', '}', '$', '%', '&', '#', '_' -> out.append('\\').appendCodePoint(point);
            default -> out.appendCodePoint(point);
        }
    }
}
