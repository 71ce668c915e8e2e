package org.kurskclaims.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.Edition;
import org.kurskclaims.imports.Importer;
import org.kurskclaims.platform.Build;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers "not modified" where a reader already has the page of the present edition. Public pages are the same for
 * everybody, so their ETag is made of the data's edition, the program's build and the page's address, and of nothing else.
 * A page that is missing has no edition: nobody can hold one of it, so it is never "not modified".
 * While an import runs, pages show its progress, which is no part of an edition: they are not kept at all.
 */
@Component
class Editions implements HandlerInterceptor, HandlerExceptionResolver, Ordered {

    private final Edition edition;
    private final Build build;
    private final Vocabulary vocabulary;
    private final Importer importer;

    Editions(Edition edition, Build build, Vocabulary vocabulary, Importer importer) {
        this.edition = edition;
        this.build = build;
        this.vocabulary = vocabulary;
        this.importer = importer;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String current = edition.current();
        vocabulary.bringTo(current);
        if (!importer.running().isEmpty()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        return !new ServletWebRequest(request, response)
                .checkNotModified("W/\"" + build.fingerprint() + "-" + current + "-" + address(request) + "\"");
    }

    private static String address(HttpServletRequest request) {
        return Integer.toHexString((request.getRequestURI() + "?" + request.getQueryString()).hashCode());
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (!response.isCommitted()) {
            response.setHeader(HttpHeaders.ETAG, null);
        }
        return null;
    }

    /** Before those who answer the exception. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
