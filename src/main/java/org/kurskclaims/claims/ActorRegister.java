package org.kurskclaims.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.Slug;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the actor that a text names, under any spelling or title, and makes one that nobody has met yet.
 *
 * <p>A known actor stands on its own side, whatever the caller believes. Only where a name could mean another actor on each
 * side ("the defence ministry", "officials") does the caller's side decide.
 */
@Component
class ActorRegister {

    /**
     * @param isNamed false for "officials", "a source": whoever it was need not be the same person next time
     */
    record Found(long id, boolean isNamed) {}

    private final JdbcClient jdbc;

    ActorRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Found resolve(ActorName actor) {
        return find(actor).orElseGet(() -> create(actor));
    }

    /** A chain as it is stored; whoever is not known yet becomes known. */
    List<StoredLink> chain(List<NewCitation.Link> links) {
        return chain(links, null, null);
    }

    /** @param found the claimant, who is mostly the origin too and need not be looked for again */
    List<StoredLink> chain(List<NewCitation.Link> links, @Nullable ActorName claimant, @Nullable Found found) {
        return links.stream()
                .map(link -> {
                    Found actor = found != null && link.actor().equals(claimant) ? found : resolve(link.actor());
                    return new StoredLink(actor.id(), link.role(), link.cue());
                })
                .toList();
    }

    /** Nobody is made. */
    Optional<Found> find(ActorName actor) {
        boolean isGeneric = ActorKind.isGeneric(actor.name());
        return jdbc.sql("""
                        select a.id, a.kind <> 'unnamed'
                        from unnest(array[cast(:name as text),
                                          coalesce((select adjective from subject where slug = :side), :side) || ' ' || :bare]
                                    || cast(:others as text[])) with ordinality as wanted (name, rank)
                        join actor_alias al on al.key = actor_key(wanted.name)
                        join actor a on a.id = al.actor_id
                        where (wanted.rank <= :whole or a.kind = 'person')
                          and (a.side = :side or not :generic)
                        order by wanted.rank, lower(al.alias::text) = lower(wanted.name) desc, a.id
                        limit 1""")
                .param("name", actor.name())
                .param("bare", withoutArticle(actor.name()))
                .param("others", otherSpellings(actor).toArray(String[]::new))
                .param("whole", WHOLE_NAMES)
                .param("side", actor.side())
                .param("generic", isGeneric)
                .query((row, number) -> new Found(row.getLong(1), row.getBoolean(2)))
                .optional();
    }

    private static final int WHOLE_NAMES = 3;

    /** After the name, and the name with its side before it: with its side behind it; for persons without leading titles. */
    private static List<String> otherSpellings(ActorName actor) {
        List<String> spellings = new ArrayList<>();
        spellings.add(onItsSide(actor));
        String[] words = actor.name().split(" ");
        for (int first = 1; first <= words.length - 2; first++) {
            spellings.add(String.join(" ", List.of(words).subList(first, words.length)));
        }
        return spellings;
    }

    private static String onItsSide(ActorName actor) {
        return actor.name() + " (" + actor.side() + ")";
    }

    private Found create(ActorName actor) {
        ActorKind kind = actor.kind() == null ? ActorKind.of(actor.name()) : ActorKind.ofCode(actor.kind());
        String name = withoutArticle(actor.name());
        long id = jdbc.sql("""
                        insert into actor (slug, name, kind, side)
                        select case when exists (select 1 from actor where slug = :slug)
                                    then :slug || '-' || nextval('actor_id_seq') else :slug end,
                               :name, :kind, coalesce((select slug from side where slug = :side), 'other')
                        returning id""")
                .param("slug", Slug.of(name, "actor"))
                .param("name", name)
                .param("kind", kind.code())
                .param("side", actor.side())
                .query(Long.class)
                .single();
        addAlias(id, actor.name(), onItsSide(actor));
        return new Found(id, kind != ActorKind.UNNAMED);
    }

    /** The plain name, unless it already means somebody on another side. */
    private void addAlias(long actor, String name, String otherwise) {
        jdbc.sql("""
                        insert into actor_alias (alias, key, actor_id)
                        select case when exists (select 1 from actor_alias where alias = cast(:name as citext))
                                    then :otherwise else :name end, '', :actor""")
                .param("name", name)
                .param("otherwise", otherwise)
                .param("actor", actor)
                .update();
    }

    private static String withoutArticle(String name) {
        String bare = name.replaceFirst("^(?i:the|an?) (?=\\S)", "");
        return Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
    }
}
