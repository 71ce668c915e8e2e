package org.kurskclaims.publishing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Begins an answer that a browser keeps as a file. */
final class Downloads {

    private static final int BUFFER = 1 << 16;

    private Downloads() {}

    /** Says where the columns of a table are explained. */
    static void describe(Table<?> table, HttpServletResponse response) {
        response.addHeader(HttpHeaders.LINK, "</api/v1/schemas/" + table.name() + ">; rel=\"describedby\"");
    }

    /** @return a buffered stream; an error before its first overflow can still become a proper answer */
    static OutputStream begin(String mediaType, String fileName, HttpServletResponse response) throws IOException {
        response.setContentType(mediaType);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(fileName).build().toString());
        return new BufferedOutputStream(response.getOutputStream(), BUFFER);
    }
}
