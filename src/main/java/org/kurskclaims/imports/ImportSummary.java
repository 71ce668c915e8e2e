package org.kurskclaims.imports;

import java.util.List;
import org.kurskclaims.imports.ImportedDocument.Outcome;

/**
 * What an import did.
 *
 * @param cancelled whether it ended before its last document
 */
public record ImportSummary(long run, List<ImportedDocument> documents, boolean cancelled) {

    public ImportSummary {
        documents = List.copyOf(documents);
    }

    public long count(Outcome outcome) {
        return documents.stream()
                .filter(document -> document.outcome() == outcome)
                .count();
    }

    public int claims() {
        return documents.stream().mapToInt(ImportedDocument::claims).sum();
    }

    public int echoes() {
        return documents.stream().mapToInt(ImportedDocument::echoes).sum();
    }
}
