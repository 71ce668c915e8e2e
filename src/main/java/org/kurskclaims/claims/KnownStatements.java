package org.kurskclaims.claims;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.quantity.Quantity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells whether a statement is already known, so that a hundred articles with one figure make one claim with a hundred
 * citations, and a timeline shows who spoke, not who printed.
 *
 * <p><b>Echo</b>: the passage repeats, word for word, one that is already cited. Then it is the same statement whatever the
 * extractor made of it this time, even if an editor has corrected or rejected the claim since. Bulletins repeat their
 * wording with new dates, so dates that the two give must overlap, and their articles must not lie more than {@value
 * #DAYS_OF_SYNDICATION} days apart.
 *
 * <p><b>Same statement</b>: same claimant, metric, subject, place, quantity, kind and modality, said on compatible dates.
 * Dates must be compatible because claimants repeat themselves: "11,000 soldiers" in November and in January are two
 * statements, each true or false on its own day. Where a text does not date a statement, it is taken to be at most
 * {@value #DAYS_OF_NEWS} days older than the article. Nobody in particular ("officials") is the same person only if the same
 * outlet quotes them; an article's own voice only repeats itself, and in a digest, whose lines come from many outlets, not
 * even that. A flow or a change needs the same stated period too: two villages can lose ten soldiers each.
 */
@Component
class KnownStatements {

    private static final int DAYS_OF_SYNDICATION = 31;
    private static final int DAYS_OF_NEWS = 7;

    private static final String ECHO = """
            select c.id
            from passage mine
            join article_version my_version on my_version.id = mine.version_id
            join article my_article on my_article.id = my_version.article_id
            join passage p on p.wording = mine.wording and p.id <> mine.id
            join article_version v on v.id = p.version_id
            join article ar on ar.id = v.article_id
            join citation ci on ci.passage_id = p.id
            join claim c on c.id = ci.claim_id
            where mine.id = :passage
              and (c.as_of is null or cast(:asOfEarliest as date) is null
                   or (c.as_of_earliest <= :asOfLatest and c.as_of_latest >= :asOfEarliest))
              and (c.stated is null or cast(:statedEarliest as date) is null
                   or (c.stated_earliest <= :statedLatest and c.stated_latest >= :statedEarliest))
              and (ar.id = my_article.id or ar.published is null or my_article.published is null
                   or (ar.published_earliest - my_article.published_latest <= :syndication
                       and my_article.published_earliest - ar.published_latest <= :syndication))
            order by (c.metric = :metric and c.subject is not distinct from :subject) desc, ci.id
            limit 1""";

    private static final String SAME_STATEMENT = """
            select c.id
            from claim c
            cross join (select a.id as article, a.form, a.published_earliest, a.published_latest
                        from passage p join article_version v on v.id = p.version_id join article a on a.id = v.article_id
                        where p.id = :passage) mine
            where c.review in ('suggested', 'published')
              and c.claimant_id %s
              and c.metric = :metric
              and coalesce(c.best, c.low, c.high) = :number
              and c.subject is not distinct from :subject
              and c.place is not distinct from :place
              and lower(c.item) is not distinct from lower(:item)
              and c.aspect is not distinct from :aspect
              and c.low is not distinct from cast(:low as numeric)
              and c.best is not distinct from cast(:best as numeric)
              and c.high is not distinct from cast(:high as numeric)
              and c.unit = :unit and c.qualifier = :qualifier and c.kind = :kind and c.modality = :modality
              and c.per is not distinct from :per and lower(c.base) is not distinct from lower(:base)
              and (c.kind in ('stock', 'cumulative')
                   or (c.as_of_earliest = :asOfEarliest and c.as_of_latest = :asOfLatest))
              and (c.as_of is null or cast(:asOfEarliest as date) is null
                   or (c.as_of_earliest <= :asOfLatest and c.as_of_latest >= :asOfEarliest))
              and (c.stated is null or cast(:statedEarliest as date) is null
                   or (c.stated_earliest <= :statedLatest and c.stated_latest >= :statedEarliest))
              and exists (
                select 1
                from citation ci join passage p on p.id = ci.passage_id
                join article_version v on v.id = p.version_id join article ar on ar.id = v.article_id
                where ci.claim_id = c.id
                  and case
                    when ar.id = mine.article then :named or mine.form <> 'digest'
                    else (:named or exists (select 1 from attribution t where t.citation_id = ci.id
                                            and t.role = 'channel' and t.actor_id = any(:channels)))
                      and coalesce(c.stated_earliest, ar.published_earliest - :news)
                            <= coalesce(cast(:statedLatest as date), mine.published_latest)
                      and coalesce(c.stated_latest, ar.published_latest)
                            >= coalesce(cast(:statedEarliest as date), mine.published_earliest - :news)
                    end)
            order by c.id
            limit 1""";

    private final JdbcClient jdbc;

    KnownStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The claim cited in a passage that this one repeats word for word. */
    Optional<Long> echoed(NewClaim claim) {
        return jdbc.sql(ECHO)
                .params(parameters(claim))
                .param("syndication", DAYS_OF_SYNDICATION)
                .query(Long.class)
                .optional();
    }

    /**
     * The claim that makes the same statement.
     *
     * @param claimant absent for the article's own voice
     * @param channels who passed the statement on
     */
    Optional<Long> same(NewClaim claim, ActorRegister.@Nullable Found claimant, List<Long> channels) {
        return jdbc.sql(SAME_STATEMENT.formatted(claimant == null ? "is null" : "= :claimant"))
                .params(parameters(claim))
                .param("number", anchor(claim.content().quantity()))
                .param("claimant", claimant == null ? null : claimant.id())
                .param("named", claimant != null && claimant.isNamed())
                .param("channels", channels.toArray(Long[]::new))
                .param("news", DAYS_OF_NEWS)
                .query(Long.class)
                .optional();
    }

    /** The number by which the index finds statements: the one named, else a bound. */
    private static @Nullable BigDecimal anchor(Quantity quantity) {
        if (quantity.best() != null) {
            return quantity.best();
        }
        return quantity.low() != null ? quantity.low() : quantity.high();
    }

    private static Map<String, @Nullable Object> parameters(NewClaim claim) {
        ClaimContent content = claim.content();
        Quantity quantity = content.quantity();
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("passage", claim.citation().passage());
        parameters.put("metric", content.metric());
        parameters.put("subject", content.subject());
        parameters.put("place", content.place());
        parameters.put("item", content.item());
        parameters.put("aspect", content.aspect());
        parameters.put("low", quantity.low());
        parameters.put("best", quantity.best());
        parameters.put("high", quantity.high());
        parameters.put("unit", quantity.unit().code());
        parameters.put("qualifier", quantity.qualifier().code());
        parameters.put("per", quantity.per());
        parameters.put("base", quantity.base());
        parameters.put("kind", content.kind().code());
        parameters.put("modality", content.modality().code());
        parameters.put("asOfEarliest", earliest(content.asOf()));
        parameters.put("asOfLatest", latest(content.asOf()));
        parameters.put("statedEarliest", earliest(content.stated()));
        parameters.put("statedLatest", latest(content.stated()));
        return parameters;
    }

    private static @Nullable LocalDate earliest(@Nullable FuzzyDate date) {
        return date == null ? null : date.earliest();
    }

    private static @Nullable LocalDate latest(@Nullable FuzzyDate date) {
        return date == null ? null : date.latest();
    }
}
