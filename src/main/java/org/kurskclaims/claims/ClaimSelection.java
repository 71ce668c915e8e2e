package org.kurskclaims.claims;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.WordSearch;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A {@link ClaimFilter} as SQL over the aliases {@code c} (claim), {@code a} (claimant, absent for an article's own voice)
 * and {@code pub} (first publication). The conditions of the facets stay apart from the others, because a facet is counted without its own condition.
 * Everything that a reader typed travels as a parameter.
 */
final class ClaimSelection {

    /** Day on which a claim starts and ends on a time axis: as of, else stated, else published. */
    static final String FIRST_DAY = "coalesce(c.as_of_earliest, c.stated_earliest, pub.earliest)";

    static final String LAST_DAY = "coalesce(c.as_of_latest, c.stated_latest, pub.latest)";
    private static final String VALUE = "coalesce(c.best, (c.low + c.high) / 2, c.low, c.high)";

    private static final Map<String, String> ORDERS = Map.of(
            "when",
            FIRST_DAY + " asc nulls last, c.id",
            "-when",
            FIRST_DAY + " desc nulls last, c.id desc",
            "value",
            VALUE + " asc, c.id",
            "-value",
            VALUE + " desc, c.id desc",
            "recorded",
            "c.recorded_at asc, c.id",
            "-recorded",
            "c.recorded_at desc, c.id desc",
            "confidence",
            "c.confidence asc nulls last, c.id",
            "-confidence",
            "c.confidence desc nulls last, c.id desc");

    private final Map<String, String> facets = new LinkedHashMap<>();
    private final List<String> others = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final String source;

    private ClaimSelection(String source) {
        this.source = source;
    }

    /** One statement where the filter has words, else none. */
    static ClaimSelection of(JdbcClient jdbc, ClaimFilter filter) {
        ClaimSelection selection = new ClaimSelection(filter.recorded() == null ? "claim" : asRecorded("true"));
        if (filter.recorded() != null) {
            selection.parameters.put("recorded", java.sql.Timestamp.from(filter.recorded()));
        }
        selection.facet("metric", "c.metric", filter.metric());
        selection.facet("subject", orUnknown("c.subject", filter.subject()), filter.subject());
        selection.facet("place", orUnknown("c.place", filter.place()), filter.place());
        selection.facet("side", "coalesce(" + ClaimRows.SIDE + ", 'media')", filter.side());
        selection.facet("claimant", "a.slug", filter.claimant());
        selection.facet("modality", "c.modality", filter.modality());
        selection.facet("grade", "coalesce(c.credibility::text, '" + ClaimFilter.UNGRADED + "')", filter.grade());
        selection.outlet(filter.outlet());
        selection.review(filter.review());
        selection.dates(filter);
        selection.words(jdbc, filter.q());
        return selection;
    }

    /**
     * The state in which each claim was at a moment: as it is now where it has not changed since, else from the history
     * that nobody can rewrite.
     *
     * @param condition narrows the claims, with ? for its id
     */
    private static String asRecorded(String condition) {
        return """
                (select now.* from claim now
                 where not exists (select 1 from claim_revision since
                                   where since.claim_id = now.id and since.at > :recorded) and %1$s
                 union all
                 select state.*
                 from (select distinct on (r.claim_id) r.after
                       from claim_revision r
                       where r.at <= :recorded
                         and r.claim_id in (select since.claim_id from claim_revision since where since.at > :recorded)
                         and %2$s
                       order by r.claim_id, r.number desc) latest
                 cross join lateral jsonb_populate_record(null::claim, latest.after) state)""".formatted(condition.replace("?", "now.id"), condition.replace("?", "r.claim_id"));
    }

    /** "from … where …" for the claims {@code :ids} in their order, those that readers may no longer see left out. */
    static String fromIds(@Nullable Instant recorded) {
        String source = recorded == null ? "claim" : asRecorded("? = any(:ids)");
        return " from " + source + " c" + ClaimRows.CLAIMANT
                + " where c.id = any(:ids) and c.review in ('suggested', 'published')"
                + " order by array_position(:ids, c.id)";
    }

    /** The column itself where nobody asks for what the text does not say: then its index and its statistics serve. */
    private static String orUnknown(String column, @Nullable List<String> values) {
        boolean unknown = values != null && values.contains(ClaimFilter.UNKNOWN);
        return unknown ? "coalesce(" + column + ", '" + ClaimFilter.UNKNOWN + "')" : column;
    }

    private void facet(String name, String column, @Nullable List<String> values) {
        if (values != null && !values.isEmpty()) {
            facets.put(name, column + " in (:" + name + ")");
            parameters.put(name, values);
        }
    }

    private void outlet(@Nullable List<String> slugs) {
        if (slugs != null && !slugs.isEmpty()) {
            facets.put("outlet", """
                    c.id in (select printed.claim_id from claim_outlet printed join outlet o on o.id = printed.outlet_id
                             where o.slug in (:outlet))""");
            parameters.put("outlet", slugs);
        }
    }

    private void review(@Nullable String review) {
        others.add("c.review in ('suggested', 'published')");
        if (review == null || review.isBlank() || review.equals("all")) {
            return;
        }
        if (!review.equals("published") && !review.equals("suggested")) {
            throw InvalidFilter.unknown("review", review, "published, suggested or all");
        }
        facets.put("review", "c.review = :review");
        parameters.put("review", review);
    }

    private void dates(ClaimFilter filter) {
        List<String> period = new ArrayList<>();
        if (filter.from() != null) {
            period.add(LAST_DAY + " >= :from");
            parameters.put("from", filter.from());
        }
        if (filter.to() != null) {
            period.add(FIRST_DAY + " <= :to");
            parameters.put("to", filter.to());
        }
        if (!period.isEmpty()) {
            facets.put("when", all(period));
        }
        if (filter.known() != null) {
            others.add("(c.stated_latest <= :known or pub.latest <= :known)");
            parameters.put("known", filter.known());
        }
    }

    /** All words must stand in the sentence, the headline, the claimant's or the outlet's names, or be its numbers. */
    private void words(JdbcClient jdbc, @Nullable String q) {
        if (q != null && !q.isBlank()) {
            parameters.put("words", WordSearch.query(jdbc, q).orElse(null));
            others.add("c.id in (select known.claim_id from claim_words known"
                    + " where known.words @@ cast(:words as tsquery))");
        }
    }

    /** "from … where …" under the whole filter. */
    String fromWhere() {
        return from() + " where " + all(without(""));
    }

    /** The claims with their claimants, before any condition. */
    String from() {
        return " from " + source + " c" + ClaimRows.CLAIMANT
                + " left join claim_publication pub on pub.claim_id = c.id";
    }

    boolean hasWords() {
        return parameters.containsKey("words");
    }

    /** The conditions that belong to no facet. */
    String common() {
        return all(others);
    }

    /** Facets that restrict, with their conditions. */
    Map<String, String> facets() {
        return facets;
    }

    private List<String> without(String facet) {
        List<String> conditions = new ArrayList<>(others);
        facets.forEach((name, condition) -> {
            if (!name.equals(facet)) {
                conditions.add(condition);
            }
        });
        return conditions;
    }

    private static String all(List<String> conditions) {
        return conditions.stream().collect(Collectors.joining("\n and "));
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** @throws InvalidFilter if the sort is not one of the filter's */
    static String order(@Nullable String sort, String standard) {
        String wanted = sort == null || sort.isBlank() ? standard : sort;
        String order = ORDERS.get(wanted);
        if (order == null) {
            throw InvalidFilter.unknown(
                    "sort", wanted, "when, value, recorded or confidence, with - in front for the largest first");
        }
        return order;
    }
}
