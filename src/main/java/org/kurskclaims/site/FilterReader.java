package org.kurskclaims.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.FilterInput;
import org.kurskclaims.claims.Metric;
import org.kurskclaims.claims.NearWords;
import org.kurskclaims.claims.Place;
import org.kurskclaims.claims.Side;
import org.kurskclaims.claims.Subject;
import org.kurskclaims.quantity.Modality;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Reads filters as {@link FilterInput} does and also names what nobody has heard of: a slug that belongs to no metric,
 * side or actor is left out and told at its field, with what may have been meant. Asks the database only about actors and
 * outlets, and only if some are given.
 */
@Component
class FilterReader {

    private static final int LONGEST = 60;

    private final Vocabulary vocabulary;
    private final NearWords nearWords;
    private final MessageSource messages;

    FilterReader(Vocabulary vocabulary, NearWords nearWords, MessageSource messages) {
        this.vocabulary = vocabulary;
        this.nearWords = nearWords;
        this.messages = messages;
    }

    /** @param parameters of an address; those in {@code unchecked} may have values that no list knows */
    FilterInput read(Map<String, List<String>> parameters, String... unchecked) {
        FilterInput input = FilterInput.read(parameters);
        Map<String, String> problems = new LinkedHashMap<>();
        Map<String, Set<String>> unknown = unknown(input.filter(), problems);
        List.of(unchecked).forEach(name -> {
            problems.remove(name);
            unknown.remove(name);
        });
        if (unknown.isEmpty()) {
            return input;
        }
        FilterInput known = FilterInput.read(without(parameters, unknown));
        Map<String, String> all = new HashMap<>(known.problems());
        all.putAll(problems);
        return new FilterInput(known.filter(), all);
    }

    private Map<String, Set<String>> unknown(ClaimFilter filter, Map<String, String> problems) {
        Map<String, Set<String>> unknown = new LinkedHashMap<>();
        fixed("metric", filter.metric(), vocabulary.metrics().stream().map(Metric::slug), unknown, problems);
        fixed(
                "subject",
                filter.subject(),
                orUnknown(vocabulary.subjects().stream().map(Subject::slug)),
                unknown,
                problems);
        fixed("place", filter.place(), orUnknown(vocabulary.places().stream().map(Place::slug)), unknown, problems);
        fixed("side", filter.side(), vocabulary.sides().stream().map(Side::slug), unknown, problems);
        fixed("modality", filter.modality(), Stream.of(Modality.values()).map(Modality::code), unknown, problems);
        if (filter.claimant() != null) {
            named("claimant", nearWords.unknownActors(filter.claimant()), unknown, problems);
        }
        if (filter.outlet() != null) {
            named("outlet", nearWords.unknownOutlets(filter.outlet()), unknown, problems);
        }
        return unknown;
    }

    private static Stream<String> orUnknown(Stream<String> slugs) {
        return Stream.concat(slugs, Stream.of(ClaimFilter.UNKNOWN));
    }

    private void fixed(
            String name,
            @Nullable List<String> given,
            Stream<String> choices,
            Map<String, Set<String>> unknown,
            Map<String, String> problems) {
        if (given == null) {
            return;
        }
        List<String> allowed = choices.toList();
        Set<String> wrong = new LinkedHashSet<>(given);
        wrong.removeAll(allowed);
        if (!wrong.isEmpty()) {
            unknown.put(name, wrong);
            problems.put(name, message("filters.unknown", quoted(wrong), String.join(", ", allowed)));
        }
    }

    private void named(
            String name,
            List<NearWords.UnknownSlug> wrong,
            Map<String, Set<String>> unknown,
            Map<String, String> problems) {
        if (wrong.isEmpty()) {
            return;
        }
        List<String> slugs = wrong.stream().map(NearWords.UnknownSlug::slug).toList();
        List<String> near =
                wrong.stream().flatMap(slug -> slug.near().stream()).distinct().toList();
        unknown.put(name, new LinkedHashSet<>(slugs));
        problems.put(
                name,
                near.isEmpty()
                        ? message("filters.unknown.none", quoted(slugs))
                        : message("filters.unknown.near", quoted(slugs), quoted(near)));
    }

    private static String quoted(Collection<String> slugs) {
        List<String> quoted = new ArrayList<>();
        slugs.stream().limit(3).forEach(slug -> quoted.add("“" + shortened(slug) + "”"));
        return String.join(", ", quoted);
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, value.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }

    private static Map<String, List<String>> without(
            Map<String, List<String>> parameters, Map<String, Set<String>> unknown) {
        Map<String, List<String>> known = new LinkedHashMap<>(parameters);
        unknown.forEach((name, wrong) -> known.put(
                name,
                parameters.getOrDefault(name, List.of()).stream()
                        .flatMap(value -> Stream.of(value.split(",")))
                        .map(String::strip)
                        .filter(value -> !wrong.contains(value))
                        .toList()));
        return known;
    }
}
