package org.kurskclaims.desk;

import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.ArticleSummary;
import org.kurskclaims.articles.Snapshot;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.ClaimContent;
import org.kurskclaims.claims.Recorded;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Claims entered by programs with an editor's token: checked as the form is, and told at the field what is wrong. */
@RestController
@RequestMapping("/api/v1/claims")
class ClaimWritingApi {

    private final ClaimFormPages pages;
    private final ClaimCheck check;
    private final ClaimEntries entries;
    private final MessageSource messages;

    ClaimWritingApi(ClaimFormPages pages, ClaimCheck check, ClaimEntries entries, MessageSource messages) {
        this.pages = pages;
        this.check = check;
        this.entries = entries;
        this.messages = messages;
    }

    /** @param isNew false where a known claim says the same, and was given another citation */
    record Entered(long claim, boolean isNew) {}

    /**
     * Enters a claim, published at once unless four eyes are required.
     *
     * @param key a UUID of the sender's; the same one is never entered twice
     */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> enter(
            @RequestBody WrittenClaim written,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID key,
            Principal who) {
        ClaimForm form = written.form(key == null ? UUID.randomUUID() : key);
        Optional<Long> before = entries.sentBefore(form.entry());
        if (before.isPresent()) {
            return answer(HttpStatus.OK, new Entered(before.get(), false));
        }
        Long id = form.article();
        if (id == null) {
            return refused(Map.of("article", "sheet.article.missing"));
        }
        ArticleSummary article = pages.article(id);
        Snapshot snapshot = pages.snapshot(id);
        CheckedClaim checked = check.check(form, snapshot, article.published());
        ClaimContent content = checked.content();
        if (content == null) {
            return refused(checked.problems());
        }
        By by = new By(
                who.getName(),
                form.why().isEmpty() ? messages.getMessage("api.why.entered", null, Locale.ENGLISH) : form.why());
        Recorded recorded = entries.enter(content, checked, snapshot, form.entry(), by);
        return answer(HttpStatus.CREATED, new Entered(recorded.claim(), recorded.isNew()));
    }

    private static ResponseEntity<Entered> answer(HttpStatus status, Entered entered) {
        return ResponseEntity.status(status)
                .location(URI.create("/api/v1/claims/" + entered.claim()))
                .body(entered);
    }

    private ResponseEntity<ProblemDetail> refused(Map<String, String> problems) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        problem.setDetail(messages.getMessage("claim-form.problems", new Object[] {problems.size()}, Locale.ENGLISH));
        problem.setProperty(
                "errors",
                problems.entrySet().stream()
                        .map(one -> Map.of(
                                "field", field(one.getKey()),
                                "detail", messages.getMessage(one.getValue(), null, Locale.ENGLISH)))
                        .toList());
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** The form's name of a field as the API has it: matter.metric is metric, figure.words is quantity.text. */
    private static String field(String inForm) {
        return switch (inForm) {
            case "figure.words" -> "quantity.text";
            case "speaker.claimant" -> "claimant.name";
            case "speaker.side" -> "claimant.side";
            case "speaker.cue", "speaker.channels" -> "attribution";
            default -> inForm.replaceFirst("^(matter|dates)\\.", "").replaceFirst("^figure\\.", "quantity.");
        };
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException broken) {
        return problem(HttpStatus.BAD_REQUEST, "api.unreadable");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notThere(NotAtTheDesk missing) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        problem.setDetail(missing.getMessage());
        problem.setProperty("errors", List.of(Map.of("field", "article", "detail", "" + missing.getMessage())));
        return ResponseEntity.unprocessableContent()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ResponseEntity<ProblemDetail> problem(HttpStatus status, String message) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setDetail(messages.getMessage(message, null, Locale.ENGLISH));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
