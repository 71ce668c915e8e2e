package org.kurskclaims.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kurskclaims.articles.Archive;
import org.kurskclaims.articles.PassageQuote;
import org.kurskclaims.articles.Snapshot;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.ClaimChange;
import org.kurskclaims.claims.ClaimContent;
import org.kurskclaims.claims.ClaimCorrections;
import org.kurskclaims.claims.ClaimDesk;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.NewCitation;
import org.kurskclaims.claims.NewClaim;
import org.kurskclaims.claims.Recorded;
import org.kurskclaims.claims.vocabulary.MetricDraft;
import org.kurskclaims.claims.vocabulary.MetricVocabulary;
import org.kurskclaims.claims.vocabulary.PlaceVocabulary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what came of a checked form. */
@Service
@Transactional
class ClaimEntries {

    private final Archive archive;
    private final ClaimDesk desk;
    private final ClaimCorrections corrections;
    private final Claims claims;
    private final MetricVocabulary metrics;
    private final PlaceVocabulary places;
    private final JdbcClient jdbc;

    ClaimEntries(
            Archive archive,
            ClaimDesk desk,
            ClaimCorrections corrections,
            Claims claims,
            MetricVocabulary metrics,
            PlaceVocabulary places,
            JdbcClient jdbc) {
        this.archive = archive;
        this.desk = desk;
        this.corrections = corrections;
        this.claims = claims;
        this.metrics = metrics;
        this.places = places;
        this.jdbc = jdbc;
    }

    /** Whether what is entered or corrected here waits for somebody else. */
    @Transactional(readOnly = true)
    public boolean requiresFourEyes() {
        return desk.requiresFourEyes();
    }

    /** The claim that came of a form that was sent before. */
    @Transactional(readOnly = true)
    public Optional<Long> sentBefore(String entry) {
        return token(entry)
                .flatMap(token -> jdbc.sql("select claim_id from claim_entry where token = :token")
                        .param("token", token)
                        .query(Long.class)
                        .optional());
    }

    /** Records a new claim, published at once; the same statement as a known one adds a citation to that. */
    public Recorded enter(ClaimContent content, CheckedClaim checked, Snapshot snapshot, String entry, By by) {
        ClaimContent settled = settled(content, checked.fresh(), by);
        Recorded recorded = desk.record(NewClaim.entered(settled, citation(checked, snapshot)), by);
        remember(entry, recorded.claim(), by);
        return recorded;
    }

    /** What a claim says when what comes into being with it is there. */
    private ClaimContent settled(ClaimContent content, NewEntries fresh, By by) {
        MetricDraft metric = fresh.metric();
        NewEntries.NewPlace place = fresh.place();
        return content.about(
                metric == null ? content.metric() : metrics.named(metric, by),
                place == null ? content.place() : places.named(place.name(), place.within(), by));
    }

    /** Adds the form's passage to a claim that says the same. */
    public void cite(long claim, CheckedClaim checked, Snapshot snapshot, String entry, By by) {
        int revision =
                claims.byId(claim).orElseThrow(() -> NotAtTheDesk.claim(claim)).revision();
        desk.addCitation(claim, revision, citation(checked, snapshot), by);
        remember(entry, claim, by);
    }

    private NewCitation citation(CheckedClaim checked, Snapshot snapshot) {
        PassageQuote quote = checked.quote();
        if (quote == null) {
            throw new IllegalArgumentException("A citation needs its passage");
        }
        return new NewCitation(archive.passage(snapshot.id(), quote), checked.chain());
    }

    private void remember(String entry, long claim, By by) {
        token(entry)
                .ifPresent(token -> jdbc.sql(
                                "insert into claim_entry (token, claim_id, who) values (:token, :claim, :who)")
                        .param("token", token)
                        .param("claim", claim)
                        .param("who", by.who())
                        .update());
    }

    private static Optional<UUID> token(String entry) {
        try {
            return Optional.of(UUID.fromString(entry));
        } catch (IllegalArgumentException notAToken) {
            return Optional.empty();
        }
    }

    /**
     * Corrects and grades a claim with its chain in one article and, if it was waiting, publishes it: who corrects has
     * looked. All of it is one revision. Where four eyes are required it waits for somebody else.
     *
     * @param fresh what comes into being with the correction
     * @param citation whose chain is corrected
     * @param grade 1 to 6 with its reason; absent takes a grade away
     * @return false if it waits for somebody else
     */
    public boolean correct(
            long id,
            int revision,
            ClaimContent content,
            NewEntries fresh,
            long citation,
            List<NewCitation.Link> chain,
            ClaimChange.Credibility grade,
            By by) {
        ClaimChange change = ClaimChange.of(settled(content, fresh, by))
                .with(Map.of(citation, chain))
                .with(grade);
        return corrections.settle(id, revision, change, by);
    }
}
