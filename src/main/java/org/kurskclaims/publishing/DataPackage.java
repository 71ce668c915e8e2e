package org.kurskclaims.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.kurskclaims.articles.ArticleFilter;
import org.kurskclaims.articles.Articles;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything as a Frictionless Data Package: a zip of tables, with a descriptor that says what every column is, how the
 * tables belong together, where the data come from and on which terms they may be used.
 *
 * @see <a href="https://datapackage.org/standard/data-package/">the standard</a>
 */
@Component
class DataPackage {

    private static final String README = "data-package-readme.md";

    private final EveryClaim claims;
    private final Everything everything;
    private final Articles articles;
    private final PublicAddress address;
    private final JsonMapper json;
    private final Clock clock;

    DataPackage(
            EveryClaim claims,
            Everything everything,
            Articles articles,
            PublicAddress address,
            JsonMapper json,
            Clock clock) {
        this.claims = claims;
        this.everything = everything;
        this.articles = articles;
        this.address = address;
        this.json = json;
        this.clock = clock;
    }

    /** Fills a table's rows. */
    private interface Source<T> {
        void fill(Rows<T> rows) throws IOException;
    }

    /** @return number of claims written */
    long write(OutputStream out) throws IOException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        ZipOutputStream zip = new ZipOutputStream(out);
        List<Map<String, Object>> resources = new ArrayList<>();
        Map<String, Object> claimTable = table(ClaimTable.CLAIMS, zip, now, rows -> claims.read(rows::write));
        resources.add(claimTable);
        resources.add(table(
                AppearanceTables.CITATIONS,
                zip,
                now,
                rows -> claims.read(claim -> AppearanceTables.appearances(claim).forEach(rows::write))));
        resources.add(table(
                AppearanceTables.ATTRIBUTIONS,
                zip,
                now,
                rows -> claims.read(claim -> AppearanceTables.links(claim).forEach(rows::write))));
        resources.add(
                table(ListTables.ARTICLES, zip, now, rows -> everything.articles(ArticleFilter.none(), rows::write)));
        resources.add(table(ListTables.ACTORS, zip, now, rows -> everything.actors(rows::write)));
        resources.add(table(ListTables.METRICS, zip, now, rows -> everything.metrics(rows::write)));
        begin("README.md", zip, now);
        zip.write(readme());
        begin("datapackage.json", zip, now);
        zip.write(json.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(descriptor(resources, now)));
        zip.finish();
        return (long) Objects.requireNonNull(claimTable.get("rowCount"));
    }

    private static <T> Map<String, Object> table(Table<T> table, ZipOutputStream zip, Instant now, Source<T> source)
            throws IOException {
        String file = table.name() + ".csv";
        begin(file, zip, now);
        Measured measured = new Measured(zip);
        Rows<T> rows = table.to(measured);
        source.fill(rows);
        rows.end();
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", table.name());
        resource.put("type", "table");
        resource.put("title", table.title());
        resource.put("path", file);
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("bytes", measured.bytes());
        resource.put("hash", "sha256:" + measured.sha256());
        resource.put("rowCount", rows.written());
        resource.put("dialect", Fields.of("delimiter", ",", "lineTerminator", "\r\n", "header", true));
        resource.put("schema", TableSchema.of(table));
        return resource;
    }

    private static void begin(String name, ZipOutputStream zip, Instant now) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(now.toEpochMilli());
        zip.putNextEntry(entry);
    }

    private static byte[] readme() throws IOException {
        try (InputStream readme = DataPackage.class.getResourceAsStream(README)) {
            return Objects.requireNonNull(readme, README).readAllBytes();
        }
    }

    private Map<String, Object> descriptor(List<Map<String, Object>> resources, Instant now) {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        descriptor.put("name", "kursk-claims");
        descriptor.put("title", "Kursk Claims");
        descriptor.put(
                "description",
                "Contested numbers of the fighting in Russia's Kursk region: who said what, when, and where it was "
                        + "printed. Claims are what sources say, not what is true. See README.md.");
        descriptor.put("homepage", address.base());
        descriptor.put("created", now.toString());
        descriptor.put(
                "licenses",
                List.of(Fields.of("name", DataLicence.NAME, "title", DataLicence.TITLE, "path", DataLicence.ADDRESS)));
        descriptor.put(
                "sources",
                articles.outlets().stream()
                        .filter(outlet -> outlet.articles() > 0)
                        .map(outlet -> Fields.of("title", outlet.name()))
                        .toList());
        descriptor.put("resources", resources);
        return descriptor;
    }

    /** Counts and sums up what goes through. */
    private static final class Measured extends DigestOutputStream {

        private long bytes;

        Measured(OutputStream out) {
            super(out, sha256Digest());
        }

        private static MessageDigest sha256Digest() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256", e);
            }
        }

        @Override
        public void write(int b) throws IOException {
            super.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            super.write(b, off, len);
            bytes += len;
        }

        long bytes() {
            return bytes;
        }

        String sha256() {
            return HexFormat.of().formatHex(getMessageDigest().digest());
        }
    }
}
