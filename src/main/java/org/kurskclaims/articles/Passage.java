package org.kurskclaims.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A place in a snapshot. The quote stands there: checked here and, again, by the database. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields
@Immutable
@Table(name = "passage")
class Passage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "passage_id_seq")
    @SequenceGenerator(name = "passage_id_seq", sequenceName = "passage_id_seq")
    private @Nullable Long id;

    @Column(name = "version_id")
    private long versionId;

    @Column(name = "start_at")
    private int start;

    @Column(name = "end_at")
    private int end;

    private String exact;
    private String prefix;
    private String suffix;
    private @Nullable String wording;

    @SuppressWarnings("NullAway.Init")
    protected Passage() {}

    Passage(long versionId, PassageQuote quote, TextPlace place) {
        this.versionId = versionId;
        this.start = quote.start();
        this.end = quote.end();
        this.exact = quote.exact();
        this.prefix = quote.prefix();
        this.suffix = quote.suffix();
        this.wording = place.wording().orElse(null);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("The passage is not stored yet");
        }
        return id;
    }
}
