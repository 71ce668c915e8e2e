package org.kurskclaims.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.ClaimChange;
import org.kurskclaims.claims.ClaimContent;
import org.kurskclaims.claims.ClaimCorrections;
import org.kurskclaims.claims.ClaimDesk;
import org.kurskclaims.claims.ClaimHistory;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.Metric;
import org.kurskclaims.claims.ReviewState;
import org.kurskclaims.editors.ActivityLog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes several claims in one go: all of them, each with a revision of its own, or none. */
@Service
@Transactional
class BulkEdits {

    private static final int LONGEST = 500;
    private static final String STEPS = "published|rejected|suggested|retracted";

    private final Claims claims;
    private final ClaimHistory history;
    private final ClaimDesk desk;
    private final ClaimCorrections corrections;
    private final ClaimCheck check;
    private final ActivityLog log;

    BulkEdits(
            Claims claims,
            ClaimHistory history,
            ClaimDesk desk,
            ClaimCorrections corrections,
            ClaimCheck check,
            ActivityLog log) {
        this.claims = claims;
        this.history = history;
        this.desk = desk;
        this.corrections = corrections;
        this.check = check;
        this.log = log;
    }

    /**
     * What would become of one claim.
     *
     * @param before of each field that changes, by the field
     * @param after in the same order
     * @param problem key of the message that says why it cannot be done
     */
    record Planned(
            ClaimView claim,
            Map<String, String> before,
            Map<String, String> after,
            @Nullable String problem) {

        Planned hindered() {
            return new Planned(claim, before, after, "bulk.four-eyes");
        }

        public boolean isTouched() {
            return !after.isEmpty();
        }
    }

    /** Metric and place may be given by any of their names. */
    @Transactional(readOnly = true)
    public BulkEdit resolved(BulkEdit edit) {
        return edit.resolved(check.known());
    }

    /** What is wrong with the fields themselves: message keys by field. */
    Map<String, String> problems(BulkEdit edit) {
        KnownWords known = check.known();
        Map<String, String> problems = new LinkedHashMap<>();
        if (edit.revisions().isEmpty() || edit.claims().size() > BulkEdit.MOST) {
            problems.put("claims", "bulk.claims.none");
        }
        if (edit.changesNothing()) {
            problems.put("metric", "bulk.nothing");
        }
        if (!edit.metric().isEmpty() && known.metric(edit.metric()).isEmpty()) {
            problems.put("metric", "claim-form.metric.unknown");
        }
        if (!edit.subject().isEmpty() && !edit.subject().equals(BulkEdit.NOBODY) && !known.hasSubject(edit.subject())) {
            problems.put("subject", "claim-form.subject.unknown");
        }
        if (!edit.place().isEmpty() && !edit.place().equals(BulkEdit.NOBODY) && known.place(edit.place()) == null) {
            problems.put("place", "claim-form.place.unknown");
        }
        if (!edit.credibility().isEmpty() && !edit.credibility().matches("[1-6]")) {
            problems.put("credibility", "claim-form.choice.unknown");
        }
        if (!edit.credibility().isEmpty() && edit.credibilityReason().isEmpty()) {
            problems.put("credibilityReason", "claim-form.grade.reason");
        }
        if (!edit.review().isEmpty() && !edit.review().matches(STEPS)) {
            problems.put("review", "claim-form.choice.unknown");
        }
        if (edit.why().isEmpty()) {
            problems.put("why", "bulk.why.missing");
        }
        if (edit.why().length() > LONGEST || edit.credibilityReason().length() > LONGEST) {
            problems.put(edit.why().length() > LONGEST ? "why" : "credibilityReason", "claim-form.long");
        }
        return problems;
    }

    /** What would become of each claim, in the order of the selection; writes nothing. */
    @Transactional(readOnly = true)
    public List<Planned> plan(BulkEdit edit, String who) {
        Map<Long, Integer> revisions = edit.revisions();
        Optional<Metric> metric = check.known().metric(edit.metric());
        Map<Long, ClaimView> found = new LinkedHashMap<>();
        claims.byIds(revisions.keySet()).forEach(claim -> found.put(claim.id(), claim));
        List<Planned> plan = new ArrayList<>();
        revisions.forEach((id, revision) -> {
            ClaimView claim = found.get(id);
            if (claim != null) {
                Planned planned = planned(claim, revision, edit, metric);
                plan.add(planned.problem() == null && needsOtherEyes(claim, edit, who) ? planned.hindered() : planned);
            }
        });
        return plan;
    }

    /** Whoever changes what a claim says cannot publish it in the same go. */
    private boolean needsOtherEyes(ClaimView claim, BulkEdit edit, String who) {
        return edit.review().equals(ReviewState.PUBLISHED.code())
                && desk.requiresFourEyes()
                && (edit.changesContent() || !desk.mayPublish(claim.id(), who));
    }

    private static Planned planned(ClaimView claim, int revision, BulkEdit edit, Optional<Metric> metric) {
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> after = new LinkedHashMap<>();
        compare("metric", claim.metric(), edit.metric(), before, after);
        compare("subject", claim.subject(), edit.subject(), before, after);
        compare("place", claim.place(), edit.place(), before, after);
        String grade = claim.credibility() == null ? null : "" + claim.credibility();
        compare("credibility", grade, edit.credibility(), before, after);
        compare("review", claim.review().code(), edit.review().matches(STEPS) ? edit.review() : "", before, after);
        return new Planned(claim, before, after, problem(claim, revision, edit, metric));
    }

    private static void compare(
            String field, @Nullable String is, String wanted, Map<String, String> before, Map<String, String> after) {
        String now = Objects.requireNonNullElse(is, BulkEdit.NOBODY);
        if (!wanted.isEmpty() && !wanted.equals(now)) {
            before.put(field, now);
            after.put(field, wanted);
        }
    }

    private static @Nullable String problem(ClaimView claim, int revision, BulkEdit edit, Optional<Metric> metric) {
        if (claim.revision() != revision) {
            return "bulk.changed";
        }
        if (metric.isPresent() && metric.get().unit() != claim.quantity().unit()) {
            return "bulk.unit";
        }
        if (edit.review().matches(STEPS) && !isPossible(claim.review(), ReviewState.of(edit.review()))) {
            return "bulk.review.no";
        }
        return null;
    }

    private static boolean isPossible(ReviewState now, ReviewState next) {
        return now == next || now.canBecome(next);
    }

    /**
     * Does it, to the claims that the edit changes.
     *
     * @return how many those are; -1 if a claim has a problem by now, and nothing was done
     */
    public int apply(BulkEdit edit, By by) {
        List<Planned> plan = plan(edit, by.who());
        if (plan.stream().anyMatch(planned -> planned.problem() != null)) {
            return -1;
        }
        List<Planned> touched = plan.stream().filter(Planned::isTouched).toList();
        touched.forEach(planned -> change(planned.claim(), edit, by));
        log.record(by.who(), "claims.edited", null, touched.size() + ": " + by.why());
        return touched.size();
    }

    private void change(ClaimView claim, BulkEdit edit, By by) {
        ClaimChange change = edit.changesContent() ? ClaimChange.of(content(claim, edit)) : ClaimChange.NONE;
        if (!edit.credibility().isEmpty()) {
            change = change.with(
                    new ClaimChange.Credibility(Integer.valueOf(edit.credibility()), edit.credibilityReason()));
        }
        if (!edit.review().isEmpty() && !claim.review().code().equals(edit.review())) {
            change = change.with(ReviewState.of(edit.review()));
        }
        corrections.change(claim.id(), claim.revision(), change, by);
    }

    private ClaimContent content(ClaimView claim, BulkEdit edit) {
        ClaimContent now = history.content(claim.id(), claim.revision()).orElseThrow();
        return now.counting(
                edit.metric().isEmpty() ? now.metric() : edit.metric(),
                chosen(edit.subject(), now.subject()),
                chosen(edit.place(), now.place()));
    }

    private static @Nullable String chosen(String wanted, @Nullable String now) {
        if (wanted.isEmpty()) {
            return now;
        }
        return wanted.equals(BulkEdit.NOBODY) ? null : wanted;
    }
}
