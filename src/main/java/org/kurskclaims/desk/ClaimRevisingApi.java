package org.kurskclaims.desk;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.ArticleSummary;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimChange;
import org.kurskclaims.claims.ClaimChangedMeanwhile;
import org.kurskclaims.claims.ClaimContent;
import org.kurskclaims.claims.ClaimNotFound;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Claims corrected and decided by programs with an editor's token. Each step takes the revision that was read, as a field of
 * the body or as {@code If-Match: "3"}; if there is a newer one nothing is done, and both versions come back.
 */
@RestController
@RequestMapping(path = "/api/v1/claims/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
class ClaimRevisingApi {

    private static final int LONGEST_REASON = 500;

    private final ClaimFormPages pages;
    private final ClaimCheck check;
    private final Collisions collisions;
    private final ProgramEntries entries;
    private final Claims claims;
    private final ApiProblems problems;

    ClaimRevisingApi(
            ClaimFormPages pages,
            ClaimCheck check,
            Collisions collisions,
            ProgramEntries entries,
            Claims claims,
            ApiProblems problems) {
        this.pages = pages;
        this.check = check;
        this.collisions = collisions;
        this.entries = entries;
        this.claims = claims;
        this.problems = problems;
    }

    /**
     * A decision about a claim.
     *
     * @param revision that was read
     * @param why one sentence for the history, and for readers where a claim is withdrawn
     * @param successor id of the claim that takes this one's place
     */
    record Decision(
            @Nullable Integer revision,
            @Nullable String why,
            @Nullable Long successor) {

        String reason() {
            return Typed.text(why);
        }
    }

    /** The claim as the step left it; "suggested" where it waits for a second pair of eyes. */
    record Revised(long claim, int revision, String review) {}

    /** Corrects what a claim says, in the fields of a new one: those that are left out stay, an empty text empties one. */
    @PostMapping("/correction")
    ResponseEntity<?> correct(
            @PathVariable long id,
            @RequestBody WrittenClaim written,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            Principal who) {
        ReadRevision read = ReadRevision.of(match, written.revision());
        ClaimView claim = claim(id);
        CitationView citation = pages.citation(claim, written.article());
        ArticleSummary article = pages.article(citation.articleId());
        ClaimForm form = written.over(collisions.base(claim, citation, read.number()));
        if (claim.revision() != read.number()) {
            return changed(read, claim, citation, form);
        }
        if (written.quote() != null && !citation.exact().equals(written.quote().exact())) {
            return problems.atFields(Map.of("quote.exact", "api.quote.stays"));
        }
        CheckedClaim checked = check.check(form, null, article.published());
        ClaimContent content = checked.content();
        if (content == null) {
            return problems.atFields(checked.problems());
        }
        ClaimChange.Credibility grade =
                new ClaimChange.Credibility(form.grade().code(), form.grade().reason());
        String why = form.why().isEmpty() ? problems.words("api.why.corrected") : form.why();
        try {
            entries.correct(
                    new ProgramEntries.Step(id, read.number(), who, why),
                    content,
                    citation.id(),
                    checked.chain(),
                    grade);
        } catch (ClaimChangedMeanwhile newer) {
            return changed(read, claim(id), citation, form);
        }
        return revised(id);
    }

    @PostMapping("/publication")
    ResponseEntity<?> accept(
            @PathVariable long id,
            @RequestBody Decision decision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            Principal who) {
        return decide(id, decision, match, who, "desk.why.accepted", entries::accept);
    }

    @PostMapping("/rejection")
    ResponseEntity<?> reject(
            @PathVariable long id,
            @RequestBody Decision decision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            Principal who) {
        return decide(id, decision, match, who, "desk.why.rejected", entries::reject);
    }

    /** Withdraws what was published; readers see the reason, which has to be given. */
    @PostMapping("/retraction")
    ResponseEntity<?> retract(
            @PathVariable long id,
            @RequestBody Decision decision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            Principal who) {
        return decide(id, decision, match, who, null, entries::retract);
    }

    /** Puts another claim in this one's place; the reason has to be given. */
    @PostMapping("/supersession")
    ResponseEntity<?> supersede(
            @PathVariable long id,
            @RequestBody Decision decision,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            Principal who) {
        Long successor = decision.successor();
        if (successor == null || successor == id || claims.byId(successor).isEmpty()) {
            return problems.atFields(Map.of("successor", "history.successor.unknown"));
        }
        return decide(id, decision, match, who, null, step -> entries.supersede(step, successor));
    }

    /** @param usual reason, as a message key; absent where one has to be given */
    private ResponseEntity<?> decide(
            long id,
            Decision decision,
            @Nullable String match,
            Principal who,
            @Nullable String usual,
            Consumer<ProgramEntries.Step> does) {
        ReadRevision read = ReadRevision.of(match, decision.revision());
        if (decision.reason().length() > LONGEST_REASON) {
            return problems.atFields(Map.of("why", "desk.reason-long"));
        }
        if (usual == null && decision.reason().isEmpty()) {
            return problems.atFields(Map.of("why", "history.reason.missing"));
        }
        String why = usual == null || !decision.reason().isEmpty() ? decision.reason() : problems.words(usual);
        try {
            does.accept(new ProgramEntries.Step(id, read.number(), who, why));
        } catch (ClaimChangedMeanwhile newer) {
            ClaimView now = claim(id);
            return changed(read, now, now.citations().get(0), null);
        }
        return revised(id);
    }

    private ResponseEntity<Revised> revised(long id) {
        ClaimView claim = claim(id);
        return ResponseEntity.ok()
                .eTag("\"" + claim.revision() + "\"")
                .body(new Revised(id, claim.revision(), claim.review().code()));
    }

    /** Nothing was done: the claim as it now is and, of a correction, where that differs from what was sent. */
    private ResponseEntity<ProblemDetail> changed(
            ReadRevision read, ClaimView now, CitationView citation, @Nullable ClaimForm mine) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("readRevision", read.number());
        properties.put("revision", now.revision());
        properties.put("review", now.review().code());
        properties.put("current", WrittenClaim.of(now, citation));
        if (mine != null) {
            properties.put(
                    "differences",
                    collisions.of(mine, now, citation, read.number()).rows().stream()
                            .map(Difference::of)
                            .toList());
        }
        return problems.of(read.status(), problems.words("api.changed-meanwhile"), properties);
    }

    /**
     * A field that somebody else changed since.
     *
     * @param isYoursUntouched whether the correction had left it as it was
     */
    record Difference(String field, String current, String yours, boolean isYoursUntouched) {

        static Difference of(Collision.Row row) {
            return new Difference(ApiProblems.field(row.field()), row.theirs(), row.mine(), row.settled());
        }
    }

    private ClaimView claim(long id) {
        return claims.byId(id).orElseThrow(() -> ClaimNotFound.withId(id));
    }
}
