package org.kurskclaims.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationTests {

    private final JdbcClient database = JdbcClient.create(TestDatabase.create().dataSource());

    @Test
    void bringTheReferenceData() {
        assertThat(database.sql("select count(*) from side")
                        .query(Integer.class)
                        .single())
                .isEqualTo(8);
    }

    @Test
    void runOnPostgres18() {
        assertThat(database.sql("show server_version_num").query(Integer.class).single())
                .isBetween(180_000, 189_999);
    }

    @Test
    void refuseToRewriteHistory() {
        insertAClaim();
        assertThatThrownBy(() ->
                        database.sql("update claim_revision set who = 'nobody'").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.sql("delete from claim_revision").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.sql("truncate claim_revision cascade").update())
                .hasMessageContaining("append-only");
    }

    @Test
    void recordEveryChangeOfAClaim() {
        insertAClaim();
        database.sql("update claim set item = 'tank'").update();
        assertThat(database.sql("select coalesce(after ->> 'item', '-') from claim_revision order by number")
                        .query(String.class)
                        .list())
                .containsExactly("-", "tank");
    }

    private void insertAClaim() {
        database.sql("""
                insert into claim (metric, low, best, high, unit, qualifier, quantity_text, kind, modality, origin, review)
                values ('killed', 1, 1, 1, 'person', 'exactly', 'one', 'flow', 'asserted', 'editor', 'published')
                """).update();
    }
}
