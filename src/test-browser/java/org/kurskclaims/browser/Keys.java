package org.kurskclaims.browser;

import com.microsoft.playwright.Page;

/**
 * The only hand of a test that does without a mouse; counts what it presses. A chord counts each of its keys, a paste
 * those of Ctrl+V.
 *
 * <p>{@link #estimate} tells how long a person would need, by the keystroke-level model of Card, Moran and Newell (1980):
 * 0.28 s a key for an average typist who is no professional, 1.35 s for making up one's mind, and reading at four words a
 * second. Machine time is not in it; the tests measure that apart. With {@code -Dkursk.pace=person} the hand really takes
 * that long, so that the clock on the wall counts both, with whatever the application does while somebody thinks.
 */
final class Keys {

    private static final double KEY = 0.28;
    private static final double MIND = 1.35;
    private static final double WORDS_A_SECOND = 4;

    private static final boolean PACED = "person".equals(System.getProperty("kursk.pace"));

    private final Page page;
    private int pressed;
    private int decisions;
    private int words;

    Keys(Page page) {
        this.page = page;
    }

    /** "a", "Tab", "Control+Enter". */
    void press(String chord) {
        int keys = chord.split("\\+").length;
        take(keys * KEY);
        page.keyboard().press(chord);
        pressed += keys;
    }

    void press(String chord, int times) {
        for (int i = 0; i < times; i++) {
            press(chord);
        }
    }

    void type(String text) {
        for (int i = 0; i < text.length(); i++) {
            take(KEY);
            page.keyboard().type(text.substring(i, i + 1));
        }
        pressed += text.length();
    }

    /** Puts in what the clipboard holds. */
    void paste(String text) {
        take(2 * KEY);
        page.keyboard().insertText(text);
        pressed += 2;
    }

    /** Somebody reads something and makes up their mind. */
    void decide(String read) {
        int count = read.strip().split("\\s+").length;
        take(MIND + count / WORDS_A_SECOND);
        decisions++;
        words += count;
    }

    private void take(double seconds) {
        if (PACED) {
            page.waitForTimeout(seconds * 1000);
        }
    }

    int pressed() {
        return pressed;
    }

    /** Seconds that a person needs. */
    double estimate() {
        return pressed * KEY + decisions * MIND + words / WORDS_A_SECOND;
    }

    /** Seconds that a person and the machine need together, where so many were measured. */
    double together(double measured) {
        return PACED ? measured : estimate() + measured;
    }

    String report(String scenario, double measured) {
        return (PACED
                        ? "%s: %d keystrokes, %d decisions, %d words read; at the pace of a person (%.0f s) it took %.1f s"
                        : "%s: %d keystrokes, %d decisions, %d words read; a person needs about %.0f s, the machine took %.1f s")
                .formatted(scenario, pressed, decisions, words, estimate(), measured);
    }
}
