package org.kurskclaims.desk;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps uploaded tables until they are imported or thrown away, so that nothing is lost when a browser closes. */
@Service
@Transactional
class SheetUploads {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    SheetUploads(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Keeps a table; its columns are guessed from their headings, each field once. */
    public UUID keep(String name, byte[] file, Sheet sheet, String who) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into sheet (id, who, name, sha256, header, lines, columns, uploaded_at)
                        values (:id, :who, :name, :sha256, :header, cast(:lines as jsonb), :columns, :at)""")
                .param("id", id)
                .param("who", who)
                .param("name", name.length() > 200 ? name.substring(name.length() - 200) : name)
                .param("sha256", sha256(file))
                .param("header", sheet.header().toArray(String[]::new))
                .param("lines", json.writeValueAsString(sheet.lines()))
                .param("columns", guessed(sheet.header()).toArray(String[]::new))
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    private static List<String> guessed(List<String> header) {
        List<String> columns = new ArrayList<>();
        for (String heading : header) {
            String code = SheetColumn.headed(heading).map(SheetColumn::code).orElse("");
            columns.add(columns.contains(code) ? "" : code);
        }
        return columns;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Transactional(readOnly = true)
    public Optional<SheetUpload> find(UUID id) {
        return read(id, "");
    }

    /** The table, which nobody else can import until this transaction ends. */
    Optional<SheetUpload> locked(UUID id) {
        return read(id, " for update");
    }

    private Optional<SheetUpload> read(UUID id, String lock) {
        return jdbc.sql("select * from sheet where id = :id" + lock)
                .param("id", id)
                .query((row, number) -> {
                    OffsetDateTime imported = row.getObject("imported_at", OffsetDateTime.class);
                    return new SheetUpload(
                            id,
                            row.getString("who"),
                            row.getString("name"),
                            new Sheet(
                                    List.of((String[]) row.getArray("header").getArray()),
                                    json.readValue(row.getString("lines"), new TypeReference<List<Sheet.Line>>() {})),
                            List.of((String[]) row.getArray("columns").getArray()),
                            Set.of((Integer[]) row.getArray("left_out").getArray()),
                            row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                            imported == null ? null : imported.toInstant());
                })
                .optional();
    }

    /** The tables uploaded last. */
    @Transactional(readOnly = true)
    public List<SheetUpload.Summary> latest(int number) {
        return jdbc.sql("""
                        select id, who, name, uploaded_at, imported_at, claims, citations
                        from sheet order by uploaded_at desc limit :number""")
                .param("number", number)
                .query((row, index) -> {
                    OffsetDateTime imported = row.getObject("imported_at", OffsetDateTime.class);
                    return new SheetUpload.Summary(
                            row.getObject("id", UUID.class),
                            row.getString("who"),
                            row.getString("name"),
                            row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                            imported == null ? null : imported.toInstant(),
                            row.getInt("claims"),
                            row.getInt("citations"));
                })
                .list();
    }

    /** Says what stands in which column; what is named twice stands in the first of them. */
    public void read(UUID id, List<String> columns) {
        List<String> once = new ArrayList<>();
        for (String code : columns) {
            String known = SheetColumn.of(code).map(SheetColumn::code).orElse("");
            once.add(once.contains(known) ? "" : known);
        }
        jdbc.sql("""
                        update sheet set columns = :columns
                        where id = :id and imported_at is null and cardinality(header) = cardinality(cast(:columns as text[]))""")
                .param("columns", once.toArray(String[]::new))
                .param("id", id)
                .update();
    }

    /** Says which rows are not to be imported. */
    public void leaveOut(UUID id, Collection<Integer> lines) {
        jdbc.sql("update sheet set left_out = :lines where id = :id and imported_at is null")
                .param("lines", lines.stream().distinct().sorted().toArray(Integer[]::new))
                .param("id", id)
                .update();
    }

    void done(UUID id, int claims, int citations) {
        jdbc.sql("update sheet set imported_at = :at, claims = :claims, citations = :citations where id = :id")
                .param("at", Timestamp.from(clock.instant()))
                .param("claims", claims)
                .param("citations", citations)
                .param("id", id)
                .update();
    }

    /** Throws away a table that was not imported. */
    public void discard(UUID id) {
        jdbc.sql("delete from sheet where id = :id and imported_at is null")
                .param("id", id)
                .update();
    }

    /** Claims that came of rows before, by the rows' fingerprints. */
    @Transactional(readOnly = true)
    public Map<String, Long> imported(Collection<String> fingerprints) {
        Map<String, Long> claims = new HashMap<>();
        jdbc.sql("select fingerprint, claim_id from sheet_line where fingerprint = any(:fingerprints)")
                .param("fingerprints", fingerprints.toArray(String[]::new))
                .query(row -> {
                    claims.put(row.getString(1), row.getLong(2));
                });
        return claims;
    }

    void remember(String fingerprint, UUID sheet, int line, long claim) {
        jdbc.sql("""
                        insert into sheet_line (fingerprint, sheet_id, line, claim_id)
                        values (:fingerprint, :sheet, :line, :claim)""")
                .param("fingerprint", fingerprint)
                .param("sheet", sheet)
                .param("line", line)
                .param("claim", claim)
                .update();
    }
}
