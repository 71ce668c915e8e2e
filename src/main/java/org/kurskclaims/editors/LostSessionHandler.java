package org.kurskclaims.editors;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * A form that was sent after its session ended is not thrown away: a page holds what was typed until its writer has
 * signed in again. Only for forms that came from our own pages, so that another site cannot prepare one.
 */
@Component
class LostSessionHandler implements AccessDeniedHandler {

    static final String PAGE = "/session-ended";

    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (denied instanceof CsrfException && isOwnForm(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            request.setAttribute(PAGE, request.getRequestURI());
            request.getRequestDispatcher(PAGE).forward(request, response);
        } else {
            otherwise.handle(request, response, denied);
        }
    }

    private static boolean isOwnForm(HttpServletRequest request) {
        String type = request.getContentType();
        return "POST".equals(request.getMethod())
                && request.getRequestURI().startsWith(request.getContextPath() + "/editor/")
                && type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                && "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
