package org.kurskclaims.claims.vocabulary;

/** Somebody else changed the entry after it was read; nothing was written. */
public final class VocabularyChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    VocabularyChangedMeanwhile(VocabularyKind kind, String slug) {
        super("The " + kind.code() + " \"" + slug + "\" was changed by somebody else in the meantime");
    }
}
