package org.kurskclaims.timelines;

/** Estimates how wide a text runs in the system face at 12 or 13 pixels; a little too wide rather than too narrow. */
final class TextWidth {

    private static final double SAFETY = 1.04;

    private TextWidth() {}

    static double of(String text, double size, boolean bold) {
        double ems = 0;
        for (int i = 0; i < text.length(); i++) {
            ems += ems(text.charAt(i));
        }
        return ems * size * (bold ? 1.08 : 1) * SAFETY;
    }

    private static double ems(char c) {
        if (c >= '0' && c <= '9') {
            return 0.575;
        }
        if (" ,.:;'’‘|!ijlI".indexOf(c) >= 0) {
            return 0.29;
        }
        if ("ftr()-\u00a0“”".indexOf(c) >= 0) {
            return 0.39;
        }
        if ("mwMW@%".indexOf(c) >= 0) {
            return 0.92;
        }
        return Character.isUpperCase(c) ? 0.67 : 0.57;
    }
}
