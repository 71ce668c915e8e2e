package org.kurskclaims.platform.backup;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kurskclaims.platform.BackupFailed;
import org.kurskclaims.platform.backup.BackupManifest.SequenceState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Which tables and sequences the data stand in, read from PostgreSQL's own catalogue. */
final class Catalogue {

    /**
     * What is no data: the record of migrations is written by migrating; sessions and sign-in attempts are not worth
     * restoring and better not; the numbers of transactions mean nothing in another cluster, nor does when this one was
     * saved.
     */
    private static final Set<String> NO_DATA = Set.of(
            "flyway_schema_history",
            "spring_session",
            "spring_session_attributes",
            "sign_in_attempt",
            "data_change",
            "backup_made");

    private final JdbcClient jdbc;

    Catalogue(Connection connection) {
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    String schemaVersion() {
        return jdbc.sql("""
                        select version from flyway_schema_history
                        where success and version is not null order by installed_rank desc limit 1""").query(String.class).single();
    }

    boolean isMigrated() {
        return jdbc.sql("select to_regclass('public.flyway_schema_history') is not null")
                .query(Boolean.class)
                .single();
    }

    /** Tables with the columns that are stored rather than computed; none stands before one that it refers to. */
    Map<String, List<String>> tables() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        jdbc.sql("""
                select c.relname, a.attname
                from pg_class c
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
                order by c.relname, a.attnum""").query(row -> {
            if (!NO_DATA.contains(row.getString(1))) {
                columns.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(row.getString(2));
            }
        });
        Map<String, List<String>> ordered = new LinkedHashMap<>();
        inOrder(columns.keySet()).forEach(name -> ordered.put(name, columns.get(name)));
        return ordered;
    }

    private List<String> inOrder(Set<String> tables) {
        Map<String, Set<String>> needs = needs();
        Set<String> ordered = new LinkedHashSet<>();
        while (ordered.size() < tables.size()) {
            Set<String> ready = tables.stream()
                    .filter(table -> !ordered.contains(table))
                    .filter(table -> ordered.containsAll(needs.getOrDefault(table, Set.of())))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (ready.isEmpty()) {
                throw new BackupFailed("Some tables refer to each other in a circle: " + needs.keySet() + ".");
            }
            ordered.addAll(ready);
        }
        return List.copyOf(ordered);
    }

    /** A reference of a table to itself needs no order: it is checked when all of the table's rows are in. */
    private Map<String, Set<String>> needs() {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        jdbc.sql("""
                select f.relname, t.relname
                from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
                where k.contype = 'f' and k.connamespace = 'public'::regnamespace and f.oid <> t.oid""").query(row -> {
            needs.computeIfAbsent(row.getString(1), name -> new LinkedHashSet<>())
                    .add(row.getString(2));
        });
        return needs;
    }

    List<SequenceState> sequences() {
        return jdbc
                .sql(
                        "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S' order by 1")
                .query(String.class)
                .list()
                .stream()
                .map(name -> jdbc.sql("select last_value, is_called from " + quoted(name))
                        .query((row, number) -> new SequenceState(name, row.getLong(1), row.getBoolean(2)))
                        .single())
                .toList();
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String quoted(List<String> names) {
        return names.stream().map(Catalogue::quoted).collect(Collectors.joining(", "));
    }
}
