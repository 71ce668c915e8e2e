package org.kurskclaims.claims;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One appearance of a claim in an article: its passage and the chain from the origin to the last channel named. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields
@Table(name = "citation")
class Citation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "citation_id_seq")
    @SequenceGenerator(name = "citation_id_seq", sequenceName = "citation_id_seq")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    private Claim claim;

    @Column(name = "passage_id")
    private long passageId;

    private boolean echo;

    @ElementCollection
    @CollectionTable(name = "attribution", joinColumns = @JoinColumn(name = "citation_id"))
    @OrderColumn(name = "position")
    private List<StoredLink> chain = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Citation() {}

    Citation(Claim claim, long passageId, boolean echo, List<StoredLink> chain) {
        this.claim = claim;
        this.passageId = passageId;
        this.echo = echo;
        this.chain.addAll(chain);
    }

    /** Replaces who said it and who passed it on. */
    void attribute(List<StoredLink> links) {
        chain.clear();
        chain.addAll(links);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("The citation is not stored yet");
        }
        return id;
    }

    long passageId() {
        return passageId;
    }

    boolean isEcho() {
        return echo;
    }

    List<StoredLink> chain() {
        return List.copyOf(chain);
    }
}
