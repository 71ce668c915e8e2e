package org.kurskclaims.publishing;

import java.util.List;
import java.util.stream.Collectors;

/** The other lists as tables. */
final class ListTables {

    private ListTables() {}

    static final Table<PublishedArticle> ARTICLES = new Table<>(
            "articles",
            "Articles",
            List.of(
                    Column.integer("id", "Number of the article, the same for ever", PublishedArticle::id),
                    Column.text("headline", "Its headline", PublishedArticle::headline),
                    Column.text("byline", "Who wrote it", PublishedArticle::byline),
                    Column.text("language", "BCP 47 tag", PublishedArticle::language),
                    Column.text(
                            "form",
                            "article, digest, bulletin, live-blog, transcript or encyclopedia",
                            PublishedArticle::form),
                    Column.text("outlet", "Who published it", PublishedArticle::outlet),
                    Column.text("outlet_slug", "The outlet in filters", PublishedArticle::outletSlug),
                    Column.text("published", "When it was published, in EDTF", PublishedArticle::published),
                    Column.text("published_reason", "How that is known", PublishedArticle::publishedReason),
                    Column.text("address", "Where it was published", PublishedArticle::address),
                    Column.of(
                            "synthetic", Column.Type.BOOLEAN, "Made up for tests of load", PublishedArticle::synthetic),
                    Column.of(
                            "recorded",
                            Column.Type.DATETIME,
                            "When it was recorded here (UTC)",
                            PublishedArticle::recorded),
                    Column.integer("versions", "Versions of its text", PublishedArticle::versions),
                    Column.integer("claims", "Claims that cite it", PublishedArticle::claimCount),
                    Column.text("url", "Its page here", PublishedArticle::url)));

    static final Table<PublishedActor> ACTORS = new Table<>(
            "actors",
            "Actors",
            List.of(
                    Column.text("slug", "The actor in filters, the same for ever", PublishedActor::slug),
                    Column.text("name", "Name", PublishedActor::name),
                    Column.text("kind", "person, office, force, state, organisation or unnamed", PublishedActor::kind),
                    Column.text("side", "The column in which the actor stands", PublishedActor::side),
                    Column.text(
                            "aliases",
                            "Every spelling and title, separated by |",
                            actor -> String.join(" | ", actor.aliases())),
                    Column.text("reliability", "NATO Admiralty code A to F", PublishedActor::reliability),
                    Column.text("reliability_reason", "Why this grade", PublishedActor::reliabilityReason),
                    Column.of("synthetic", Column.Type.BOOLEAN, "Made up for tests of load", PublishedActor::synthetic),
                    Column.integer("claims", "Claims that the actor makes", PublishedActor::claimCount),
                    Column.text("url", "The actor's page", PublishedActor::url)));

    static final Table<PublishedMetric> METRICS = new Table<>(
            "metrics",
            "Metrics",
            List.of(
                    Column.text("slug", "The metric in filters", PublishedMetric::slug),
                    Column.text("label", "Name", PublishedMetric::label),
                    Column.text("definition", "What is counted", PublishedMetric::definition),
                    Column.text("unit", "person, km2, percent, km, settlement, item or ratio", PublishedMetric::unit),
                    Column.text(
                            "usual_kind",
                            "What a source usually means when it does not say",
                            PublishedMetric::usualKind),
                    Column.text(
                            "components",
                            "Metrics that it includes, separated by |; with ? where sources differ",
                            metric -> metric.components().stream()
                                    .map(part -> part.metric() + (part.certain() ? "" : "?"))
                                    .collect(Collectors.joining(" | "))),
                    Column.integer("claims", "Number of claims", PublishedMetric::claimCount)));
}
