package org.kurskclaims.editors;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may write through the API: programs with the token of somebody who may write. Sessions do not count here, so that no
 * other site can make a browser write, and no CSRF token is needed. Reading is everybody's, see {@link AccessRules}.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiAccess {

    /** Bytes; a claim has some hundred. */
    private static final long LARGEST = 64 * 1024;

    @Bean
    @Order(1)
    SecurityFilterChain writingApi(HttpSecurity http, ApiTokens tokens, JsonMapper json) {
        return http.securityMatcher(new AndRequestMatcher(
                        pathPattern("/api/**"),
                        new NegatedRequestMatcher(new OrRequestMatcher(
                                pathPattern(HttpMethod.GET, "/**"), pathPattern(HttpMethod.HEAD, "/**")))))
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(HttpMethod.POST, "/api/v1/claims", "/api/v1/claims/*/*")
                                .hasRole(Role.EDITOR.name())
                                .anyRequest()
                                .denyAll())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(exceptions -> exceptions.authenticationEntryPoint((request, response, missing) -> {
                    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                    response.sendError(HttpStatus.UNAUTHORIZED.value());
                }))
                .addFilterBefore(new TokenFilter(tokens, json), AuthorizationFilter.class)
                .build();
    }

    /** Signs in whoever brings a token, for this request only. */
    private static final class TokenFilter extends OncePerRequestFilter {

        private static final String SCHEME = "Bearer ";

        private final ApiTokens tokens;
        private final JsonMapper json;

        TokenFilter(ApiTokens tokens, JsonMapper json) {
            this.tokens = tokens;
            this.json = json;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            Optional<String> token = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                    .filter(header -> header.startsWith(SCHEME))
                    .map(header -> header.substring(SCHEME.length()).strip());
            Optional<ApiTokens.Use> use = token.flatMap(tokens::use);
            Optional<Instant> expired = use.isPresent() ? Optional.empty() : token.flatMap(tokens::expired);
            if (expired.isPresent()) {
                refuse(expired.get(), response);
                return;
            }
            if (use.isPresent() && use.get().isTooFrequent()) {
                response.setHeader(HttpHeaders.RETRY_AFTER, "60");
                response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
                return;
            }
            long length = request.getContentLengthLong();
            if (use.isPresent() && (length < 0 || length > LARGEST)) {
                response.sendError((length < 0 ? HttpStatus.LENGTH_REQUIRED : HttpStatus.CONTENT_TOO_LARGE).value());
                return;
            }
            use.ifPresent(TokenFilter::signIn);
            chain.doFilter(request, response);
        }

        /** Says so, unlike of a token that nobody made: whoever reads it has had the token. */
        private void refuse(Instant expired, HttpServletResponse response) throws IOException {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\", error_description=\"expired\"");
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            json.writeValue(
                    response.getOutputStream(),
                    Map.of(
                            "type",
                            "about:blank",
                            "title",
                            HttpStatus.UNAUTHORIZED.getReasonPhrase(),
                            "status",
                            HttpStatus.UNAUTHORIZED.value(),
                            "detail",
                            "This token expired at " + expired.truncatedTo(ChronoUnit.SECONDS)
                                    + ". Its owner makes a new one on the account page."));
        }

        private static void signIn(ApiTokens.Use use) {
            var context = SecurityContextHolder.createEmptyContext();
            var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                    use.account(),
                    null,
                    List.of(new SimpleGrantedAuthority("ROLE_" + use.role().name())));
            signedIn.setDetails(use.token());
            context.setAuthentication(signedIn);
            SecurityContextHolder.setContext(context);
        }
    }
}
