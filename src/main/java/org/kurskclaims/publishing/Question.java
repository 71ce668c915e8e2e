package org.kurskclaims.publishing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kurskclaims.articles.ArticleFilter;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.FilterInput;

/** Reads a request's parameters strictly: what cannot be understood is refused by name. */
final class Question {

    private static final List<String> ARTICLES = List.of("outlet", "q", "page", "size");
    private static final List<String> PAGE = List.of("page", "size");
    private static final int A_PAGE = 50;

    private Question() {}

    /** @throws InvalidParameters if any parameter is malformed */
    static ClaimFilter aboutClaims(Map<String, List<String>> parameters) {
        FilterInput input = FilterInput.read(parameters);
        if (!input.isSound()) {
            throw new InvalidParameters(input.problems());
        }
        return input.filter();
    }

    static ArticleFilter aboutArticles(Map<String, List<String>> parameters) {
        ClaimFilter filter = aboutClaims(only(ARTICLES, parameters));
        return new ArticleFilter(filter.outlet(), filter.q(), filter.page(), filter.size());
    }

    /** A list that is in memory anyway, cut to the page that was asked for. */
    static <T> Listing<T> page(List<T> all, Map<String, List<String>> parameters) {
        ClaimFilter filter = aboutClaims(only(PAGE, parameters));
        int page = Objects.requireNonNullElse(filter.page(), 1);
        int size = Objects.requireNonNullElse(filter.size(), A_PAGE);
        long first = Math.min(all.size(), (page - 1L) * size);
        long last = Math.min(all.size(), first + size);
        return new Listing<>(all.subList((int) first, (int) last), page, size, all.size());
    }

    private static Map<String, List<String>> only(List<String> names, Map<String, List<String>> parameters) {
        Map<String, List<String>> understood = new LinkedHashMap<>(parameters);
        understood.keySet().retainAll(names);
        return understood;
    }
}
