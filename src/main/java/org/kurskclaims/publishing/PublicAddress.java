package org.kurskclaims.publishing;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Under which address the world knows this site. What leaves the site links back with whole addresses: those of
 * {@code kursk.public-address} where it is set, else those under which the request came.
 */
@Component
class PublicAddress {

    private static final String WITHOUT_REQUEST = "http://localhost:8080";

    private final String configured;

    PublicAddress(@Value("${kursk.public-address:}") String configured) {
        this.configured = configured.strip().replaceAll("/+$", "");
    }

    /** Scheme, host and port, and the path if the site has one; without a slash at the end. */
    String base() {
        if (!configured.isEmpty()) {
            return configured;
        }
        return RequestContextHolder.getRequestAttributes() == null
                ? WITHOUT_REQUEST
                : ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
