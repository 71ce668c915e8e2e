package org.kurskclaims.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An immutable snapshot of an article's text. */
@Entity
@SuppressWarnings("UnusedVariable") // Hibernate reads the fields
@Immutable
@Table(name = "article_version")
class ArticleVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_version_id_seq")
    @SequenceGenerator(name = "article_version_id_seq", sequenceName = "article_version_id_seq")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    private Article article;

    private int number;

    @Column(name = "file_name")
    private @Nullable String fileName;

    private String sha256;
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected ArticleVersion() {}

    ArticleVersion(Article article, int number, @Nullable String fileName, String text) {
        this.article = article;
        this.number = number;
        this.fileName = fileName;
        this.sha256 = Fingerprint.of(text);
        this.text = text;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("The snapshot is not stored yet");
        }
        return id;
    }

    /** @throws QuoteNotInSnapshot if the quote does not stand where it says */
    Passage passage(PassageQuote quote) {
        return new Passage(id(), quote, new TextPlace(text, quote));
    }
}
