package org.kurskclaims.claims;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.StoredDate;

/** One claimant asserts one quantity of one metric about one subject at a place and time. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields
@Table(name = "claim")
class Claim {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim_id_seq")
    @SequenceGenerator(name = "claim_id_seq", sequenceName = "claim_id_seq")
    private @Nullable Long id;

    @Column(columnDefinition = "slug")
    private String metric;

    @Column(columnDefinition = "slug")
    private @Nullable String subject;

    @Column(columnDefinition = "slug")
    private @Nullable String place;

    private @Nullable String item;
    private @Nullable String aspect;

    @Embedded
    private StoredQuantity quantity;

    private String kind;
    private String modality;

    @Column(name = "claimant_id")
    private @Nullable Long claimantId;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "as_of"))
    @AttributeOverride(name = "earliest", column = @Column(name = "as_of_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "as_of_latest"))
    private @Nullable StoredDate asOf;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "stated"))
    @AttributeOverride(name = "earliest", column = @Column(name = "stated_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "stated_latest"))
    private @Nullable StoredDate stated;

    @Column(updatable = false)
    private String origin;

    @Column(updatable = false)
    private @Nullable BigDecimal confidence;

    private String review;

    private @Nullable Integer credibility;

    @Column(name = "credibility_reason")
    private @Nullable String credibilityReason;

    @Column(name = "superseded_by")
    private @Nullable Long supersededBy;

    @Version
    private int version;

    @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST, orphanRemoval = true)
    private List<Citation> citations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "reading", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "position")
    private List<StoredReading> readings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    /**
     * @param claimantId the content's claimant, found among the actors
     * @param chain of the first citation; a claim is never without one
     */
    @SuppressWarnings("NullAway.Init") // correct() sets the rest
    Claim(NewClaim claim, @Nullable Long claimantId, List<StoredLink> chain) {
        correct(claim.content(), claimantId);
        origin = claim.isMachine() ? "machine" : "editor";
        review = (claim.isMachine() ? ReviewState.SUGGESTED : ReviewState.PUBLISHED).code();
        confidence = claim.confidence() == null
                ? null
                : BigDecimal.valueOf(claim.confidence()).setScale(3, RoundingMode.HALF_UP);
        claim.readings().stream().map(StoredReading::of).forEach(readings::add);
        if (claim.grade() != null) {
            grade(claim.grade().credibility(), claim.grade().reason());
        }
        cite(claim.citation().passage(), false, chain);
    }

    /** Replaces what the claim says; its citations, its review and its grade stay. */
    final void correct(ClaimContent content, @Nullable Long claimant) {
        metric = content.metric();
        subject = content.subject();
        place = content.place();
        item = content.item();
        aspect = content.aspect();
        quantity = StoredQuantity.of(content.quantity());
        kind = content.kind().code();
        modality = content.modality().code();
        claimantId = claimant;
        asOf = StoredDate.of(content.asOf());
        stated = StoredDate.of(content.stated());
    }

    /** Adds an appearance in an article. */
    final Citation cite(long passageId, boolean echo, List<StoredLink> chain) {
        Citation citation = new Citation(this, passageId, echo, chain);
        citations.add(citation);
        return citation;
    }

    /** Takes an appearance away; a claim is never without one. */
    void uncite(Citation citation) {
        if (citations.size() == 1) {
            throw new IllegalArgumentException("A claim keeps its last citation");
        }
        citations.remove(citation);
    }

    boolean isCitedIn(long passageId) {
        return citations.stream().anyMatch(citation -> citation.passageId() == passageId);
    }

    boolean isPublished() {
        return ReviewState.of(review) == ReviewState.PUBLISHED;
    }

    boolean isSuggested() {
        return ReviewState.of(review) == ReviewState.SUGGESTED;
    }

    void become(ReviewState next) {
        ReviewState now = ReviewState.of(review);
        if (!now.canBecome(next)) {
            throw new ReviewNotPossible(now, next);
        }
        review = next.code();
        supersededBy = null;
    }

    void becomeSupersededBy(Claim successor) {
        if (successor == this) {
            throw new IllegalArgumentException("A claim cannot supersede itself");
        }
        become(ReviewState.SUPERSEDED);
        supersededBy = successor.id();
    }

    /**
     * Grades the claim by the NATO Admiralty code.
     *
     * @param code 1 to 6; absent takes the grade away
     * @param reason needed with a code
     */
    void grade(@Nullable Integer code, @Nullable String reason) {
        if (code != null && (code < 1 || code > 6)) {
            throw new IllegalArgumentException("A credibility is a number from 1 to 6, not " + code);
        }
        if (code != null && (reason == null || reason.isBlank())) {
            throw new IllegalArgumentException("A grade needs a reason");
        }
        credibility = code;
        credibilityReason = code == null ? null : reason;
    }

    List<Citation> citations() {
        return citations;
    }

    @Nullable
    Long supersededBy() {
        return supersededBy;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("The claim is not stored yet");
        }
        return id;
    }
}
