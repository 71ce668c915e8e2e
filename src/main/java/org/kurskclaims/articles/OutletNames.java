package org.kurskclaims.articles;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds outlets by their names, whatever the capitals, and makes those that are not known yet. */
final class OutletNames {

    private OutletNames() {}

    static long idOf(JdbcClient jdbc, String name) {
        return jdbc.sql("select id from outlet where name = cast(:name as citext)")
                .param("name", name)
                .query(Long.class)
                .optional()
                .orElseGet(() -> create(jdbc, name));
    }

    /** Two transactions that meet a new name at once get the same outlet: the second waits for the first. */
    private static long create(JdbcClient jdbc, String name) {
        return jdbc.sql("""
                        insert into outlet (slug, name)
                        select case when exists (select 1 from outlet where slug = :slug)
                                    then :slug || '-' || nextval('outlet_id_seq') else :slug end, :name
                        on conflict (name) do update set name = outlet.name
                        returning id""")
                .param("slug", Slug.of(name, "outlet"))
                .param("name", name)
                .query(Long.class)
                .single();
    }
}
