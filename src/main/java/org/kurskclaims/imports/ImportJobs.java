package org.kurskclaims.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Imports that go on while their editor does something else. They run one after the other, can be followed, and stop
 * between two documents when they are cancelled or the application ends; what has been imported stays.
 */
@Service
public class ImportJobs implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(ImportJobs.class);

    private final Importer importer;
    private final ImportLog imports;
    private final Map<Long, Job> jobs = new ConcurrentHashMap<>();
    private final ExecutorService executor = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "import");
        thread.setDaemon(true);
        return thread;
    });

    ImportJobs(Importer importer, ImportLog imports) {
        this.importer = importer;
        this.imports = imports;
    }

    /**
     * Starts an import and returns at once.
     *
     * @param listener hears of each document on the thread that imports
     * @return number of the run
     */
    public long start(String source, List<IncomingDocument> documents, ImportListener listener) {
        long run = open(source, documents.size());
        start(run, source, documents, listener);
        return run;
    }

    /**
     * Opens an import that is yet to start, in the caller's transaction.
     *
     * @return number of the run
     */
    public long open(String source, int documents) {
        return imports.open(source, documents);
    }

    /** @param run that was opened, and whose transaction has ended */
    public void start(long run, String source, List<IncomingDocument> documents, ImportListener listener) {
        Job job = new Job(run, listener);
        jobs.put(run, job);
        executor.execute(() -> work(job, source, List.copyOf(documents)));
    }

    private void work(Job job, String source, List<IncomingDocument> documents) {
        try {
            importer.run(job.run, source, documents, job);
        } catch (RuntimeException e) {
            log.error("The import {} broke off", job.run, e);
        } finally {
            jobs.remove(job.run);
            job.tell();
        }
    }

    /** Stops an import after the document at work; nothing happens if it is over. */
    public void cancel(long run) {
        Job job = jobs.get(run);
        if (job != null) {
            job.isCancelled = true;
        }
    }

    /** How far an import is; empty if there is none of this number. */
    public Optional<ImportReport> report(long run) {
        boolean isRunning = jobs.containsKey(run);
        ImportProgress progress = importer.progress(run);
        return imports.report(run, isRunning, progress == null ? null : progress.current());
    }

    /**
     * Tells how far an import is: now, after each of its documents, and when it is over.
     *
     * @return takes the follower off again
     */
    public Runnable follow(long run, Consumer<ImportReport> follower) {
        Job job = jobs.get(run);
        if (job == null) {
            report(run).ifPresent(follower);
            return () -> {};
        }
        job.followers.add(follower);
        report(run).ifPresent(follower);
        return () -> job.followers.remove(follower);
    }

    @Override
    public void destroy() {
        jobs.values().forEach(job -> job.isCancelled = true);
        executor.shutdown();
    }

    /** One import on its way. */
    private final class Job implements ImportListener {

        private final long run;
        private final ImportListener listener;
        private final List<Consumer<ImportReport>> followers = new CopyOnWriteArrayList<>();
        private volatile boolean isCancelled;

        Job(long run, ImportListener listener) {
            this.run = run;
            this.listener = listener;
        }

        @Override
        public void progressed(ImportProgress progress) {
            listener.progressed(progress);
            tell();
        }

        @Override
        public void finished(ImportedDocument document) {
            listener.finished(document);
        }

        @Override
        public boolean isCancelled() {
            return isCancelled || listener.isCancelled();
        }

        void tell() {
            if (!followers.isEmpty()) {
                report(run).ifPresent(report -> followers.forEach(follower -> follower.accept(report)));
            }
        }
    }
}
