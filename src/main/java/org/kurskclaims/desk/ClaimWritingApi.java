package org.kurskclaims.desk;

import java.net.URI;
import java.security.Principal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.ArticleSummary;
import org.kurskclaims.articles.Snapshot;
import org.kurskclaims.claims.ClaimContent;
import org.kurskclaims.claims.Recorded;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
    private final ProgramEntries programs;
    private final ApiProblems problems;

    ClaimWritingApi(
            ClaimFormPages pages,
            ClaimCheck check,
            ClaimEntries entries,
            ProgramEntries programs,
            ApiProblems problems) {
        this.pages = pages;
        this.check = check;
        this.entries = entries;
        this.programs = programs;
        this.problems = problems;
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
            return problems.atFields(Map.of("article", "sheet.article.missing"));
        }
        ArticleSummary article = pages.article(id);
        Snapshot snapshot = pages.snapshot(id);
        CheckedClaim checked = check.check(form, snapshot, article.published());
        ClaimContent content = checked.content();
        if (content == null) {
            return problems.atFields(checked.problems());
        }
        String why = form.why().isEmpty() ? problems.words("api.why.entered") : form.why();
        Recorded recorded = programs.enter(content, checked, snapshot, form.entry(), who, why);
        return answer(HttpStatus.CREATED, new Entered(recorded.claim(), recorded.isNew()));
    }

    private static ResponseEntity<Entered> answer(HttpStatus status, Entered entered) {
        return ResponseEntity.status(status)
                .location(URI.create("/api/v1/claims/" + entered.claim()))
                .body(entered);
    }
}
