package org.kurskclaims.imports;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.ArticleDetails;

/**
 * A document at the door: a file, an upload, a pasted text.
 *
 * @param name its file name; the ending tells the format
 * @param content opened once, when its turn has come
 * @param details what is known about it; absent where nobody said, then the text's first line is its headline
 * @param versionOf id of the article of which this is another version; absent for an article of its own
 */
public record IncomingDocument(
        String name,
        Content content,
        @Nullable ArticleDetails details,
        @Nullable Long versionOf) {

    public IncomingDocument(String name, Content content, @Nullable ArticleDetails details) {
        this(name, content, details, null);
    }

    /** A changed text of an article that is there: it keeps the article's description. */
    public static IncomingDocument version(String name, Content content, long article) {
        return new IncomingDocument(name, content, null, article);
    }

    /** Where the bytes come from. */
    @FunctionalInterface
    public interface Content {

        /** @throws IOException if there is nothing to read; the document is refused with the message */
        InputStream open() throws IOException;
    }
}
