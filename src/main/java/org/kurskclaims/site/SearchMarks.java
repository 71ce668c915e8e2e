package org.kurskclaims.site;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.ArticleSummary;
import org.kurskclaims.articles.Articles;
import org.kurskclaims.articles.SearchHits;
import org.kurskclaims.articles.Searching;
import org.kurskclaims.articles.Surroundings;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimView;
import org.springframework.stereotype.Component;

/** Shows why something was found: marks the searched words and numbers, and brings a sentence where the row has none. */
@Component
class SearchMarks {

    private static final int CITATIONS = 3;
    private static final int BEGINNING = 40_000;
    private static final int EXCERPT = 280;

    private final Searching searching;
    private final Articles articles;
    private final Wording wording;

    SearchMarks(Searching searching, Articles articles, Wording wording) {
        this.searching = searching;
        this.articles = articles;
        this.wording = wording;
    }

    /**
     * What to mark on a page.
     *
     * @param sentences of claims whose row shows none of the hits, by the claims' ids
     * @param excerpts of articles, by their ids
     */
    record Marks(SearchHits hits, Map<Long, String> sentences, Map<Long, String> excerpts) {

        /** Whether an actor was found by a name, perhaps under another spelling than the one shown. */
        public boolean names(@Nullable Long actor) {
            return actor != null && hits.actors().contains(actor);
        }
    }

    /** Three statements at most, whatever the number of rows. */
    Marks of(String q, List<ClaimView> claims, List<ArticleSummary> printed) {
        Map<Long, List<String>> around = around(claims);
        Map<Long, String> texts = printed.isEmpty()
                ? Map.of()
                : searching.beginnings(printed.stream().map(ArticleSummary::id).toList(), BEGINNING);
        List<String> all = new ArrayList<>(texts.values());
        around.values().forEach(all::addAll);
        claims.forEach(claim -> all.addAll(shown(claim)));
        printed.forEach(article -> all.addAll(shown(article)));
        SearchHits hits = searching.hits(q, all);
        Map<Long, String> sentences = new HashMap<>();
        for (ClaimView claim : claims) {
            boolean named = claim.claimant() != null
                    && hits.actors().contains(claim.claimant().id());
            if (!named && shown(claim).stream().allMatch(text -> hits.in(text) == 0)) {
                around.getOrDefault(claim.id(), List.of()).stream()
                        .filter(text -> hits.in(text) > 0)
                        .findFirst()
                        .ifPresent(text -> sentences.put(claim.id(), excerpt(text, hits)));
            }
        }
        Map<Long, String> excerpts = new HashMap<>();
        texts.forEach((id, text) -> {
            String best = excerpt(text, hits);
            if (hits.in(best) > 0) {
                excerpts.put(id, best);
            }
        });
        return new Marks(hits, sentences, excerpts);
    }

    /** What a row shows of a claim. */
    private List<String> shown(ClaimView claim) {
        CitationView citation = claim.citations().get(0);
        List<String> shown = new ArrayList<>(List.of(
                wording.amount(claim),
                wording.before(citation),
                citation.exact(),
                wording.after(citation),
                wording.source(citation)));
        if (claim.claimant() != null) {
            shown.add(claim.claimant().name());
        }
        return shown;
    }

    private static List<String> shown(ArticleSummary article) {
        return article.outlet() == null ? List.of(article.headline()) : List.of(article.headline(), article.outlet());
    }

    /** The sentences and headlines in which claims were printed: where else the words can stand by which they were found. */
    private Map<Long, List<String>> around(List<ClaimView> claims) {
        List<CitationView> cited = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        for (ClaimView claim : claims) {
            claim.citations().stream().limit(CITATIONS).forEach(citation -> {
                cited.add(citation);
                ids.add(claim.id());
            });
        }
        List<Surroundings> around = cited.isEmpty()
                ? List.of()
                : articles.around(
                        cited.stream().map(CitationView::versionId).toList(),
                        cited.stream().map(CitationView::start).toList(),
                        cited.stream().map(CitationView::end).toList(),
                        Sentence.REACH);
        Map<Long, List<String>> texts = new HashMap<>();
        for (int i = 0; i < cited.size(); i++) {
            Sentence sentence = Sentence.of(cited.get(i).exact(), around.get(i));
            List<String> ofClaim = texts.computeIfAbsent(ids.get(i), id -> new ArrayList<>());
            ofClaim.add(sentence.before() + sentence.exact() + sentence.after());
            ofClaim.add(cited.get(i).headline());
        }
        return texts;
    }

    /** The sentence with the most hits, cut to what a reader takes in at a glance. */
    static String excerpt(String text, SearchHits hits) {
        String best = "";
        int most = 0;
        for (String line : text.split("\\R")) {
            BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
            sentences.setText(line);
            int start = sentences.first();
            for (int end = sentences.next(); end != BreakIterator.DONE; start = end, end = sentences.next()) {
                String sentence = line.substring(start, end).strip();
                int found = hits.in(sentence);
                if (found > most) {
                    most = found;
                    best = sentence;
                }
            }
        }
        return shortened(best, hits);
    }

    private static String shortened(String sentence, SearchHits hits) {
        if (sentence.length() <= EXCERPT) {
            return sentence;
        }
        int first = 0;
        for (SearchHits.Piece piece : hits.pieces(sentence)) {
            if (piece.hit()) {
                break;
            }
            first += piece.words().length();
        }
        int from = first < EXCERPT / 2 ? 0 : sentence.indexOf(' ', first - EXCERPT / 2) + 1;
        int to = Math.min(sentence.length(), from + EXCERPT);
        int until = to == sentence.length() ? to : Math.max(from + 1, sentence.lastIndexOf(' ', to));
        return (from > 0 ? "… " : "") + sentence.substring(from, until) + (until < sentence.length() ? " …" : "");
    }
}
