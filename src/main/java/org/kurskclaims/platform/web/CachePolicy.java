package org.kurskclaims.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.security.web.header.HeaderWriter;

/**
 * How long an answer may be kept where its controller says nothing. A resource whose name carries the hash of its content
 * never changes; a public page is asked for again each time, which its ETag makes cheap; what an editor sees is not kept.
 */
class CachePolicy implements HeaderWriter {

    private static final Pattern HASHED = Pattern.compile(".*-[0-9a-f]{32}\\.[a-z0-9]+");

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader("Cache-Control")) {
            response.setHeader("Cache-Control", policyFor(request, response));
        }
    }

    private static String policyFor(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        boolean found = response.getStatus() == HttpServletResponse.SC_OK
                || response.getStatus() == HttpServletResponse.SC_NOT_MODIFIED;
        if (found && HASHED.matcher(path).matches()) {
            return "public, max-age=31536000, immutable";
        }
        if (isForEditors(path)) {
            return "no-store";
        }
        return request.getSession(false) == null ? "no-cache" : "private, no-cache";
    }

    private static boolean isForEditors(String path) {
        return Stream.of("/editor", "/account", "/login", "/logout", "/webauthn", "/actuator")
                .anyMatch(path::startsWith);
    }
}
