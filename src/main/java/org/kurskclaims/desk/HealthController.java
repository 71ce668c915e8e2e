package org.kurskclaims.desk;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.imports.Importer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the house does: the database, the last backup, the imports; for administrators. */
@Controller
class HealthController {

    private static final int LARGEST = 8;
    private static final int LAST_IMPORTS = 10;

    private final JdbcClient jdbc;
    private final Importer importer;
    private final Path data;

    HealthController(JdbcClient jdbc, Importer importer, @Value("${kursk.data-dir:./data}") Path data) {
        this.jdbc = jdbc;
        this.importer = importer;
        this.data = data;
    }

    @GetMapping("/editor/admin/health")
    @Transactional(readOnly = true)
    public String show(Model model) {
        model.addAttribute("state", state());
        return "desk/health";
    }

    private HouseState state() {
        return new HouseState(
                jdbc.sql("show server_version").query(String.class).single(),
                jdbc.sql("select pg_database_size(current_database())")
                        .query(Long.class)
                        .single(),
                free(),
                largest(),
                jdbc.sql("select at from backup_made order by at desc limit 1")
                        .query((row, number) ->
                                row.getObject(1, OffsetDateTime.class).toInstant())
                        .optional()
                        .orElse(null),
                importer.running(),
                lastImports(),
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
                Runtime.version().toString());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private @Nullable Long free() {
        try {
            return Files.exists(data) ? Files.getFileStore(data).getUsableSpace() : null;
        } catch (IOException unknown) {
            return null;
        }
    }

    private List<HouseState.TableSize> largest() {
        return jdbc.sql("""
                        select relname, pg_total_relation_size(relid) as bytes, n_live_tup as lines
                        from pg_stat_user_tables where schemaname = 'public'
                        order by bytes desc, relname limit :most""")
                .param("most", LARGEST)
                .query((row, number) -> new HouseState.TableSize(row.getString(1), row.getLong(2), row.getLong(3)))
                .list();
    }

    private List<HouseState.Run> lastImports() {
        return jdbc.sql("""
                        select r.id, r.source, r.started_at, r.finished_at, r.documents,
                               count(d.run_id) filter (where d.outcome = 'imported') as imported,
                               count(d.run_id) filter (where d.outcome = 'refused') as refused,
                               coalesce(sum(d.claims), 0) as claims
                        from import_run r left join imported_document d on d.run_id = r.id
                        where r.id in (select id from import_run order by id desc limit :most)
                        group by r.id order by r.id desc""")
                .param("most", LAST_IMPORTS)
                .query((row, number) -> new HouseState.Run(
                        row.getLong("id"),
                        row.getString("source"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("finished_at", OffsetDateTime.class)),
                        row.getInt("documents"),
                        row.getInt("imported"),
                        row.getInt("refused"),
                        row.getInt("claims")))
                .list();
    }
}
