package org.kurskclaims.articles;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source document as a work: its metadata, and the snapshots of its text. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields
@Table(name = "article")
class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_id_seq")
    @SequenceGenerator(name = "article_id_seq", sequenceName = "article_id_seq")
    private @Nullable Long id;

    private String headline;
    private @Nullable String byline;
    private String language;
    private String form;

    @Column(name = "outlet_id")
    private @Nullable Long outletId;

    @Embedded
    @AttributeOverride(name = "edtf", column = @Column(name = "published"))
    @AttributeOverride(name = "earliest", column = @Column(name = "published_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "published_latest"))
    private @Nullable StoredDate published;

    @Column(name = "published_reason")
    private @Nullable String publishedReason;

    private @Nullable String address;

    @Version
    private int version;

    @OneToMany(mappedBy = "article", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<ArticleVersion> versions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    Article(ArticleDetails details, @Nullable Long outletId) {
        describe(details, outletId);
    }

    /** Replaces the metadata; the text is not touched. */
    final void describe(ArticleDetails details, @Nullable Long outlet) {
        headline = details.headline();
        byline = details.byline();
        language = details.language();
        form = details.form().code();
        outletId = outlet;
        published = StoredDate.of(details.published());
        publishedReason = details.publishedReason();
        address = details.address();
    }

    /** Adds a snapshot after those that there are. */
    ArticleVersion capture(@Nullable String fileName, String text) {
        ArticleVersion snapshot = new ArticleVersion(this, versions.size() + 1, fileName, text);
        versions.add(snapshot);
        return snapshot;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("The article is not stored yet");
        }
        return id;
    }

    int version() {
        return version;
    }
}
