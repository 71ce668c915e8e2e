package org.kurskclaims.desk;

import java.io.Serializable;
import java.util.Locale;
import java.util.UUID;
import org.kurskclaims.articles.Archive;
import org.kurskclaims.articles.PassageQuote;
import org.kurskclaims.articles.Snapshot;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.ClaimChange;
import org.kurskclaims.claims.ClaimContent;
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
    private final ClaimDesk desk;
    private final ActivityLog log;
    private final MessageSource messages;

    SheetImport(
            SheetUploads uploads,
            SheetCheck check,
            Archive archive,
            ClaimDesk desk,
            ActivityLog log,
            MessageSource messages) {
        this.uploads = uploads;
        this.check = check;
        this.archive = archive;
        this.desk = desk;
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
        int claims = 0;
        int citations = 0;
        for (CheckedSheet.Row row : checked.rows()) {
            if (row.fate() == CheckedSheet.Fate.READY) {
                Recorded recorded = record(row, upload, who);
                claims += recorded.isNew() ? 1 : 0;
                citations += recorded.isNew() ? 0 : 1;
            }
        }
        uploads.done(id, claims, citations);
        log.record(
                who, "sheet.imported", "/editor/bulk/sheets/" + id, upload.name() + ": " + claims + " + " + citations);
        return new Outcome(claims, citations);
    }

    private Recorded record(CheckedSheet.Row row, SheetUpload upload, String who) {
        CheckedClaim checked = row.checked();
        ClaimForm form = row.form();
        Snapshot snapshot = row.snapshot();
        if (checked == null || form == null || snapshot == null) {
            throw new IllegalStateException("Row " + row.number() + " was not read");
        }
        ClaimContent content = checked.content();
        PassageQuote quote = checked.quote();
        if (content == null || quote == null) {
            throw new IllegalStateException("Row " + row.number() + " says nothing that could be written");
        }
        By by = new By(who, why(form, row, upload));
        NewCitation citation = new NewCitation(archive.passage(snapshot.id(), quote), checked.chain());
        NewClaim claim = NewClaim.entered(content, citation);
        Recorded recorded = desk.record(
                form.grade().code() == null
                        ? claim
                        : claim.graded(new ClaimChange.Credibility(
                                form.grade().code(), form.grade().reason())),
                by);
        uploads.remember(row.fingerprint(), upload.id(), row.number(), recorded.claim());
        return recorded;
    }

    private String why(ClaimForm form, CheckedSheet.Row row, SheetUpload upload) {
        return form.why().isEmpty()
                ? messages.getMessage("sheet.why", new Object[] {upload.name(), "" + row.number()}, Locale.ENGLISH)
                : form.why();
    }
}
