package org.kurskclaims.articles;

/** Somebody else changed the article's metadata after it was read. */
public final class ArticleChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ArticleChangedMeanwhile(long id) {
        super("Article " + id + " was changed by somebody else meanwhile");
    }
}
