package org.kurskclaims.desk;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.kurskclaims.articles.Archive;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.articles.PassageQuote;
import org.kurskclaims.articles.Snapshot;
import org.kurskclaims.articles.UnstoredSource;
import org.kurskclaims.articles.UnstoredSources;
import org.kurskclaims.claims.BulkRecording;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.ClaimChange;
import org.kurskclaims.claims.ClaimDesk;
import org.kurskclaims.claims.NewCitation;
import org.kurskclaims.claims.NewClaim;
import org.kurskclaims.claims.Recorded;
import org.kurskclaims.editors.ActivityLog;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the claims of a table: all of its rows, or none if a single one cannot be written. */
@Service
@Transactional
class SheetImport {

    private final SheetUploads uploads;
    private final SheetCheck check;
    private final Archive archive;
    private final Articles articles;
    private final UnstoredSources sources;
    private final ClaimDesk desk;
    private final BulkRecording bulk;
    private final ActivityLog log;
    private final MessageSource messages;

    SheetImport(
            SheetUploads uploads,
            SheetCheck check,
            Archive archive,
            Articles articles,
            UnstoredSources sources,
            ClaimDesk desk,
            BulkRecording bulk,
            ActivityLog log,
            MessageSource messages) {
        this.uploads = uploads;
        this.check = check;
        this.archive = archive;
        this.articles = articles;
        this.sources = sources;
        this.desk = desk;
        this.bulk = bulk;
        this.log = log;
        this.messages = messages;
    }

    /**
     * What came of a table.
     *
     * @param claims new claims
     * @param citations rows that said what a known claim says, and became another citation of it
     */
    record Outcome(int claims, int citations) implements Serializable {}

    /**
     * Imports a table once; a table that is done already stays as it is.
     *
     * @throws IllegalStateException if a row is wrong and not left out: whoever asks has shown the preview before
     */
    public Outcome run(UUID id, String who) {
        SheetUpload upload = uploads.locked(id).orElseThrow(() -> NotAtTheDesk.sheet(id));
        if (upload.isDone()) {
            return new Outcome(0, 0);
        }
        CheckedSheet checked = check.check(upload);
        if (!checked.isReady()) {
            throw new IllegalStateException("The table " + id + " is not ready");
        }
        List<Recorded> recorded = bulk.run(() -> checked.rows().stream()
                .filter(row -> row.fate() == CheckedSheet.Fate.READY)
                .map(row -> record(row, upload, who))
                .toList());
        int claims = (int) recorded.stream().filter(Recorded::isNew).count();
        int citations = recorded.size() - claims;
        uploads.done(id, claims, citations);
        log.record(
                who, "sheet.imported", "/editor/bulk/sheets/" + id, upload.name() + ": " + claims + " + " + citations);
        return new Outcome(claims, citations);
    }

    private Recorded record(CheckedSheet.Row row, SheetUpload upload, String who) {
        CheckedClaim checked = row.checked();
        ClaimForm form = row.form();
        if (checked == null || form == null || checked.content() == null) {
            throw new IllegalStateException("Row " + row.number() + " says nothing that could be written");
        }
        By by = new By(who, why(form, row, upload));
        NewCitation citation = new NewCitation(passage(row, checked), checked.chain());
        NewClaim claim = NewClaim.entered(checked.content(), citation);
        Recorded recorded = desk.record(
                form.grade().code() == null
                        ? claim
                        : claim.graded(new ClaimChange.Credibility(
                                form.grade().code(), form.grade().reason())),
                by);
        uploads.remember(row.fingerprint(), upload.id(), row.number(), recorded.claim());
        return recorded;
    }

    /** Of the article, or of the source of which only the quote is kept. */
    private long passage(CheckedSheet.Row row, CheckedClaim checked) {
        QuotedSource source = row.source();
        if (source != null) {
            String words = source.quote().replaceAll("\\s+", " ");
            long version = sources.keep(
                            source.details(),
                            new UnstoredSource(source.medium(), Typed.orNull(source.archive())),
                            words)
                    .versionId();
            Snapshot kept = articles.snapshot(version).orElseThrow();
            return archive.passage(version, Quotes.anywhere(kept.text(), words).orElseThrow());
        }
        Snapshot snapshot = row.snapshot();
        PassageQuote quote = checked.quote();
        if (snapshot == null || quote == null) {
            throw new IllegalStateException("Row " + row.number() + " cites nothing");
        }
        return archive.passage(snapshot.id(), quote);
    }

    private String why(ClaimForm form, CheckedSheet.Row row, SheetUpload upload) {
        return form.why().isEmpty()
                ? messages.getMessage("sheet.why", new Object[] {upload.name(), "" + row.number()}, Locale.ENGLISH)
                : form.why();
    }
}
