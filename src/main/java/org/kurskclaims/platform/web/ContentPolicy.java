package org.kurskclaims.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a browser may do with an answer. Pages run our own scripts and nothing else, and nobody frames them, except the
 * embeddable timelines, which everybody may frame. A drawing opened by itself runs no script at all.
 */
class ContentPolicy implements HeaderWriter {

    private static final String OURS =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; ";
    private static final String NOT_FRAMED = OURS + "frame-ancestors 'none'";
    private static final String FRAMED = OURS + "frame-ancestors *";
    private static final String DRAWING =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors *; sandbox";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        if (path.endsWith("/embed")) {
            write(response, FRAMED, "cross-origin");
        } else if (path.endsWith(".svg") || path.endsWith(".png")) {
            write(response, DRAWING, "cross-origin");
        } else {
            write(response, NOT_FRAMED, path.startsWith("/api/") ? "cross-origin" : "same-origin");
            response.setHeader("X-Frame-Options", "DENY");
        }
    }

    private static void write(HttpServletResponse response, String policy, String resourcePolicy) {
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader("Cross-Origin-Resource-Policy", resourcePolicy);
    }
}
