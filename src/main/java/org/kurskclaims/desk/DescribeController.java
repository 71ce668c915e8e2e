package org.kurskclaims.desk;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.ArticleDetails;
import org.kurskclaims.articles.ArticleForm;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.articles.Resemblances;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.editors.ActivityLog;
import org.kurskclaims.imports.ImportListener;
import org.kurskclaims.imports.ImportedDocument;
import org.kurskclaims.imports.Importer;
import org.kurskclaims.imports.IncomingDocument;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Describes a captured document, shows what is known like it, and imports it. */
@Controller
@RequestMapping("/editor/articles/captures/{id}")
class DescribeController {

    private final WaitingCaptures waiting;
    private final Importer importer;
    private final Articles articles;
    private final Resemblances resemblances;
    private final OutletHints outlets;
    private final ActivityLog log;

    DescribeController(
            WaitingCaptures waiting,
            Importer importer,
            Articles articles,
            Resemblances resemblances,
            OutletHints outlets,
            ActivityLog log) {
        this.waiting = waiting;
        this.importer = importer;
        this.articles = articles;
        this.resemblances = resemblances;
        this.outlets = outlets;
        this.log = log;
    }

    @GetMapping
    String describe(@PathVariable UUID id, Model model, Principal who) {
        Optional<Long> article = waiting.article(id, who.getName());
        if (article.isPresent()) {
            return review(article.get());
        }
        WaitingCapture capture = capture(id, who);
        return page(capture, Description.of(capture), Map.of(), model);
    }

    /**
     * Brings the document in.
     *
     * @param outletSeen the outlet's name beside which stood that known ones are called nearly so
     * @param outletTaken one of those, to stand in the form instead
     */
    @PostMapping
    String bringIn(
            @PathVariable UUID id,
            @ModelAttribute("form") Description form,
            @RequestParam(defaultValue = "") String outletSeen,
            @RequestParam(defaultValue = "") String outletTaken,
            Model model,
            Principal who,
            RedirectAttributes flash) {
        Optional<Long> before = waiting.article(id, who.getName());
        if (before.isPresent()) {
            return review(before.get());
        }
        WaitingCapture capture = capture(id, who);
        if (!outletTaken.isEmpty()) {
            return outlets.isKnown(outletTaken)
                    ? page(capture, form.of(outletTaken), Map.of(), model)
                    : page(capture, form, OutletHints.NO_OUTLET, model);
        }
        Map<String, String> problems = new LinkedHashMap<>();
        Optional<ArticleDetails> details = form.details(problems);
        outlets.check(form.outlet(), outletSeen, problems);
        if (details.isEmpty() || !problems.isEmpty()) {
            return page(capture, form, problems, model);
        }
        byte[] text = capture.text().getBytes(StandardCharsets.UTF_8);
        IncomingDocument document =
                new IncomingDocument(capture.textName(), () -> new ByteArrayInputStream(text), details.get());
        ImportedDocument result = importer.run("desk, by " + who.getName(), List.of(document), ImportListener.NONE)
                .documents()
                .get(0);
        Long article = result.articleId();
        if (article == null) {
            problems.put("headline", "describe.refused");
            return page(capture, form, problems, model);
        }
        waiting.became(id, article);
        log.record(who.getName(), "article.brought-in", "/articles/" + article, result.message());
        flash.addFlashAttribute(
                "notice",
                result.outcome() == ImportedDocument.Outcome.KNOWN ? "describe.known-already" : "describe.done");
        return review(article);
    }

    private static String review(long article) {
        return "redirect:/editor/queue?article=" + article;
    }

    /** The document as it came; a browser keeps it and never shows it. */
    @GetMapping("/raw")
    ResponseEntity<byte[]> raw(@PathVariable UUID id, Principal who) {
        WaitingCaptures.RawCapture raw = waiting.raw(id, who.getName()).orElseThrow(() -> NotAtTheDesk.capture(id));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(raw.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(raw.content());
    }

    @PostMapping("/discard")
    String discard(@PathVariable UUID id, Principal who) {
        waiting.discard(id, who.getName());
        return "redirect:/editor/articles/new";
    }

    private WaitingCapture capture(UUID id, Principal who) {
        return waiting.find(id, who.getName()).orElseThrow(() -> NotAtTheDesk.capture(id));
    }

    private String page(WaitingCapture capture, Description form, Map<String, String> problems, Model model) {
        model.addAttribute("capture", capture);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("read", form.date().orElse(null));
        model.addAttribute("known", resemblances.of(capture.text()));
        model.addAttribute("forms", ArticleForm.values());
        model.addAttribute("outlets", articles.outlets());
        outlets.show(form.outlet(), model);
        return "desk/describe";
    }

    /** What an editor says about a document, as typed. */
    record Description(
            @Nullable String headline,
            @Nullable String outlet,
            @Nullable String byline,
            @Nullable String published,
            @Nullable String reason,
            @Nullable String language,
            @Nullable String form,
            @Nullable String address) {

        static Description of(WaitingCapture capture) {
            return new Description(
                    capture.headline(),
                    "",
                    capture.byline(),
                    capture.published(),
                    capture.dateReason(),
                    "en",
                    "article",
                    capture.address());
        }

        Description of(String otherOutlet) {
            return new Description(headline, otherOutlet, byline, published, reason, language, form, address);
        }

        Optional<FuzzyDate> date() {
            return TypedDate.read(published == null ? "" : published.strip(), null);
        }

        Optional<ArticleDetails> details(Map<String, String> problems) {
            if (headline == null || headline.isBlank() || headline.length() > 500) {
                problems.put("headline", "describe.headline.missing");
            }
            boolean dated = published != null && !published.isBlank();
            if (dated && date().isEmpty()) {
                problems.put("published", "claim-form.date.unreadable");
            }
            if (dated && (reason == null || reason.isBlank())) {
                problems.put("reason", "describe.reason.missing");
            }
            if (language == null || !language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
                problems.put("language", "describe.language.wrong");
            }
            if (address != null && !address.isBlank() && !address.strip().matches("https?://\\S{1,2000}")) {
                problems.put("address", "capture.address");
            }
            if (longer(outlet) || longer(byline) || longer(reason)) {
                problems.put(longer(outlet) ? "outlet" : longer(byline) ? "byline" : "reason", "claim-form.long");
            }
            try {
                return problems.isEmpty()
                        ? Optional.of(new ArticleDetails(
                                headline == null ? "" : headline,
                                byline,
                                language == null ? "en" : language,
                                ArticleForm.of(form == null ? "article" : form),
                                outlet,
                                date().orElse(null),
                                dated ? reason : null,
                                address))
                        : Optional.empty();
            } catch (IllegalArgumentException wrong) {
                problems.put("form", "claim-form.choice.unknown");
                return Optional.empty();
            }
        }

        private static boolean longer(@Nullable String typed) {
            return typed != null && typed.length() > 300;
        }
    }
}
