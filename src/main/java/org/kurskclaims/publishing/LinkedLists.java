package org.kurskclaims.publishing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Articles, actors and metrics as linked data, under the same addresses by which {@link LinkedClaim} refers to them. */
final class LinkedLists {

    private LinkedLists() {}

    static Map<String, Object> article(PublishedArticle article) {
        Map<String, Object> node = node(article.url(), List.of("Article", "prov:Entity"));
        node.put("identifier", Long.toString(article.id()));
        node.put("headline", article.headline());
        put(node, "author", article.byline() == null ? null : Fields.of("name", article.byline()));
        put(node, "publisher", article.outlet() == null ? null : Fields.of("name", article.outlet()));
        put(node, "datePublished", article.published());
        put(node, "sameAs", article.address());
        node.put("inLanguage", article.language());
        node.put("genre", article.form());
        node.put("prov:generatedAtTime", article.recorded().toString());
        return node;
    }

    static Map<String, Object> actor(PublishedActor actor) {
        boolean isPerson = actor.kind().equals("person");
        Map<String, Object> node = node(actor.url(), List.of(isPerson ? "Person" : "Organization", "prov:Agent"));
        node.put("identifier", actor.slug());
        node.put("name", actor.name());
        node.put("alternateName", actor.aliases());
        node.put(
                "additionalProperty",
                List.of(
                        Fields.of("@type", "PropertyValue", "name", "side", "value", actor.side()),
                        Fields.of("@type", "PropertyValue", "name", "kind", "value", actor.kind())));
        return node;
    }

    static Map<String, Object> metric(PublishedMetric metric, String base) {
        Map<String, Object> node = node(LinkedClaim.metricAddress(base, metric.slug()), List.of("Property"));
        node.put("identifier", metric.slug());
        node.put("name", metric.label());
        node.put("description", metric.definition());
        node.put("unitText", metric.unit());
        node.put(
                "hasPart",
                metric.components().stream()
                        .map(part -> Fields.of("@id", LinkedClaim.metricAddress(base, part.metric())))
                        .toList());
        return node;
    }

    private static Map<String, Object> node(String id, List<String> types) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", id);
        node.put("@type", types);
        return node;
    }

    private static void put(Map<String, Object> node, String key, @Nullable Object value) {
        if (value != null) {
            node.put(key, value);
        }
    }
}
