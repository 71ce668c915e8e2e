package org.kurskclaims.desk;

import java.security.Principal;
import java.util.List;
import org.kurskclaims.articles.Snapshot;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.ClaimChange;
import org.kurskclaims.claims.ClaimContent;
import org.kurskclaims.claims.ClaimDesk;
import org.kurskclaims.claims.ClaimSuccession;
import org.kurskclaims.claims.NewCitation;
import org.kurskclaims.claims.Recorded;
import org.kurskclaims.editors.ActivityLog;
import org.kurskclaims.editors.ByToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What programs do to claims: the verbs of the desk's forms, under the same rules. The history names the token's owner; the
 * activity log says, in the same transaction, by which token it was done.
 */
@Service
@Transactional
class ProgramEntries {

    private final ClaimEntries entries;
    private final ClaimDesk desk;
    private final ClaimSuccession succession;
    private final ActivityLog log;

    ProgramEntries(ClaimEntries entries, ClaimDesk desk, ClaimSuccession succession, ActivityLog log) {
        this.entries = entries;
        this.desk = desk;
        this.succession = succession;
        this.log = log;
    }

    /** What is done, by whom and why. */
    record Step(long claim, int revision, Principal who, String why) {

        By by() {
            return new By(who.getName(), why);
        }
    }

    Recorded enter(
            ClaimContent content, CheckedClaim checked, Snapshot snapshot, String entry, Principal who, String why) {
        Recorded recorded = entries.enter(content, checked, snapshot, entry, new By(who.getName(), why));
        log("api.entered", recorded.claim(), who);
        return recorded;
    }

    void correct(
            Step step,
            ClaimContent content,
            long citation,
            List<NewCitation.Link> chain,
            ClaimChange.Credibility grade) {
        entries.correct(step.claim(), step.revision(), content, NewEntries.NONE, citation, chain, grade, step.by());
        log("api.corrected", step.claim(), step.who());
    }

    void accept(Step step) {
        desk.publish(step.claim(), step.revision(), step.by());
        log("api.accepted", step.claim(), step.who());
    }

    void reject(Step step) {
        desk.reject(step.claim(), step.revision(), step.by());
        log("api.rejected", step.claim(), step.who());
    }

    void retract(Step step) {
        desk.retract(step.claim(), step.revision(), step.by());
        log("api.retracted", step.claim(), step.who());
    }

    void supersede(Step step, long successor) {
        succession.supersede(step.claim(), step.revision(), successor, step.by());
        log("api.superseded", step.claim(), step.who());
    }

    private void log(String what, long claim, Principal who) {
        log.record(
                who.getName(),
                what,
                "/claims/" + claim,
                ByToken.of(who).map(ByToken::label).orElse(null));
    }
}
