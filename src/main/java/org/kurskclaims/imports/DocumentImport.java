package org.kurskclaims.imports;

import java.util.List;
import java.util.Optional;
import org.kurskclaims.articles.Archive;
import org.kurskclaims.articles.ArticleDetails;
import org.kurskclaims.articles.ArticleForm;
import org.kurskclaims.articles.ArticleSummary;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.articles.Fingerprint;
import org.kurskclaims.articles.Snapshot;
import org.kurskclaims.extraction.CandidateClaim;
import org.kurskclaims.extraction.Document;
import org.kurskclaims.imports.ImportedDocument.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Brings one document in: article, claims and the line in the log in one transaction. */
@Component
class DocumentImport {

    private static final Logger log = LoggerFactory.getLogger(DocumentImport.class);
    private static final int LONGEST_HEADLINE = 200;

    private final Articles articles;
    private final Archive archive;
    private final CurrentExtractor extractor;
    private final Suggestions suggestions;
    private final ImportLog imports;
    private final TransactionOperations transaction;

    DocumentImport(
            Articles articles,
            Archive archive,
            CurrentExtractor extractor,
            Suggestions suggestions,
            ImportLog imports,
            TransactionOperations transaction) {
        this.articles = articles;
        this.archive = archive;
        this.extractor = extractor;
        this.suggestions = suggestions;
        this.imports = imports;
        this.transaction = transaction;
    }

    boolean isUnknown(IncomingDocument document) {
        try {
            return known(DocumentText.of(document)).isEmpty();
        } catch (DocumentRefused e) {
            return true;
        }
    }

    ImportedDocument bringIn(long run, int position, IncomingDocument document) {
        try {
            String text = DocumentText.of(document);
            Optional<Long> known = known(text);
            return known.isPresent()
                    ? logged(run, position, ImportedDocument.known(document.name(), known.get()))
                    : stored(run, position, document, text);
        } catch (DocumentRefused e) {
            return logged(run, position, ImportedDocument.refused(document.name(), String.valueOf(e.getMessage())));
        }
    }

    private Optional<Long> known(String text) {
        return articles.bySha256(Fingerprint.of(text)).map(Snapshot::articleId);
    }

    /** The extractor works before the transaction begins, for it may take long and others wait for the database. */
    private ImportedDocument stored(long run, int position, IncomingDocument document, String text)
            throws DocumentRefused {
        Long versionOf = document.versionOf();
        ArticleDetails details = versionOf != null ? described(versionOf) : details(document, text);
        try {
            List<CandidateClaim> candidates =
                    extractor.get().extract(new Document(text, details.published(), details.outlet()));
            return transaction.execute(status -> store(run, position, document, details, text, candidates));
        } catch (RuntimeException e) {
            log.error("{} could not be stored", document.name(), e);
            throw new DocumentRefused("could not be stored; the application's log tells why");
        }
    }

    private ImportedDocument store(
            long run,
            int position,
            IncomingDocument document,
            ArticleDetails details,
            String text,
            List<CandidateClaim> candidates) {
        String name = document.name();
        Long versionOf = document.versionOf();
        Archive.Kept kept =
                versionOf == null ? archive.keep(details, name, text) : archive.keepVersion(versionOf, name, text);
        ImportedDocument result = ImportedDocument.known(name, kept.articleId());
        if (kept.isNew()) {
            Suggestions.Count count = suggestions.record(kept.versionId(), name, candidates);
            result = new ImportedDocument(
                    name, Outcome.IMPORTED, count.inWords(), kept.articleId(), count.claims(), count.echoes());
        }
        imports.add(run, position, result);
        return result;
    }

    private ImportedDocument logged(long run, int position, ImportedDocument document) {
        imports.add(run, position, document);
        return document;
    }

    /** What is known about an article whose next version comes. */
    private ArticleDetails described(long article) throws DocumentRefused {
        ArticleSummary known = articles.byId(article)
                .orElseThrow(
                        () -> new DocumentRefused("there is no article " + article + " whose version it could be"));
        return new ArticleDetails(
                known.headline(),
                known.byline(),
                known.language(),
                ArticleForm.of(known.form()),
                known.outlet(),
                known.published(),
                known.publishedReason(),
                known.address());
    }

    private static ArticleDetails details(IncomingDocument document, String text) {
        return document.details() == null ? undescribed(text) : document.details();
    }

    private static ArticleDetails undescribed(String text) {
        String line = text.lines()
                .map(candidate ->
                        candidate.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Z}]+", " ").strip())
                .filter(candidate -> !candidate.isEmpty())
                .findFirst()
                .orElse("Untitled");
        String headline = line.codePointCount(0, line.length()) <= LONGEST_HEADLINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_HEADLINE - 1)) + "…";
        return new ArticleDetails(headline, null, "en", ArticleForm.ARTICLE, null, null, null, null);
    }
}
