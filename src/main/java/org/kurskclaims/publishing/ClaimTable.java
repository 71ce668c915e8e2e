package org.kurskclaims.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.quantity.Quantity;

/** Claims as a table: one row a claim, with its first appearance. */
final class ClaimTable {

    private ClaimTable() {}

    static final Table<SourcedClaim> CLAIMS = new Table<>(
            "claims",
            "Claims, each with its first appearance",
            1,
            columns(),
            List.of(
                    new Table.Reference("metric", "metrics", "slug"),
                    new Table.Reference("claimant_slug", "actors", "slug"),
                    new Table.Reference("article", "articles", "id")));

    private static List<Column<SourcedClaim>> columns() {
        List<Column<SourcedClaim>> columns = new ArrayList<>();
        columns.add(Column.integer(
                "id",
                "Number of the claim, the same for ever",
                row -> row.claim().id()));
        columns.add(of(
                "review",
                "suggested (read by the machine, reviewed by nobody), published; where one claim is asked for also rejected, retracted, superseded",
                claim -> claim.review().code()));
        columns.add(Column.integer(
                "revision",
                "Number of the claim's present state, from 1",
                row -> row.claim().revision()));
        columns.add(of(
                "origin",
                "Who read the claim in its article: machine or editor",
                claim -> claim.machine() ? "machine" : "editor"));
        columns.add(of("metric", "What is counted, a slug of metrics", ClaimView::metric));
        columns.add(of(
                "subject",
                "Whose quantity it is: the victims, the owner of troops and equipment, the side that holds or loses ground",
                ClaimView::subject));
        columns.add(of("place", "Where it was counted", ClaimView::place));
        columns.add(of("item", "Kind of equipment", ClaimView::item));
        columns.add(of("aspect", "In which respect: held, retaken, lost, destroyed …", ClaimView::aspect));
        quantity(columns);
        columns.add(of(
                "kind",
                "stock, flow, cumulative, change or rate",
                claim -> claim.kind().code()));
        columns.add(of(
                "modality",
                "asserted, forecast, denied or conditional",
                claim -> claim.modality().code()));
        columns.add(of(
                "claimant",
                "Who says so; empty where the article speaks in its own voice",
                claim -> claim.claimant() == null ? null : claim.claimant().name()));
        columns.add(of(
                "claimant_slug",
                "The claimant in the table of actors",
                claim -> claim.claimant() == null ? null : claim.claimant().slug()));
        columns.add(
                of("side", "The side on which the claimant stands; media for an article's own voice", ClaimView::side));
        dates(columns, "as_of", "When the quantity was true, or its period", ClaimView::asOf);
        dates(columns, "stated", "When it was said", ClaimView::stated);
        dates(columns, "published", "When the earliest citing article was published", ClaimView::published);
        columns.add(Column.of(
                "confidence",
                Column.Type.NUMBER,
                "The extractor's confidence, 0 to 1; empty for an editor's own claim",
                row -> row.claim().confidence()));
        columns.add(Column.integer(
                "credibility",
                "NATO Admiralty code, 1 (confirmed) to 6 (cannot be judged); empty where nobody graded",
                row -> row.claim().credibility()));
        columns.add(of("credibility_reason", "Why this grade", ClaimView::credibilityReason));
        columns.add(Column.of(
                "recorded",
                Column.Type.DATETIME,
                "When the claim was recorded here (UTC)",
                row -> row.claim().recordedAt()));
        columns.add(Column.integer(
                "citations",
                "Number of appearances",
                row -> row.claim().citations().size()));
        quote(columns);
        columns.add(Column.text("url", "The claim's page", SourcedClaim::address));
        return columns;
    }

    private static void quantity(List<Column<SourcedClaim>> columns) {
        columns.add(Column.number(
                "low",
                "Lower bound; empty where the source gave none",
                row -> amount(row).low()));
        columns.add(Column.number(
                "best",
                "The number named; empty for ranges and one-sided bounds",
                row -> amount(row).best()));
        columns.add(Column.number(
                "high",
                "Upper bound; empty where the source gave none",
                row -> amount(row).high()));
        columns.add(of(
                "unit",
                "person, km2, percent, km, settlement, item or ratio",
                claim -> claim.quantity().unit().code()));
        columns.add(of(
                "qualifier",
                "exactly, about, nearly, more-than, at-least, less-than, at-most, between or vague",
                claim -> claim.quantity().qualifier().code()));
        columns.add(
                of("text", "The quantity as printed", claim -> claim.quantity().text()));
        columns.add(of("per", "Denominator of a rate", claim -> claim.quantity().per()));
        columns.add(of(
                "base",
                "What a share is a share of, in the source's words",
                claim -> claim.quantity().base()));
    }

    private static Quantity amount(SourcedClaim row) {
        return row.claim().quantity();
    }

    private static void dates(
            List<Column<SourcedClaim>> columns,
            String name,
            String description,
            Function<ClaimView, @Nullable FuzzyDate> date) {
        columns.add(of(name, description + ", in EDTF", claim -> PublishedClaim.edtf(date.apply(claim))));
        columns.add(
                Column.day(name + "_earliest", "First day that " + name + " can mean; empty where it is open", row -> {
                    FuzzyDate known = date.apply(row.claim());
                    return known == null ? null : known.earliest();
                }));
        columns.add(Column.day(name + "_latest", "Last day that " + name + " can mean; empty where it is open", row -> {
            FuzzyDate known = date.apply(row.claim());
            return known == null ? null : known.latest();
        }));
    }

    private static void quote(List<Column<SourcedClaim>> columns) {
        columns.add(first("quote", "The number with its noun and qualifier, word for word", CitationView::exact));
        columns.add(firstNumber(
                "quote_start", "Offset of the quote's first Unicode code point in its text", CitationView::start));
        columns.add(firstNumber("quote_end", "Offset after the quote's last code point", CitationView::end));
        columns.add(Column.text("file", "Name of the document that was read", row -> row.file(row.first())));
        columns.add(firstNumber("article", "Number of the article quoted", CitationView::articleId));
        columns.add(first("headline", "The article's headline", CitationView::headline));
        columns.add(first("outlet", "Who published the article", CitationView::outlet));
        columns.add(Column.text(
                "attribution", "The chain from the origin to the last channel that the text names", row -> chain(row)));
    }

    private static String chain(SourcedClaim row) {
        return row.chain().stream().map(link -> link.actor().name()).collect(Collectors.joining(" → "));
    }

    private static Column<SourcedClaim> of(
            String name, String description, Function<ClaimView, @Nullable String> value) {
        return Column.text(name, description, row -> value.apply(row.claim()));
    }

    private static Column<SourcedClaim> first(
            String name, String description, Function<CitationView, @Nullable String> value) {
        return Column.text(name, description, row -> {
            CitationView first = row.first();
            return first == null ? null : value.apply(first);
        });
    }

    private static Column<SourcedClaim> firstNumber(
            String name, String description, Function<CitationView, Number> value) {
        return Column.integer(name, description, row -> {
            CitationView first = row.first();
            return first == null ? null : value.apply(first);
        });
    }
}
