package org.kurskclaims.imports;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was brought in, when, and what became of it. */
@Component
@Transactional
class ImportLog {

    private final JdbcClient jdbc;

    ImportLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long open(String source, int documents) {
        return jdbc.sql("insert into import_run (source, documents) values (:source, :documents) returning id")
                .param("source", source)
                .param("documents", documents)
                .query(Long.class)
                .single();
    }

    void add(long run, int position, ImportedDocument document) {
        jdbc.sql("""
                        insert into imported_document (run_id, position, name, outcome, message, article_id, claims, echoes)
                        values (:run, :position, :name, :outcome, :message, :article, :claims, :echoes)""")
                .param("run", run)
                .param("position", position)
                .param("name", document.name())
                .param("outcome", document.outcome().code())
                .param("message", document.message())
                .param("article", document.articleId())
                .param("claims", document.claims())
                .param("echoes", document.echoes())
                .update();
    }

    void close(long run) {
        jdbc.sql("update import_run set finished_at = clock_timestamp() where id = :run")
                .param("run", run)
                .update();
    }

    @Transactional(readOnly = true)
    public Optional<ImportReport> report(long run, boolean isRunning, @Nullable String current) {
        List<ImportedDocument> finished = jdbc.sql(
                        "select * from imported_document where run_id = :run order by position")
                .param("run", run)
                .query((row, number) -> new ImportedDocument(
                        row.getString("name"),
                        ImportedDocument.Outcome.of(row.getString("outcome")),
                        row.getString("message"),
                        row.getObject("article_id", Long.class),
                        row.getInt("claims"),
                        row.getInt("echoes")))
                .list();
        return jdbc.sql("select * from import_run where id = :run")
                .param("run", run)
                .query((row, number) -> new ImportReport(
                        run,
                        row.getString("source"),
                        row.getInt("documents"),
                        row.getTimestamp("started_at").toInstant(),
                        current,
                        isRunning,
                        row.getTimestamp("finished_at") != null,
                        finished))
                .optional();
    }
}
