package org.kurskclaims.publishing;

import java.net.URI;
import java.util.Objects;
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
    private final String tagAuthority;

    /**
     * @param configured scheme, host and port, and the path if the site has one; empty if nobody said
     * @param tagAuthority whose tag URIs (RFC 4151) the site uses; to be kept when it moves to another address
     */
    PublicAddress(
            @Value("${kursk.public-address:}") String configured,
            @Value("${kursk.tag-authority:}") String tagAuthority) {
        this.configured = configured.strip().replaceAll("/+$", "");
        this.tagAuthority = tagAuthority.strip();
    }

    /** Without a slash at the end. */
    String base() {
        if (!configured.isEmpty()) {
            return configured;
        }
        return RequestContextHolder.getRequestAttributes() == null
                ? WITHOUT_REQUEST
                : ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    /** An id that stays the same whatever address serves the thing: "tag:example.org,2025:claim:12". */
    String tag(String thing) {
        return "tag:" + (tagAuthority.isEmpty() ? host() + ",2025" : tagAuthority) + ":" + thing;
    }

    private String host() {
        return Objects.requireNonNullElse(URI.create(base()).getHost(), "localhost");
    }
}
