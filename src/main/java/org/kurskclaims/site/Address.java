package org.kurskclaims.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * The address of a page with its query, and of its neighbours: the same page with one parameter more, less or changed.
 * Everything that a reader can set lives in the address, so every link on a filtered page comes from here.
 *
 * @param path without the query
 * @param query by parameter, only what the page understands, without empty values
 */
record Address(String path, Map<String, List<String>> query) {

    /** Parameters of a claim filter, in the order in which addresses show them. */
    static final List<String> FILTERS = List.of(
            "q",
            "metric",
            "subject",
            "place",
            "side",
            "claimant",
            "outlet",
            "modality",
            "review",
            "grade",
            "from",
            "to",
            "known",
            "recorded",
            "sort",
            "page",
            "size");

    /** Keeps those parameters of a request that the page understands and that are not empty. */
    static Address of(String path, Map<String, List<String>> parameters, List<String> understood) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (String name : understood) {
            List<String> values = parameters.getOrDefault(name, List.of()).stream()
                    .filter(value -> !value.isBlank())
                    .toList();
            if (!values.isEmpty()) {
                query.put(name, values);
            }
        }
        return new Address(path, query);
    }

    boolean has(String name) {
        return query.containsKey(name);
    }

    boolean has(String name, String value) {
        return query.getOrDefault(name, List.of()).contains(value);
    }

    /** What was typed for a parameter, to be kept in its field; empty if nothing was. */
    public String value(String name) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(values.size() - 1);
    }

    /** The same page with a parameter set to one value; from its first page, unless the page is what is set. */
    public Address with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        if (!name.equals("page")) {
            changed.remove("page");
        }
        changed.put(name, List.of(value));
        return new Address(path, changed);
    }

    /** The same page with one more value of a parameter. */
    public Address withAlso(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        List<String> values = new ArrayList<>(query.getOrDefault(name, List.of()));
        values.add(value);
        changed.put(name, values);
        changed.remove("page");
        return new Address(path, changed);
    }

    public Address without(String... names) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        changed.keySet().removeAll(Set.of(names));
        changed.remove("page");
        return new Address(path, changed);
    }

    public Address withoutValue(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        List<String> values = new ArrayList<>(query.getOrDefault(name, List.of()));
        values.remove(value);
        if (values.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, values);
        }
        changed.remove("page");
        return new Address(path, changed);
    }

    /** The same query on another path: a download of what a page shows. */
    public Address at(String otherPath) {
        return new Address(otherPath, query);
    }

    @Override
    public String toString() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        query.forEach((name, values) -> values.forEach(
                value -> address.queryParam(name, UriUtils.encode(value, java.nio.charset.StandardCharsets.UTF_8))));
        return address.build(true).toUriString();
    }
}
