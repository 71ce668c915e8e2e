package org.kurskclaims.publishing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kurskclaims.claims.ChainLink;
import org.kurskclaims.claims.CitationView;

/** Where claims appear and through whom they came, as tables beside {@link ClaimTable}. */
final class AppearanceTables {

    private AppearanceTables() {}

    record Appearance(SourcedClaim claim, CitationView citation) {}

    /** @param position from 0, the origin */
    record Link(CitationView citation, int position, ChainLink link) {}

    static Stream<Appearance> appearances(SourcedClaim claim) {
        return claim.claim().citations().stream().map(citation -> new Appearance(claim, citation));
    }

    static Stream<Link> links(SourcedClaim claim) {
        return claim.claim().citations().stream()
                .flatMap(citation -> IntStream.range(0, citation.chain().size())
                        .mapToObj(i -> new Link(citation, i, citation.chain().get(i))));
    }

    static final Table<Appearance> CITATIONS = new Table<>(
            "citations",
            "Appearances of claims in articles",
            1,
            List.of(
                    Column.integer(
                            "id",
                            "Number of the citation",
                            row -> row.citation().id()),
                    Column.integer(
                            "claim", "The claim", row -> row.claim().claim().id()),
                    Column.integer(
                            "article", "The article", row -> row.citation().articleId()),
                    Column.integer(
                            "version",
                            "Number of the text in which the quote stands",
                            row -> row.citation().versionId()),
                    Column.text(
                            "file",
                            "Name of the document that was read",
                            row -> row.claim().file(row.citation())),
                    Column.text(
                            "sha256",
                            "SHA-256 of that text in UTF-8",
                            row -> row.claim().sha256(row.citation())),
                    Column.text(
                            "quote",
                            "The words of the quote",
                            row -> row.citation().exact()),
                    Column.integer(
                            "start",
                            "Offset of the quote's first Unicode code point",
                            row -> row.citation().start()),
                    Column.integer(
                            "end",
                            "Offset after its last code point",
                            row -> row.citation().end()),
                    Column.text(
                            "prefix",
                            "The words before it",
                            row -> row.citation().prefix()),
                    Column.text(
                            "suffix",
                            "The words after it",
                            row -> row.citation().suffix()),
                    Column.of(
                            "echo",
                            Column.Type.BOOLEAN,
                            "Whether the passage repeats an earlier one word for word",
                            row -> row.citation().echo())),
            List.of(new Table.Reference("claim", "claims", "id"), new Table.Reference("article", "articles", "id")));

    static final Table<Link> ATTRIBUTIONS = new Table<>(
            "attributions",
            "Chains from the origin of a statement to the last channel that the text names",
            2,
            List.of(
                    Column.integer(
                            "citation", "The citation", row -> row.citation().id()),
                    Column.integer("position", "From 0, the origin", Link::position),
                    Column.text("actor", "Who", row -> row.link().actor().slug()),
                    Column.text("role", "origin or channel", row -> row.link().role()),
                    Column.text(
                            "cue",
                            "The words that make it one",
                            row -> row.link().cue())),
            List.of(
                    new Table.Reference("citation", "citations", "id"),
                    new Table.Reference("actor", "actors", "slug")));
}
