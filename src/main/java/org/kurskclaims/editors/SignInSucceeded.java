package org.kurskclaims.editors;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What happens when somebody has signed in, by password or passkey. */
@Component
class SignInSucceeded extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final String DESK = "/editor";
    private static final Duration SESSION_LASTS = Duration.ofHours(12);

    private final AccountRows accounts;
    private final ActivityLog log;
    private final Clock clock;

    SignInSucceeded(AccountRows accounts, ActivityLog log, Clock clock) {
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
        setDefaultTargetUrl(DESK);
        setRequestCache(new CookieRequestCache());
    }

    /** Readers have no desk to be sent to. */
    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (isReader(authentication)) {
            getRedirectStrategy().sendRedirect(request, response, home(authentication));
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }

    /** Where somebody goes who asked for no page in particular. */
    static String home(Authentication authentication) {
        return isReader(authentication) ? "/account" : DESK;
    }

    private static boolean isReader(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .anyMatch(authority -> ("ROLE_" + Role.READER.name()).equals(authority.getAuthority()));
    }

    @EventListener
    @Transactional
    public void remember(InteractiveAuthenticationSuccessEvent event) {
        String name = event.getAuthentication().getName();
        accounts.signedIn(name, clock.instant());
        log.record(name, "account.signed-in", null, means(event));
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            attributes.getRequest().getSession().setMaxInactiveInterval((int) SESSION_LASTS.toSeconds());
        }
    }

    private static String means(InteractiveAuthenticationSuccessEvent event) {
        return event.getGeneratedBy() == WebAuthnAuthenticationFilter.class ? "with a passkey" : "with a password";
    }
}
