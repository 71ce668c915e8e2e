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
 */
public record IncomingDocument(
        String name, Content content, @Nullable ArticleDetails details) {

    /** Where the bytes come from. */
    @FunctionalInterface
    public interface Content {

        /** @throws IOException if there is nothing to read; the document is refused with the message */
        InputStream open() throws IOException;
    }
}
