package org.kurskclaims.editors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the script where to go after a passkey was accepted: to the page that was asked for, else to the desk. Spring
 * Security's own answer knows neither the desk nor the cookie in which the page is kept.
 */
@Component
class PasskeyAccepted implements AuthenticationSuccessHandler, ObjectPostProcessor<WebAuthnAuthenticationFilter> {

    private final CookieRequestCache asked = new CookieRequestCache();
    private final JsonMapper json;

    PasskeyAccepted(JsonMapper json) {
        this.json = json;
    }

    @Override
    public <T extends WebAuthnAuthenticationFilter> T postProcess(T filter) {
        filter.setAuthenticationSuccessHandler(this);
        return filter;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SavedRequest page = asked.getRequest(request, response);
        asked.removeRequest(request, response);
        String target = page != null ? page.getRedirectUrl() : SignInSucceeded.home(authentication);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        json.writeValue(response.getOutputStream(), Map.of("authenticated", true, "redirectUrl", target));
    }
}
