package org.kurskclaims.claims.vocabulary;

/** There is no such entry. */
public final class NotInVocabulary extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotInVocabulary(String message) {
        super(message);
    }

    static NotInVocabulary of(VocabularyKind kind, String slug) {
        return new NotInVocabulary("There is no " + kind.code() + " \"" + slug + "\"");
    }

    static NotInVocabulary actor(long id) {
        return new NotInVocabulary("There is no actor " + id);
    }

    static NotInVocabulary merger(long id) {
        return new NotInVocabulary("There is no merger " + id + " that could be undone");
    }
}
