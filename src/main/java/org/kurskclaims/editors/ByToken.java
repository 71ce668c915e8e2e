package org.kurskclaims.editors;

import java.security.Principal;
import java.util.Optional;
import org.springframework.security.core.Authentication;

/**
 * The token with which a program acts in its owner's name.
 *
 * @param label what the token is for, in its owner's words
 */
public record ByToken(long id, String label) {

    /** The token of a request that was signed in by one. */
    public static Optional<ByToken> of(Principal who) {
        return who instanceof Authentication signedIn && signedIn.getDetails() instanceof ByToken token
                ? Optional.of(token)
                : Optional.empty();
    }
}
