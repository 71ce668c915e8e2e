package org.kurskclaims.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.ArticleDetails;
import org.kurskclaims.articles.ArticleForm;
import org.kurskclaims.dating.FuzzyDate;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * What a folder's {@value #FILE} says about its documents, for texts seldom tell who published them and when.
 *
 * <pre>{@code
 * articles:
 *   - file: report.txt
 *     headline: A headline
 *     byline: A name
 *     outlet: An outlet
 *     language: en
 *     form: article
 *     published: "[2024-12-29..2024-12-31]"
 *     published_reason: how the date is known
 *     address: https://example.org/report
 * }</pre>
 *
 * Only {@code file} and {@code headline} are needed. Unknown keys are refused, for they are mistyped ones.
 */
final class Manifest {

    static final String FILE = "manifest.yaml";

    private static final Set<String> KEYS = Set.of(
            "file", "headline", "byline", "outlet", "language", "form", "published", "published_reason", "address");

    private final Map<String, ArticleDetails> articles;

    private Manifest(Map<String, ArticleDetails> articles) {
        this.articles = articles;
    }

    static Manifest empty() {
        return new Manifest(Map.of());
    }

    /** What is known about a file; empty if the manifest does not list it. */
    Optional<ArticleDetails> details(String file) {
        return Optional.ofNullable(articles.get(file));
    }

    /** The files in the order of the manifest. */
    List<String> files() {
        return List.copyOf(articles.keySet());
    }

    /**
     * @param source name of the manifest for messages
     * @throws InvalidManifest if it cannot be read or understood
     */
    static Manifest read(InputStream yaml, String source) {
        try {
            Object root = parser().load(yaml);
            if (!(root instanceof Map<?, ?> map)
                    || !(map.get("articles") instanceof List<?> entries)
                    || map.size() != 1) {
                throw new InvalidManifest(source, "expected one list named articles");
            }
            Map<String, ArticleDetails> articles = new LinkedHashMap<>();
            for (Object entry : entries) {
                Map<String, String> fields = fields(entry, source, articles.size() + 1);
                String file = needed(fields, "file", source, articles.size() + 1);
                if (articles.put(file, details(fields, source + ", " + file)) != null) {
                    throw new InvalidManifest(source, file + " is listed twice");
                }
            }
            return new Manifest(articles);
        } catch (YAMLException e) {
            throw new InvalidManifest(source, "no valid YAML: " + e.getMessage());
        }
    }

    /** @throws InvalidManifest if it cannot be read or understood */
    static Manifest read(IncomingDocument.Content content, String source) {
        try (InputStream yaml = content.open()) {
            return read(yaml, source);
        } catch (IOException e) {
            throw new InvalidManifest(source, "not readable: " + e.getMessage());
        }
    }

    /** Builds plain maps, lists and strings only, whatever tags a hostile file carries; a bare date stays a string. */
    private static Yaml parser() {
        LoaderOptions limits = new LoaderOptions();
        limits.setAllowDuplicateKeys(false);
        limits.setMaxAliasesForCollections(0);
        limits.setNestingDepthLimit(5);
        DumperOptions unused = new DumperOptions();
        return new Yaml(new SafeConstructor(limits), new Representer(unused), unused, limits, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // everything is text
            }
        });
    }

    private static Map<String, String> fields(Object entry, String source, int number) {
        if (!(entry instanceof Map<?, ?> map)) {
            throw new InvalidManifest(source, "entry " + number + " is no list of keys and values");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            if (!(key instanceof String name) || !KEYS.contains(name)) {
                throw new InvalidManifest(source, "entry " + number + " has an unknown key " + key);
            }
            if (!(value instanceof String text)) {
                throw new InvalidManifest(source, "entry " + number + ": " + name + " is no text");
            }
            fields.put(name, text);
        });
        return fields;
    }

    private static ArticleDetails details(Map<String, String> fields, String source) {
        String published = fields.get("published");
        try {
            return new ArticleDetails(
                    needed(fields, "headline", source, null),
                    fields.get("byline"),
                    fields.getOrDefault("language", "en"),
                    ArticleForm.of(fields.getOrDefault("form", "article")),
                    fields.get("outlet"),
                    published == null ? null : FuzzyDate.parse(published),
                    fields.get("published_reason"),
                    fields.get("address"));
        } catch (IllegalArgumentException e) {
            throw new InvalidManifest(source, String.valueOf(e.getMessage()));
        }
    }

    private static String needed(Map<String, String> fields, String key, String source, @Nullable Integer number) {
        String value = fields.get(key);
        if (value == null || value.isBlank()) {
            throw new InvalidManifest(source, (number == null ? "" : "entry " + number + ": ") + key + " is missing");
        }
        return value;
    }
}
