package org.kurskclaims.desk;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.kurskclaims.articles.ArticleForm;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.imports.ImportJobs;
import org.kurskclaims.imports.ImportReport;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which documents come in: what waits to be described, and what an import has left behind. */
@Component
class BringInPage {

    private final WaitingCaptures waiting;
    private final ImportJobs jobs;
    private final Articles articles;
    private final OutletHints outlets;

    BringInPage(WaitingCaptures waiting, ImportJobs jobs, Articles articles, OutletHints outlets) {
        this.waiting = waiting;
        this.jobs = jobs;
        this.articles = articles;
        this.outlets = outlets;
    }

    String show(Model model, Principal who) {
        return again(BatchForm.EMPTY, Map.of(), model, who);
    }

    String again(BatchForm batch, Map<String, String> problems, Model model, Principal who) {
        List<ImportReport> unfinished = waiting.unfinished(who.getName()).stream()
                .flatMap(run -> jobs.report(run).stream())
                .filter(report -> report.isRunning() || report.isIncomplete())
                .toList();
        model.addAttribute("waiting", waiting.of(who.getName()));
        model.addAttribute("unfinished", unfinished);
        model.addAttribute("batch", batch);
        model.addAttribute("problems", problems);
        model.addAttribute("forms", ArticleForm.values());
        model.addAttribute("outlets", articles.outlets());
        outlets.show(batch.outlet(), model);
        return "desk/bring-in";
    }
}
