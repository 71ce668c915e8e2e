package org.kurskclaims.editors;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.DispatcherType;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may ask for what. Whatever is not named here can be read by everybody and written by nobody. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class AccessRules {

    /** Answers that must not be kept by a cache: the desk, and every page that shows who is signed in. */
    private static final RequestMatcher PERSONAL = new OrRequestMatcher(
            pathPattern("/editor/**"),
            pathPattern("/account/**"),
            pathPattern("/account-links/**"),
            pathPattern("/login/**"),
            pathPattern("/webauthn/**"),
            request -> request.isRequestedSessionIdValid());

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            SignInSucceeded signInSucceeded,
            PasskeyAccepted passkeyAccepted,
            OneTimePasswordGate oneTimePasswordGate,
            LostSessionHandler lostSession,
            @Value("${kursk.public-address:http://localhost:${server.port:8080}}") URI publicAddress) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/editor/admin/**")
                        .hasRole(Role.ADMINISTRATOR.name())
                        .requestMatchers("/editor", "/editor/**")
                        .hasRole(Role.EDITOR.name())
                        .requestMatchers("/account", "/account/**", "/webauthn/register/**")
                        .authenticated()
                        .requestMatchers("/login/**", "/account-links/*")
                        .permitAll()
                        .requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole(Role.ADMINISTRATOR.name())
                        .requestMatchers(HttpMethod.GET)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .formLogin(login -> login.loginPage("/login")
                        .usernameParameter("name")
                        .successHandler(signInSucceeded)
                        .failureHandler(new SignInFailed()))
                .webAuthn(passkeys -> passkeys.rpName("Kursk Claims")
                        .rpId(publicAddress.getHost())
                        .allowedOrigins(origin(publicAddress))
                        .disableDefaultRegistrationPage(true)
                        .withObjectPostProcessor(passkeyAccepted))
                .logout(logout -> logout.logoutSuccessUrl("/"))
                .requestCache(cache -> cache.requestCache(new CookieRequestCache()))
                .exceptionHandling(exceptions -> exceptions.accessDeniedHandler(lostSession))
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .addHeaderWriter(
                                new DelegatingRequestMatcherHeaderWriter(PERSONAL, new CacheControlHeadersWriter())))
                .addFilterAfter(oneTimePasswordGate, AnonymousAuthenticationFilter.class)
                .build();
    }

    @Bean
    static RoleHierarchy roleHierarchy() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role(Role.ADMINISTRATOR.name())
                .implies(Role.REVIEWER.name())
                .role(Role.REVIEWER.name())
                .implies(Role.EDITOR.name())
                .role(Role.EDITOR.name())
                .implies(Role.READER.name())
                .build();
    }

    /** Nothing that people type contains a NUL, and PostgreSQL cannot store it. */
    @Bean
    static HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}
