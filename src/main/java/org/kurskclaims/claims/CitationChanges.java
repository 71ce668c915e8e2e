package org.kurskclaims.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The history of a claim's citations: passages that came and went, chains that were put right. */
@Component
class CitationChanges {

    /** A chain's link as the history keeps it: with the name that its actor had. */
    record Link(
            long actor,
            String name,
            String side,
            String role,
            @Nullable String cue) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CitationChanges(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void added(Claim claim, Citation citation) {
        write(claim, citation.passageId(), null, citation.chain(), null);
    }

    void broughtBy(Claim merged, Claim claim, Citation citation) {
        write(claim, citation.passageId(), null, citation.chain(), merged.id());
    }

    void attributed(Claim claim, Citation citation, List<StoredLink> before) {
        write(claim, citation.passageId(), before, citation.chain(), null);
    }

    void removed(Claim claim, long passage, List<StoredLink> before) {
        write(claim, passage, before, null, null);
    }

    /** The revision that did it is the claim's latest one. */
    private void write(
            Claim claim,
            long passage,
            @Nullable List<StoredLink> before,
            @Nullable List<StoredLink> after,
            @Nullable Long merged) {
        jdbc.sql("""
                        insert into citation_revision (claim_id, number, passage_id, before, after, merged)
                        select claim_id, max(number), :passage, cast(:before as jsonb), cast(:after as jsonb), :merged
                        from claim_revision where claim_id = :claim group by claim_id""")
                .param("claim", claim.id())
                .param("passage", passage)
                .param("before", written(before))
                .param("after", written(after))
                .param("merged", merged)
                .update();
    }

    private @Nullable String written(@Nullable List<StoredLink> chain) {
        if (chain == null) {
            return null;
        }
        Map<Long, ActorName> names = names(chain);
        return json.writeValueAsString(chain.stream()
                .map(link -> {
                    ActorName name = names.getOrDefault(link.actorId(), new ActorName("?", "other"));
                    return new Link(link.actorId(), name.name(), name.side(), link.role(), link.cue());
                })
                .toList());
    }

    private Map<Long, ActorName> names(List<StoredLink> chain) {
        Map<Long, ActorName> names = new LinkedHashMap<>();
        jdbc.sql("select id, name, side from actor where id = any(:actors)")
                .param("actors", chain.stream().map(StoredLink::actorId).toArray(Long[]::new))
                .query(row -> {
                    names.put(row.getLong(1), new ActorName(row.getString(2), row.getString(3)));
                });
        return names;
    }

    /** The passages that a merger brought to a claim. */
    List<Long> broughtBy(long merged, long claim) {
        return jdbc.sql("select passage_id from citation_revision where claim_id = :claim and merged = :merged")
                .param("claim", claim)
                .param("merged", merged)
                .query(Long.class)
                .list();
    }

    /** What each revision of a claim did to its citations, in words. */
    Map<Integer, List<Revision.Change>> of(long claim) {
        Map<Integer, List<Revision.Change>> changes = new LinkedHashMap<>();
        jdbc.sql("""
                        select r.number, r.before, r.after, p.exact, ar.headline
                        from citation_revision r join passage p on p.id = r.passage_id
                        join article_version v on v.id = p.version_id join article ar on ar.id = v.article_id
                        where r.claim_id = :claim order by r.number, p.id""").param("claim", claim).query(row -> {
            String place = "“" + row.getString("exact") + "” in “" + row.getString("headline") + "”";
            changes.computeIfAbsent(row.getInt("number"), number -> new ArrayList<>())
                    .add(change(place, row.getString("before"), row.getString("after")));
        });
        return changes;
    }

    private Revision.Change change(String place, @Nullable String before, @Nullable String after) {
        if (before == null || after == null) {
            return new Revision.Change("citation", before == null ? null : place, after == null ? null : place);
        }
        return new Revision.Change("attribution", inWords(before), inWords(after));
    }

    /** "US officials (said) → Bloomberg News"; the article's own voice is a dash. */
    private String inWords(String chain) {
        String words = links(chain).stream()
                .map(link -> link.cue() == null ? link.name() : link.name() + " (" + link.cue() + ")")
                .collect(Collectors.joining(" → "));
        return words.isEmpty() ? "–" : words;
    }

    private List<Link> links(String chain) {
        return StreamSupport.stream(json.readTree(chain).spliterator(), false)
                .map(CitationChanges::link)
                .toList();
    }

    private static Link link(JsonNode link) {
        JsonNode cue = link.path("cue");
        return new Link(
                link.path("actor").asLong(),
                link.path("name").asString(),
                link.path("side").asString(),
                link.path("role").asString(),
                cue.isNull() || cue.isMissingNode() ? null : cue.asString());
    }

    /**
     * The chains of a claim's citations as they were at a revision, by passage: of each chain that was changed later, what
     * stood there before the first such change.
     */
    Map<Long, List<NewCitation.Link>> chainsAt(long claim, int number) {
        Map<Long, List<NewCitation.Link>> chains = new LinkedHashMap<>();
        jdbc.sql("""
                        select distinct on (passage_id) passage_id, before
                        from citation_revision
                        where claim_id = :claim and number > :number and before is not null and after is not null
                        order by passage_id, number""").param("claim", claim).param("number", number).query(row -> {
            chains.put(
                    row.getLong("passage_id"),
                    links(row.getString("before")).stream()
                            .map(link -> new NewCitation.Link(
                                    new ActorName(link.name(), link.side()), link.role(), link.cue()))
                            .toList());
        });
        return chains;
    }
}
