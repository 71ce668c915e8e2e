package org.kurskclaims.desk;

import java.io.IOException;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import org.kurskclaims.imports.ImportJobs;
import org.kurskclaims.imports.ImportReport;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Many documents at once: starts their import, tells how far it is, stops it and lets it go on. */
@Controller
@RequestMapping("/editor/imports")
class ImportController {

    /** After this many milliseconds a browser asks again by itself. */
    private static final long FOLLOWING = 600_000;

    private final ImportJobs jobs;
    private final Batches batches;
    private final BringInPage page;
    private final OutletHints outlets;

    ImportController(ImportJobs jobs, Batches batches, BringInPage page, OutletHints outlets) {
        this.jobs = jobs;
        this.batches = batches;
        this.page = page;
        this.outlets = outlets;
    }

    /**
     * Brings in the documents that are ticked.
     *
     * @param outletSeen the outlet's name beside which stood that known ones are called nearly so
     * @param outletTaken one of those, to stand in the form instead
     */
    @PostMapping
    String start(
            @ModelAttribute("batch") BatchForm form,
            BindingResult binding,
            @RequestParam(defaultValue = "") String outletSeen,
            @RequestParam(defaultValue = "") String outletTaken,
            Principal who,
            Model model) {
        if (!outletTaken.isEmpty()) {
            return outlets.isKnown(outletTaken)
                    ? page.again(form.of(outletTaken), Map.of(), model, who)
                    : page.again(form, OutletHints.NO_OUTLET, model, who);
        }
        Map<String, String> problems = form.problems();
        outlets.check(form.outlet(), outletSeen, problems);
        Optional<Long> run = problems.isEmpty() ? batches.start(form, who.getName()) : Optional.empty();
        if (run.isEmpty()) {
            if (!problems.keySet().equals(OutletHints.NO_OUTLET.keySet())) {
                problems.putIfAbsent("capture", "import.none");
            }
            return page.again(form, problems, model, who);
        }
        return follow(run.get());
    }

    private static String follow(long run) {
        return "redirect:/editor/imports/" + run;
    }

    @GetMapping("/{run}")
    String run(@PathVariable long run, Model model) {
        model.addAttribute("report", report(run));
        return "desk/import";
    }

    /** The list of documents as it is now, for the script. */
    @GetMapping("/{run}/state")
    String state(@PathVariable long run, Model model) {
        model.addAttribute("report", report(run));
        return "desk/import :: state";
    }

    /** Says that something has happened, as server-sent events, until the import is over. */
    @GetMapping(path = "/{run}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ResponseBody
    SseEmitter events(@PathVariable long run) {
        report(run);
        SseEmitter emitter = new SseEmitter(FOLLOWING);
        Runnable leave = jobs.follow(run, report -> send(emitter, report));
        emitter.onCompletion(leave);
        emitter.onTimeout(emitter::complete);
        return emitter;
    }

    private static void send(SseEmitter emitter, ImportReport report) {
        try {
            emitter.send(SseEmitter.event()
                    .name(report.isRunning() ? "progress" : "over")
                    .data(report.done()));
            if (!report.isRunning()) {
                emitter.complete();
            }
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        }
    }

    /** Stops it after the document at work. */
    @PostMapping("/{run}/cancellation")
    String cancel(@PathVariable long run) {
        jobs.cancel(report(run).run());
        return follow(run);
    }

    /** Brings in what a cancelled or interrupted import left. */
    @PostMapping("/{run}/continuation")
    String go(@PathVariable long run, Principal who) {
        return follow(batches.goOn(report(run).run(), who.getName()));
    }

    private ImportReport report(long run) {
        return jobs.report(run).orElseThrow(() -> NotAtTheDesk.run(run));
    }
}
