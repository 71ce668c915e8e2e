package org.kurskclaims.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ActorRef;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.quantity.Quantity;

/**
 * A claim as linked data, in words that others have defined: a schema.org {@code Claim} about an {@code Observation}
 * (what is counted, of whom, where, when, how much), attributed to an agent and quoted from articles (PROV), with a W3C
 * Web Annotation for each appearance, whose selectors find the quote in the article's text. Dates are EDTF literals, since
 * sources are seldom exact.
 */
final class LinkedClaim {

    private static final String EDTF = "edtf:EDTF";

    /** Plain keys are schema.org's; those with a prefix belong to PROV and Web Annotation. */
    static final Map<String, Object> CONTEXT = context();

    private LinkedClaim() {}

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("@vocab", "https://schema.org/");
        context.put("prov", "http://www.w3.org/ns/prov#");
        context.put("oa", "http://www.w3.org/ns/oa#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        context.put("edtf", "http://id.loc.gov/datatypes/edtf/");
        context.put("observationDate", Fields.of("@type", EDTF));
        context.put("dateCreated", Fields.of("@type", EDTF));
        context.put("datePublished", Fields.of("@type", EDTF));
        context.put("prov:generatedAtTime", Fields.of("@type", "xsd:dateTime"));
        context.put("appearance", Fields.of("@type", "@id"));
        context.put("firstAppearance", Fields.of("@type", "@id"));
        context.put("prov:wasQuotedFrom", Fields.of("@type", "@id"));
        context.put("annotations", Fields.of("@reverse", "oa:hasBody"));
        return context;
    }

    static Map<String, Object> of(SourcedClaim sourced) {
        ClaimView claim = sourced.claim();
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", sourced.address());
        node.put("@type", List.of("Claim", "prov:Entity"));
        node.put("identifier", Long.toString(claim.id()));
        node.put("name", Title.of(sourced));
        CitationView first = sourced.first();
        put(node, "text", first == null ? null : first.exact());
        put(node, "author", agent(claim.claimant(), sourced.base()));
        put(node, "dateCreated", PublishedClaim.edtf(claim.stated()));
        put(node, "datePublished", PublishedClaim.edtf(claim.published()));
        node.put("creativeWorkStatus", claim.review().code());
        node.put("version", claim.revision());
        node.put("about", observation(claim, sourced.base()));
        put(node, "firstAppearance", first == null ? null : sourced.articleAddress(first));
        List<String> articles = claim.citations().stream()
                .map(sourced::articleAddress)
                .distinct()
                .toList();
        node.put("appearance", articles);
        node.put("prov:wasQuotedFrom", articles);
        put(node, "prov:wasAttributedTo", agent(claim.claimant(), sourced.base()));
        node.put("prov:generatedAtTime", claim.recordedAt().toString());
        node.put(
                "annotations",
                claim.citations().stream()
                        .map(citation -> annotation(sourced, citation))
                        .toList());
        return node;
    }

    private static @Nullable Map<String, Object> agent(@Nullable ActorRef actor, String base) {
        return actor == null
                ? null
                : Fields.of("@id", base + "/actors/" + actor.slug(), "@type", "prov:Agent", "name", actor.name());
    }

    private static Map<String, Object> observation(ClaimView claim, String base) {
        Quantity quantity = claim.quantity();
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", "Observation");
        node.put("measuredProperty", term(metricAddress(base, claim.metric()), claim.metric()));
        put(node, "observationAbout", claim.subject() == null ? null : Fields.of("name", claim.subject()));
        put(node, "observationDate", PublishedClaim.edtf(claim.asOf()));
        put(node, "minValue", Plain.number(quantity.low()));
        put(node, "value", Plain.number(quantity.best()));
        put(node, "maxValue", Plain.number(quantity.high()));
        node.put("unitText", quantity.unit().code());
        node.put("measurementQualifier", quantity.qualifier().code());
        List<Map<String, Object>> properties = new ArrayList<>();
        property(properties, "asPrinted", quantity.text());
        property(properties, "place", claim.place());
        property(properties, "kind", claim.kind().code());
        property(properties, "modality", claim.modality().code());
        property(properties, "item", claim.item());
        property(properties, "aspect", claim.aspect());
        property(properties, "per", quantity.per());
        property(properties, "base", quantity.base());
        node.put("additionalProperty", properties);
        return node;
    }

    /** Where a metric is defined on the page of metrics. */
    static String metricAddress(String base, String slug) {
        return base + "/metrics#" + slug;
    }

    private static Map<String, Object> term(String id, String name) {
        return Fields.of("@id", id, "@type", "Property", "name", name);
    }

    private static void property(List<Map<String, Object>> properties, String name, @Nullable String value) {
        if (value != null) {
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("@type", "PropertyValue");
            property.put("name", name);
            property.put("value", value);
            properties.add(property);
        }
    }

    private static Map<String, Object> annotation(SourcedClaim sourced, CitationView citation) {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("@id", sourced.articleAddress(citation));
        source.put("@type", "Article");
        source.put("headline", citation.headline());
        put(source, "publisher", citation.outlet() == null ? null : Fields.of("name", citation.outlet()));
        put(source, "datePublished", PublishedClaim.edtf(citation.published()));
        Map<String, Object> quote = new LinkedHashMap<>();
        quote.put("@type", "oa:TextQuoteSelector");
        quote.put("oa:exact", citation.exact());
        quote.put("oa:prefix", citation.prefix());
        quote.put("oa:suffix", citation.suffix());
        Map<String, Object> position = new LinkedHashMap<>();
        position.put("@type", "oa:TextPositionSelector");
        position.put("oa:start", citation.start());
        position.put("oa:end", citation.end());
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", sourced.address() + "#citation-" + citation.id());
        node.put("@type", "oa:Annotation");
        node.put("oa:motivatedBy", Fields.of("@id", "oa:identifying"));
        node.put(
                "oa:hasTarget",
                Fields.of(
                        "@type",
                        "oa:SpecificResource",
                        "oa:hasSource",
                        source,
                        "oa:hasSelector",
                        List.of(quote, position)));
        return node;
    }

    private static void put(Map<String, Object> node, String key, @Nullable Object value) {
        if (value != null) {
            node.put(key, value);
        }
    }
}
