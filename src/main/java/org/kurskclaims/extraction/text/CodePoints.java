package org.kurskclaims.extraction.text;

/** Turns offsets in UTF-16 units into offsets in code points, in constant time. */
public final class CodePoints {

    private static final int STEP = 256;

    private final String text;
    private final int[] counts;

    public CodePoints(String text) {
        this.text = text;
        this.counts = new int[text.length() / STEP + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STEP == 0) {
                counts[i / STEP] = count;
            }
            if (!continuesPair(i)) {
                count++;
            }
        }
        if (text.length() % STEP == 0) {
            counts[text.length() / STEP] = count;
        }
    }

    public int at(int offset) {
        int block = offset / STEP;
        int count = counts[block];
        for (int i = block * STEP; i < offset; i++) {
            if (!continuesPair(i)) {
                count++;
            }
        }
        return count;
    }

    private boolean continuesPair(int i) {
        return i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
