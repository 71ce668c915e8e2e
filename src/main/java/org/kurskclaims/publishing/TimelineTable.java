package org.kurskclaims.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.comparison.Derivation;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.SeriesKey;
import org.kurskclaims.quantity.Quantity;

/** A timeline as a table: the figures that the page draws, claims and those worked out from claims. */
final class TimelineTable {

    private TimelineTable() {}

    /** @param claim absent where the figure was worked out */
    record Drawn(Figure figure, @Nullable SourcedClaim claim) {}

    static final Table<Drawn> FIGURES = new Table<>(
            "timeline",
            "Figures of a timeline",
            Stream.of(series(), figure(), compared(), claim())
                    .flatMap(List::stream)
                    .toList());

    private static List<Column<Drawn>> series() {
        List<Column<Drawn>> columns = new ArrayList<>();
        columns.add(Column.text(
                "figure",
                "c12 for claim 12, d12-15 for what was worked out from claims 12 and 15",
                row -> row.figure().id()));
        columns.add(Column.text("series", "Figures with the same name can share an axis", row -> key(row).slug()));
        columns.add(Column.text("metric", "What is counted", row -> key(row).metric()));
        columns.add(Column.text("subject", "Whose quantity it is", row -> key(row).subject()));
        columns.add(Column.text("place", "Where it was counted", row -> key(row).place()));
        columns.add(Column.text(
                "kind",
                "stock, flow, cumulative, change or rate",
                row -> key(row).kind().code()));
        columns.add(Column.text("item", "Kind of equipment", row -> key(row).item()));
        columns.add(Column.text("aspect", "Held, retaken, lost, destroyed …", row -> key(row).aspect()));
        columns.add(Column.text("base", "What a share is a share of", row -> key(row).base()));
        return columns;
    }

    private static SeriesKey key(Drawn row) {
        return row.figure().key();
    }

    private static List<Column<Drawn>> figure() {
        List<Column<Drawn>> columns = new ArrayList<>();
        columns.add(Column.text(
                "when",
                "The date under which the figure stands, in EDTF",
                row -> PublishedClaim.edtf(row.figure().when())));
        columns.add(Column.text(
                "side",
                "The side on which the claimant stands",
                row -> row.figure().side()));
        columns.add(Column.text(
                "claimant", "Who says so", row -> row.figure().speaker().name()));
        columns.add(Column.number("low", "Lower bound", row -> quantity(row).low()));
        columns.add(
                Column.number("best", "The number named", row -> quantity(row).best()));
        columns.add(Column.number("high", "Upper bound", row -> quantity(row).high()));
        columns.add(Column.text(
                "unit", "Unit of the numbers", row -> quantity(row).unit().code()));
        columns.add(
                Column.text("per", "Denominator of a rate", row -> quantity(row).per()));
        columns.add(Column.text(
                "qualifier",
                "The source's hedge",
                row -> quantity(row).qualifier().code()));
        columns.add(Column.text(
                "text", "As printed, or as worked out", row -> quantity(row).text()));
        columns.add(Column.text(
                "modality",
                "asserted, forecast, denied or conditional",
                row -> row.figure().modality().code()));
        columns.add(Column.of(
                "reviewed",
                Column.Type.BOOLEAN,
                "Whether an editor has looked at the claim",
                row -> row.figure().reviewed()));
        columns.add(Column.integer(
                "articles",
                "Articles that carry the statement",
                row -> row.figure().articles()));
        return columns;
    }

    private static Quantity quantity(Drawn row) {
        return row.figure().quantity();
    }

    private static List<Column<Drawn>> compared() {
        List<Column<Drawn>> columns = new ArrayList<>();
        columns.add(Column.number(
                "compared_low",
                "Lower end of the interval in which figures are compared",
                row -> row.figure().interval().low()));
        columns.add(Column.number(
                "compared_high",
                "Its upper end; empty where the source set none",
                row -> row.figure().interval().high()));
        columns.add(Column.text("formula", "How a figure that nobody stated was worked out", row -> {
            Derivation derivation = row.figure().derivation();
            return derivation == null ? null : derivation.formula();
        }));
        columns.add(Column.text(
                "claims",
                "Numbers of the claims on which the figure rests",
                row -> row.figure()
                        .origins()
                        .map(origin -> Long.toString(origin.claimId()))
                        .distinct()
                        .collect(Collectors.joining(" "))));
        return columns;
    }

    private static List<Column<Drawn>> claim() {
        return List.of(
                Column.text(
                        "quote",
                        "The number with its noun and qualifier, word for word",
                        row -> row.claim() == null || row.claim().first() == null
                                ? null
                                : Objects.requireNonNull(row.claim().first()).exact()),
                Column.text(
                        "url",
                        "The claim's page",
                        row -> row.claim() == null ? null : row.claim().address()));
    }
}
