package org.kurskclaims.timelines;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page's colours (see {@code static/css/tokens.css}), for drawings that leave the page. A test keeps them equal. */
public enum Theme {
    LIGHT(
            "#ffffff",
            "#1a1c1e",
            "#474c52",
            "#63686d",
            "#dcd9d1",
            "#85837c",
            Map.of(
                    "ukraine", "#075a4e",
                    "russia", "#ae5821",
                    "united-states", "#565ec6",
                    "south-korea", "#932d85",
                    "north-korea", "#454501",
                    "independent", "#112b5a",
                    "media", "#6f6c65",
                    "other", "#47201f")),
    DARK(
            "#14171a",
            "#eceae5",
            "#b9bcbe",
            "#969b9f",
            "#343a40",
            "#71777d",
            Map.of(
                    "ukraine", "#7ee7f4",
                    "russia", "#eeb366",
                    "united-states", "#7b88e9",
                    "south-korea", "#ca65aa",
                    "north-korea", "#908b3e",
                    "independent", "#91afe1",
                    "media", "#c0bcb5",
                    "other", "#bc9981"));

    final String paper;
    final String ink;
    final String ink2;
    final String ink3;
    final String rule;
    final String rule2;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Map<String, String> sides;

    Theme(String paper, String ink, String ink2, String ink3, String rule, String rule2, Map<String, String> sides) {
        this.paper = paper;
        this.ink = ink;
        this.ink2 = ink2;
        this.ink3 = ink3;
        this.rule = rule;
        this.rule2 = rule2;
        this.sides = sides;
    }

    /** @param parameter "dark"; anything else is light */
    public static Theme of(@Nullable String parameter) {
        return "dark".equals(parameter) ? DARK : LIGHT;
    }

    String side(String slug) {
        return sides.getOrDefault(slug, ink2);
    }
}
