package org.kurskclaims.publishing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kurskclaims.claims.Edition;
import org.kurskclaims.platform.Build;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Answers "not modified" where a program already has what the present edition of the data says, so that asking every
 * minute costs one small statement.
 */
@Component("publishedEditions")
class Editions implements HandlerInterceptor {

    private final Edition edition;
    private final Build build;

    Editions(Edition edition, Build build) {
        this.edition = edition;
        this.build = build;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        boolean isRead =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!isRead || !(handler instanceof HandlerMethod)) {
            return true;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        return !new ServletWebRequest(request, response)
                .checkNotModified("W/\"" + build.fingerprint() + "-" + edition.current() + "\"");
    }
}
