package org.kurskclaims.claims.vocabulary;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such entry. */
@ResponseStatus(HttpStatus.NOT_FOUND)
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
