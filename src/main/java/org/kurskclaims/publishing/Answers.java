package org.kurskclaims.publishing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Sends a page of a list with links to its neighbours (RFC 8288), so that a program never has to build an address. */
@Component
class Answers {

    private static final Set<String> PAGING = Set.of("page", "size");

    private final PublicAddress address;

    Answers(PublicAddress address) {
        this.address = address;
    }

    <T> ResponseEntity<Listing<T>> list(Listing<T> listing, String path, MultiValueMap<String, String> query) {
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, String.join(", ", links(listing, path, query)))
                .body(listing);
    }

    private List<String> links(Listing<?> listing, String path, MultiValueMap<String, String> query) {
        List<String> links = new ArrayList<>();
        links.add(link("first", path, query, 1));
        if (listing.page() > 1) {
            links.add(link("prev", path, query, Math.min(listing.page() - 1L, listing.pages())));
        }
        if (listing.page() < listing.pages()) {
            links.add(link("next", path, query, listing.page() + 1L));
        }
        links.add(link("last", path, query, listing.pages()));
        return links;
    }

    private String link(String relation, String path, MultiValueMap<String, String> query, long page) {
        return "<" + address(path, query, page) + ">; rel=\"" + relation + "\"";
    }

    /** The same list at another page; everything else of the question stays as it was asked. */
    String address(String path, MultiValueMap<String, String> query, long page) {
        UriComponentsBuilder whole = UriComponentsBuilder.fromUriString(address.base() + path);
        query.forEach((name, values) -> {
            if (!name.equals("page")) {
                values.forEach(value -> whole.queryParam(encoded(name), encoded(value)));
            }
        });
        return whole.queryParam("page", page).build(true).toUriString();
    }

    /** What is asked for, on whichever page: "?metric=killed"; empty where everything is. */
    String question(MultiValueMap<String, String> query) {
        UriComponentsBuilder asked = UriComponentsBuilder.newInstance();
        query.forEach((name, values) -> {
            if (!PAGING.contains(name)) {
                values.forEach(value -> asked.queryParam(encoded(name), encoded(value)));
            }
        });
        return asked.build(true).toUriString();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
