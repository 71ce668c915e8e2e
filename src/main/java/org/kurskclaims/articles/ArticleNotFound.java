package org.kurskclaims.articles;

/** Nobody stored an article with this id. */
public final class ArticleNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ArticleNotFound(String message) {
        super(message);
    }

    public static ArticleNotFound withId(long id) {
        return new ArticleNotFound("There is no article " + id);
    }

    public static ArticleNotFound withSnapshot(long versionId) {
        return new ArticleNotFound("There is no snapshot " + versionId);
    }
}
