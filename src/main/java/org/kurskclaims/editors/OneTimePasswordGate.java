package org.kurskclaims.editors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads whoever signed in with a password that was given out to the page that replaces it, and nowhere else. */
@Component
class OneTimePasswordGate extends OncePerRequestFilter {

    private final AccountRows accounts;

    OneTimePasswordGate(AccountRows accounts) {
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.startsWith("/editor") && !path.startsWith("/webauthn/register");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && accounts.find(authentication.getName())
                        .filter(Account::mustChange)
                        .isPresent()) {
            response.sendRedirect(request.getContextPath() + "/account");
            return;
        }
        chain.doFilter(request, response);
    }

    /** Keeps the servlet container from running it a second time, outside the security chain. */
    @Bean
    static FilterRegistrationBean<OneTimePasswordGate> onlyInTheChain(OneTimePasswordGate gate) {
        FilterRegistrationBean<OneTimePasswordGate> registration = new FilterRegistrationBean<>(gate);
        registration.setEnabled(false);
        return registration;
    }
}
