package org.kurskclaims.desk;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.kurskclaims.articles.ArticleDetails;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.editors.ActivityLog;
import org.kurskclaims.imports.ImportJobs;
import org.kurskclaims.imports.ImportListener;
import org.kurskclaims.imports.ImportedDocument;
import org.kurskclaims.imports.IncomingDocument;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Sends many waiting documents on their way at once, each described by what it says about itself. */
@Service
class Batches {

    private final WaitingCaptures waiting;
    private final ImportJobs jobs;
    private final ActivityLog log;
    private final TransactionOperations transaction;

    Batches(WaitingCaptures waiting, ImportJobs jobs, ActivityLog log, TransactionOperations transaction) {
        this.waiting = waiting;
        this.jobs = jobs;
        this.log = log;
        this.transaction = transaction;
    }

    /**
     * @param form without problems
     * @return number of the import; empty if none of the documents waits for this editor
     */
    Optional<Long> start(BatchForm form, String who) {
        List<UUID> inOrder = form.ids().stream()
                .flatMap(id -> waiting.find(id, who).stream())
                .sorted(Comparator.comparing(WaitingCapture::capturedAt))
                .map(WaitingCapture::id)
                .toList();
        inOrder.forEach(id -> waiting.describe(id, form.of(id), who));
        return inOrder.isEmpty() ? Optional.empty() : Optional.of(run(inOrder, who));
    }

    /** What an import left behind, in a new one. */
    long goOn(long run, String who) {
        List<UUID> left = waiting.left(run, who);
        return left.isEmpty() ? run : run(left, who);
    }

    private long run(List<UUID> captures, String who) {
        List<IncomingDocument> documents =
                captures.stream().map(id -> document(id, who)).toList();
        String source = "desk, by " + who;
        long run = opened(source, captures);
        Deque<UUID> inTurn = new ArrayDeque<>(captures);
        jobs.start(run, source, documents, new ImportListener() {
            @Override
            public void finished(ImportedDocument document) {
                UUID id = inTurn.remove();
                Long article = document.articleId();
                if (article != null) {
                    waiting.became(id, article);
                }
            }
        });
        log.record(who, "article.batch", "/editor/imports/" + run, captures.size() + " documents");
        return run;
    }

    /** The documents know their import before it begins, so that it can go on wherever it breaks off. */
    private long opened(String source, List<UUID> captures) {
        return Objects.requireNonNull(transaction.execute(status -> {
            long run = jobs.open(source, captures.size());
            waiting.setRun(captures, run);
            return run;
        }));
    }

    private IncomingDocument document(UUID id, String who) {
        WaitingCapture capture = waiting.find(id, who).orElseThrow(() -> NotAtTheDesk.capture(id));
        return new IncomingDocument(capture.textName(), () -> content(id, who), details(capture));
    }

    /** Read when its turn has come: a hundred documents need not be held at once. */
    private ByteArrayInputStream content(UUID id, String who) throws FileNotFoundException {
        WaitingCapture capture = waiting.find(id, who)
                .orElseThrow(() -> new FileNotFoundException("it was discarded, or brought in by itself"));
        return new ByteArrayInputStream(capture.text().getBytes(StandardCharsets.UTF_8));
    }

    private static ArticleDetails details(WaitingCapture capture) {
        FuzzyDate published = capture.dated();
        String headline = Typed.text(capture.headline());
        String address = capture.address();
        return new ArticleDetails(
                headline.isEmpty() ? capture.name() : headline,
                capture.byline(),
                capture.language(),
                capture.form(),
                capture.outlet(),
                published,
                published != null ? capture.dateReason() : null,
                address != null && address.matches("https?://\\S+") ? address : null);
    }
}
