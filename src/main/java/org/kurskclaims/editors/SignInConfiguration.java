package org.kurskclaims.editors;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** How somebody proves who they are, and how that is remembered. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(
        maxInactiveIntervalInSeconds = SignInConfiguration.ANONYMOUS_SECONDS,
        tableName = "spring_session")
class SignInConfiguration {

    /** How long the sign-in page may lie open; {@link SignInSucceeded} sets the longer time of those who signed in. */
    static final int ANONYMOUS_SECONDS = 30 * 60;

    /** Argon2id in front; hashes of an earlier algorithm stay readable and name it. */
    @Bean
    static PasswordEncoder passwords() {
        return new DelegatingPasswordEncoder(
                "argon2",
                Map.of(
                        "argon2",
                        Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                        "bcrypt",
                        new BCryptPasswordEncoder(12)));
    }

    /** An account that is switched off is as good as none, for passwords and passkeys alike. */
    @Bean
    UserDetailsService signInAccounts(AccountRows accounts) {
        return name -> accounts.find(name)
                .filter(Account::enabled)
                .map(account -> User.withUsername(account.name())
                        .password(account.passwordHash())
                        .roles(account.role().name())
                        .build())
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(name));
    }

    @Bean
    PublicKeyCredentialUserEntityRepository passkeyOwners(JdbcOperations jdbc) {
        return new JdbcPublicKeyCredentialUserEntityRepository(jdbc);
    }

    @Bean
    UserCredentialRepository passkeys(JdbcOperations jdbc) {
        return new JdbcUserCredentialRepository(jdbc);
    }

    /** Script cannot read the cookie, other sites' forms do not carry it, and over HTTPS nothing else does. */
    @Bean
    CookieSerializer sessionCookie() {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("KURSK_SESSION");
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }
}
