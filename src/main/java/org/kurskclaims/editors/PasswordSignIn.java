package org.kurskclaims.editors;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs in with name and password, unless too many attempts failed shortly before. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider check;
    private final SignInThrottle throttle;

    PasswordSignIn(UserDetailsService accounts, PasswordEncoder passwords, SignInThrottle throttle) {
        this.check = new DaoAuthenticationProvider(accounts);
        this.check.setPasswordEncoder(passwords);
        this.throttle = throttle;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        String name = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? details.getRemoteAddress()
                : "unknown";
        Object password = attempt.getCredentials();
        if (name.length() > 50 || password == null || password.toString().length() > Password.LONGEST) {
            throw new BadCredentialsException("Name or password is longer than any can be");
        }
        if (!throttle.admits(name, address)) {
            throw new LockedException("Too many attempts for this name or from this address");
        }
        var token = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
        token.setDetails(attempt.getDetails());
        Authentication result = check.authenticate(token);
        throttle.forgive(name, address);
        return result;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
