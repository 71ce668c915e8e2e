package org.kurskclaims.claims.vocabulary;

/** What an entry of the vocabulary is. */
public enum VocabularyKind {
    ACTOR("actor"),
    OUTLET("outlet"),
    METRIC("metric"),
    PLACE("place"),
    UNIT("unit");

    private final String code;

    VocabularyKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
