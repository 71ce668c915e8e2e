package org.kurskclaims.desk;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.ArticleSummary;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.articles.PassageQuote;
import org.kurskclaims.articles.Snapshot;
import org.kurskclaims.claims.Metric;
import org.kurskclaims.claims.ReferenceData;
import org.kurskclaims.extraction.CandidateClaim;
import org.kurskclaims.extraction.Document;
import org.kurskclaims.extraction.Extractor;
import org.kurskclaims.quantity.Unit;
import org.springframework.stereotype.Component;

/** Fills the form from words that an editor selects: what the extractor reads there, in the light of the whole text. */
@Component
class SelectionReader {

    /** Longer texts are read around the selection only, so that the form fills at once. */
    private static final int WHOLE = 60_000;

    private final Articles articles;
    private final Extractor extractor;
    private final ReferenceData reference;

    SelectionReader(Articles articles, Extractor extractor, ReferenceData reference) {
        this.articles = articles;
        this.extractor = extractor;
        this.reference = reference;
    }

    /** @return an empty form where the offsets are none */
    ClaimForm read(ArticleSummary article, String start, String end) {
        Snapshot snapshot = articles.latestSnapshot(article.id()).orElseThrow(() -> NotAtTheDesk.article(article.id()));
        Optional<PassageQuote> selected = Quotes.at(snapshot.text(), start, end);
        return selected.map(quote -> candidate(article, snapshot.text(), quote)
                        .map(found -> FilledForms.of(article.id(), found))
                        .orElseGet(() -> figure(article.id(), quote)))
                .orElseGet(() -> ClaimForm.empty(article.id()));
    }

    private Optional<CandidateClaim> candidate(ArticleSummary article, String text, PassageQuote quote) {
        if (text.length() > WHOLE) {
            return Optional.empty();
        }
        return extractor.extract(new Document(text, article.published(), article.outlet())).stream()
                .filter(found -> found.quote().start() < quote.end()
                        && quote.start() < found.quote().end())
                .min(Comparator.comparingInt(found -> Math.abs(found.quote().start() - quote.start())
                        + Math.abs(found.quote().end() - quote.end())));
    }

    private static ClaimForm figure(long article, PassageQuote quote) {
        FigureFields words = FigureFields.ofWords(quote.exact());
        return ClaimForm.empty(article)
                .with(QuoteFields.of(quote.start(), quote.end(), quote.exact()))
                .with(TypedFigure.read(quote.exact(), Unit.PERSON)
                        .map(words::with)
                        .orElse(words));
    }

    /** Reads the figure's words again, over whatever stands in its bounds. */
    ClaimForm reread(ClaimForm form, ArticleSummary article) {
        @Nullable
        Unit usual = reference.metric(form.matter().metric()).map(Metric::unit).orElse(Unit.PERSON);
        ClaimForm filled =
                form.matter().metric().isEmpty() && !form.quote().start().isEmpty()
                        ? read(article, form.quote().start(), form.quote().end())
                        : form;
        return TypedFigure.read(filled.figure().words(), usual)
                .map(read -> filled.with(filled.figure().with(read)))
                .orElse(filled);
    }
}
