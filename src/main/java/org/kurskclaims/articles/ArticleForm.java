package org.kurskclaims.articles;

import java.util.Arrays;

/** The kind of a text; in a digest nothing carries over from one line to the next. */
public enum ArticleForm {
    ARTICLE("article"),
    DIGEST("digest"),
    BULLETIN("bulletin"),
    LIVE_BLOG("live-blog"),
    TRANSCRIPT("transcript"),
    ENCYCLOPEDIA("encyclopedia");

    private final String code;

    ArticleForm(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException if no form has this code */
    public static ArticleForm of(String code) {
        return Arrays.stream(values())
                .filter(form -> form.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No form of article is called \"" + code + "\""));
    }
}
