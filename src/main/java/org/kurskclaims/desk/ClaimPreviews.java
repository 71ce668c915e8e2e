package org.kurskclaims.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.ArticleSummary;
import org.kurskclaims.articles.PassageQuote;
import org.kurskclaims.articles.Snapshot;
import org.kurskclaims.claims.ActorName;
import org.kurskclaims.claims.ActorRef;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimContent;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.Metric;
import org.kurskclaims.claims.Place;
import org.kurskclaims.claims.ReferenceData;
import org.kurskclaims.claims.ReviewState;
import org.kurskclaims.claims.Subject;
import org.kurskclaims.comparison.Comparison;
import org.kurskclaims.comparison.Relation;
import org.kurskclaims.comparison.Series;
import org.kurskclaims.comparison.Verdict;
import org.kurskclaims.timelines.ScaleChoice;
import org.kurskclaims.timelines.Side;
import org.kurskclaims.timelines.Timelines;
import org.kurskclaims.timelines.View;
import org.kurskclaims.timelines.Vocabulary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets a claim that is still being typed among those of its series. Nothing is written. */
@Service
@Transactional(readOnly = true)
class ClaimPreviews {

    /** Series longer than this are not drawn while somebody types. */
    private static final int MOST = 2_000;

    private static final int MOST_RELATIONS = 8;
    /** The claim has no id yet. */
    private static final long NOT_YET = 0;

    private final Claims claims;
    private final ReferenceData reference;
    private final Clock clock;

    ClaimPreviews(Claims claims, ReferenceData reference, Clock clock) {
        this.claims = claims;
        this.reference = reference;
        this.clock = clock;
    }

    /** @param itself the claim that is being corrected, which is left out; absent for a new one */
    ClaimPreview of(
            CheckedClaim checked,
            @Nullable ArticleSummary article,
            @Nullable Snapshot snapshot,
            @Nullable Long itself) {
        ClaimContent content = checked.sketch();
        if (content == null || article == null || snapshot == null) {
            return ClaimPreview.of(checked);
        }
        String subject = content.subject() == null ? ClaimFilter.UNKNOWN : content.subject();
        ClaimFilter filter = ClaimFilter.ofTimeline(content.metric(), subject);
        if (claims.count(filter) > MOST) {
            return ClaimPreview.of(checked);
        }
        List<ClaimView> all = new ArrayList<>(claims.all(filter));
        all.removeIf(claim -> Objects.equals(claim.id(), itself));
        all.add(draft(content, checked, article, snapshot));
        Comparison comparison = Comparison.of(all);
        List<Relation> relations = comparison.relationsOf(NOT_YET).stream()
                .filter(relation -> relation.other().claim() != null)
                .toList();
        return new ClaimPreview(
                checked,
                drawing(comparison, content, checked.fresh()),
                relations.stream()
                        .filter(Relation::isComparable)
                        .limit(MOST_RELATIONS)
                        .toList(),
                checked.isComplete() ? duplicates(relations, content) : List.of(),
                List.of(),
                MatterHints.NONE);
    }

    private ClaimView draft(ClaimContent content, CheckedClaim checked, ArticleSummary article, Snapshot snapshot) {
        ActorName speaker = content.claimant();
        PassageQuote quote = checked.quote();
        CitationView citation = new CitationView(
                NOT_YET,
                article.id(),
                snapshot.id(),
                article.headline(),
                article.outlet(),
                article.outletSlug(),
                null,
                article.published(),
                quote == null ? "" : quote.exact(),
                quote == null ? 0 : quote.start(),
                quote == null ? 0 : quote.end(),
                "",
                "",
                false,
                article.unstored() == null,
                List.of());
        return new ClaimView(
                NOT_YET,
                content.metric(),
                content.subject(),
                content.place(),
                content.item(),
                content.aspect(),
                content.quantity(),
                content.kind(),
                content.modality(),
                speaker == null ? null : new ActorRef(NOT_YET, speaker.name(), speaker.name(), speaker.side()),
                content.asOf(),
                content.stated(),
                article.published(),
                false,
                null,
                ReviewState.PUBLISHED,
                null,
                null,
                clock.instant(),
                1,
                false,
                List.of(citation));
    }

    private @Nullable PreviewDrawing drawing(Comparison comparison, ClaimContent content, NewEntries fresh) {
        Optional<Series> series = comparison.series().stream()
                .filter(one -> one.claims().stream().anyMatch(figure -> figure.claimId() == NOT_YET))
                .findFirst();
        boolean dated = series.map(Series::claims).orElse(List.of()).stream()
                .anyMatch(figure -> figure.claimId() == NOT_YET && figure.window() != null);
        return dated
                ? PreviewDrawing.of(new Timelines(vocabulary(content, fresh))
                        .timeline(
                                series.orElseThrow(),
                                comparison,
                                new View(ScaleChoice.AUTO, null, null, true, new PreviewLinks(NOT_YET))))
                : null;
    }

    /** The words of the drawing, with those that come into being with the claim. */
    private Vocabulary vocabulary(ClaimContent content, NewEntries fresh) {
        Map<String, String> metrics = labels(reference.metrics(), Metric::slug, Metric::label);
        Map<String, String> places = labels(reference.places(), Place::slug, Place::name);
        if (fresh.metric() != null) {
            metrics.put(content.metric(), fresh.metric().label());
        }
        if (fresh.place() != null && content.place() != null) {
            places.put(content.place(), fresh.place().name());
        }
        return new Vocabulary(
                reference.sides().stream()
                        .map(side -> new Side(side.slug(), side.label()))
                        .toList(),
                metrics,
                labels(reference.subjects(), Subject::slug, Subject::label),
                labels(reference.subjects(), Subject::slug, Subject::adjective),
                places);
    }

    private static <T> Map<String, String> labels(List<T> all, Function<T, String> slug, Function<T, String> label) {
        return all.stream().collect(Collectors.toMap(slug, label, (one, other) -> one, HashMap::new));
    }

    /** The same figure by the same speaker, or the same figure on the same days. */
    private static List<ClaimView> duplicates(List<Relation> relations, ClaimContent content) {
        String speaker = content.claimant() == null ? null : content.claimant().name();
        return relations.stream()
                .filter(relation -> relation.verdict() == Verdict.SAME
                        || (content.quantity()
                                                .representative()
                                                .compareTo(relation.other()
                                                        .quantity()
                                                        .representative())
                                        == 0
                                && relation.other().speaker().name().equals(speaker)))
                .map(Relation::other)
                .flatMap(figure -> Stream.ofNullable(figure.claim()))
                .limit(5)
                .toList();
    }
}
