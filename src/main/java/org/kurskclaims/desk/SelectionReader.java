package org.kurskclaims.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kurskclaims.articles.ArticleSummary;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.articles.PassageQuote;
import org.kurskclaims.articles.Snapshot;
import org.kurskclaims.claims.Metric;
import org.kurskclaims.claims.ReferenceData;
import org.kurskclaims.extraction.CandidateClaim;
import org.kurskclaims.extraction.Document;
import org.kurskclaims.imports.CurrentExtractor;
import org.kurskclaims.quantity.Unit;
import org.springframework.stereotype.Component;

/** Fills the form from words that an editor selects: what the extractor reads there, in the light of the whole text. */
@Component
class SelectionReader {

    /** Longer texts are read around the selection only, so that the form fills at once. */
    private static final int WHOLE = 60_000;

    private static final String STAND_IN = "40 soldiers";

    private final Articles articles;
    private final CurrentExtractor extractor;
    private final ReferenceData reference;

    SelectionReader(Articles articles, CurrentExtractor extractor, ReferenceData reference) {
        this.articles = articles;
        this.extractor = extractor;
        this.reference = reference;
    }

    /** @return an empty form where the offsets are none */
    ClaimForm read(ArticleSummary article, String start, String end) {
        Snapshot snapshot = articles.latestSnapshot(article.id()).orElseThrow(() -> NotAtTheDesk.article(article.id()));
        Optional<PassageQuote> selected = Quotes.at(snapshot.text(), start, end);
        return selected.map(quote -> {
                    TextWindow text = TextWindow.around(quote, snapshot.text(), WHOLE);
                    return candidate(article, text, quote)
                            .map(found -> FilledForms.of(article.id(), found)
                                    .with(text.inWhole(
                                            found.quote().start(),
                                            found.quote().end(),
                                            found.quote().exact())))
                            .orElseGet(() -> figure(article, text, quote));
                })
                .orElseGet(() -> ClaimForm.empty(article.id()));
    }

    private Optional<CandidateClaim> candidate(ArticleSummary article, TextWindow text, PassageQuote quote) {
        return candidates(article, text.words()).stream()
                .filter(found -> text.start() + found.quote().start() < quote.end()
                        && quote.start() < text.start() + found.quote().end())
                .min(Comparator.comparingInt(
                        found -> Math.abs(text.start() + found.quote().start() - quote.start())
                                + Math.abs(text.start() + found.quote().end() - quote.end())));
    }

    private List<CandidateClaim> candidates(ArticleSummary article, String words) {
        return extractor.get().extract(new Document(words, article.published(), article.outlet()));
    }

    /** A figure that the extractor does not take for a claim: still it can tell who speaks there, and of when. */
    private ClaimForm figure(ArticleSummary article, TextWindow text, PassageQuote quote) {
        FigureFields words = FigureFields.ofWords(quote.exact());
        ClaimForm bare = ClaimForm.empty(article.id()).with(QuoteFields.of(quote.start(), quote.end(), quote.exact()));
        return typed().read(quote.exact(), Unit.PERSON)
                .map(read -> spokenAround(article, text, quote)
                        .map(found -> bare.with(found.speaker()).with(found.dates()))
                        .orElse(bare)
                        .with(words.with(read)))
                .orElse(bare.with(words));
    }

    /** How the statement would read if it counted something that is always counted. */
    private Optional<ClaimForm> spokenAround(ArticleSummary article, TextWindow text, PassageQuote quote) {
        int start = quote.start() - text.start();
        return candidates(article, text.with(quote, STAND_IN)).stream()
                .filter(found ->
                        found.quote().start() <= start && start < found.quote().end())
                .findFirst()
                .map(found -> FilledForms.of(article.id(), found));
    }

    /** Reads the figure's words again, over whatever stands in its bounds. */
    ClaimForm reread(ClaimForm form, ArticleSummary article) {
        Unit usual = KnownWords.of(reference, extractor)
                .metricMeant(form.matter().metric(), true)
                .map(Metric::unit)
                .orElse(Unit.PERSON);
        ClaimForm filled =
                form.matter().metric().isEmpty() && !form.quote().start().isEmpty()
                        ? read(article, form.quote().start(), form.quote().end())
                        : form;
        return typed().read(filled.figure().words(), usual)
                .map(read -> filled.with(filled.figure().with(read)))
                .orElse(filled);
    }

    private TypedFigure typed() {
        return new TypedFigure(extractor.get().quantities());
    }
}
