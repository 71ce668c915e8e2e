package org.kurskclaims.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/** In what surroundings a page is looked at. */
public enum Look {
    LIGHT_DESK(1440, 900, ColorScheme.LIGHT),
    DARK_DESK(1440, 900, ColorScheme.DARK),
    LIGHT_PHONE(390, 844, ColorScheme.LIGHT),
    DARK_PHONE(390, 844, ColorScheme.DARK);

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    Look(int width, int height, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    NewContextOptions options() {
        return new NewContextOptions().setViewportSize(width, height).setColorScheme(scheme);
    }

    int width() {
        return width;
    }
}
