package org.kurskclaims.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.comparison.Comparison;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.Metrics;
import org.kurskclaims.comparison.Rebasing;
import org.kurskclaims.comparison.Series;
import org.kurskclaims.comparison.Wording;
import org.kurskclaims.timelines.Multiple;
import org.kurskclaims.timelines.ScaleChoice;
import org.kurskclaims.timelines.Timelines;
import org.kurskclaims.timelines.View;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lays several series, or the parts of series, under each other on one axis of time. */
@Component
class CompareDesk {

    static final List<String> PARAMETERS = List.of(
            "series",
            "by",
            "side",
            "claimant",
            "article",
            "outlet",
            "place",
            "modality",
            "review",
            "from",
            "to",
            "known",
            "against",
            "base",
            "recorded",
            "q",
            "scale");

    private static final int MOST_PANELS = 24;

    private final Claims claims;
    private final Vocabulary vocabulary;
    private final FilterReader filters;
    private final MessageSource messages;

    CompareDesk(Claims claims, Vocabulary vocabulary, FilterReader filters, MessageSource messages) {
        this.claims = claims;
        this.vocabulary = vocabulary;
        this.filters = filters;
        this.messages = messages;
    }

    /**
     * The page.
     *
     * @param panels in the order of the choices; a series' parts, and its two days, stand together
     * @param hidden parts that would be too many to draw
     * @param missing choices without a claim under these filters
     * @param choosable sides, claimants or articles of the chosen series
     * @param wholes areas of which the chosen shares may be parts; empty where no share is chosen
     * @param cut absent where the page has all claims
     */
    record Sheet(
            Address address,
            CompareInput input,
            List<Panel> panels,
            CompareTable table,
            int hidden,
            List<String> missing,
            Choosable choosable,
            List<Whole> wholes,
            @Nullable Cut cut) {

        /** Whether a single count of a timeline was chosen, which the list of timelines does not have. */
        public boolean hasCounts() {
            return input.choices().stream().anyMatch(choice -> choice.count() != null);
        }

        /** What a choice counts, in words; as it was written where it counts nothing. */
        public String name(CompareInput.Choice choice) {
            return panels.stream()
                    .filter(panel -> panel.choice().equals(choice))
                    .map(panel -> panel.multiple().counted() + ", "
                            + String.join(", ", panel.multiple().qualification()))
                    .findFirst()
                    .orElse(choice.written());
        }
    }

    /** An area that a reader can name as the whole of shares. */
    record Whole(long claim, String label, boolean chosen) {}

    /**
     * One small chart.
     *
     * @param timeline the address of the series' own page under the same filters
     * @param part whose figures these are; absent where the series is whole
     * @param side of the part; absent where the part is no side's
     * @param known the last day of what was known; absent where the page shows only one day
     * @param others other counts on the same timeline (another place, another kind), by name, with this page's address plus them
     */
    record Panel(
            CompareInput.Choice choice,
            Multiple multiple,
            Address timeline,
            @Nullable String part,
            @Nullable String side,
            @Nullable KnownBy known,
            Map<String, Address> others) {}

    /**
     * A state of knowledge.
     *
     * @param day absent for today
     * @param recorded absent for now
     */
    record KnownBy(@Nullable LocalDate day, @Nullable Instant recorded) {}

    private record Draft(
            CompareInput.Choice choice,
            SplitSeries.Part part,
            @Nullable KnownBy known,
            List<Series> others) {}

    /** @param parameters of the address; what cannot be understood in them is left out and named in the input */
    Sheet lay(Map<String, List<String>> parameters) {
        Address address = Address.of("/compare", parameters, PARAMETERS);
        CompareInput input = CompareInput.read(address, parameters, filters, vocabulary, messages);
        ClaimFilter filter = input.filters().filter();
        List<ClaimView> all = input.choices().isEmpty() ? List.of() : load(input, filter.known(), filter.recorded());
        Map<String, List<Draft>> drafts = new LinkedHashMap<>();
        KnownBy first = input.isTwice() ? new KnownBy(filter.known(), filter.recorded()) : null;
        draft(drafts, input, all, first);
        if (input.isTwice() && !input.choices().isEmpty()) {
            KnownBy second = new KnownBy(input.against(), input.againstToday() ? null : filter.recorded());
            draft(drafts, input, load(input, second.day(), second.recorded()), second);
        }
        Comparison comparison = Comparison.of(input.hasShares() ? all : List.of());
        List<Draft> inOrder =
                new ArrayList<>(drafts.values().stream().flatMap(List::stream).toList());
        rebased(input, comparison).ifPresent(inOrder::add);
        List<Draft> shown = inOrder.stream().limit(MOST_PANELS).toList();
        List<Panel> panels = panels(shown, address, filter);
        return new Sheet(
                address,
                input,
                panels,
                CompareTable.of(panels),
                inOrder.size() - shown.size(),
                missing(input, inOrder),
                Choosable.of(all, input, vocabulary),
                wholes(input, comparison),
                input.choices().isEmpty()
                        ? null
                        : Cut.of(claims, wide(input, filter.known(), filter.recorded()), all, address));
    }

    /** The chosen metrics and those beside them; sides, claimants and articles are chosen from what is here. */
    private List<ClaimView> load(CompareInput input, @Nullable LocalDate known, @Nullable Instant recorded) {
        return claims.all(wide(input, known, recorded));
    }

    private static ClaimFilter wide(CompareInput input, @Nullable LocalDate known, @Nullable Instant recorded) {
        ClaimFilter filter = input.filters().filter();
        Set<String> metrics = new LinkedHashSet<>();
        Set<String> subjects = new LinkedHashSet<>();
        input.choices().forEach(choice -> {
            metrics.addAll(Metrics.beside(choice.metric()));
            subjects.add(choice.subject());
        });
        return new ClaimFilter(
                List.copyOf(metrics),
                // the whole may be another party's: Russia retakes a share of what Ukraine holds
                input.hasShares() ? null : List.copyOf(subjects),
                filter.place(),
                null,
                null,
                filter.outlet(),
                filter.from(),
                filter.to(),
                known,
                recorded,
                filter.review(),
                filter.modality(),
                filter.q(),
                null,
                null,
                null);
    }

    private static void draft(
            Map<String, List<Draft>> drafts, CompareInput input, List<ClaimView> all, @Nullable KnownBy known) {
        Comparison comparison = Comparison.of(
                all.stream().filter(claim -> isWanted(claim, input)).toList());
        for (CompareInput.Choice choice : input.choices()) {
            List<Series> candidates = comparison.ofMetric(choice.metric()).stream()
                    .filter(series -> subject(series).equals(choice.subject()))
                    .filter(series -> !series.claims().isEmpty())
                    .toList();
            Series chosen = candidates.stream()
                    .filter(series ->
                            choice.count() == null || series.key().slug().equals(choice.count()))
                    .findFirst()
                    .orElse(null);
            if (chosen == null) {
                continue;
            }
            List<Series> others = choice.count() != null
                    ? List.of()
                    : candidates.stream().filter(other -> !other.equals(chosen)).toList();
            for (SplitSeries.Part part : SplitSeries.of(chosen, input.split(), input.articles())) {
                drafts.computeIfAbsent(choice.written() + " " + part.slug(), key -> new ArrayList<>())
                        .add(new Draft(choice, part, known, others));
            }
        }
    }

    private static List<Whole> wholes(CompareInput input, Comparison comparison) {
        return !input.hasShares()
                ? List.of()
                : Rebasing.wholes(comparison).stream()
                        .map(whole ->
                                new Whole(whole.claimId(), label(whole), Objects.equals(whole.claimId(), input.base())))
                        .toList();
    }

    /** "more than 984 km², VIEWUS, 29–31 Dec 2024". */
    private static String label(Figure figure) {
        String said =
                Wording.figure(figure.quantity()) + ", " + figure.speaker().name();
        return figure.when() == null ? said : said + ", " + figure.when().inWords();
    }

    /** The chosen shares among the areas of the series to which the named whole belongs. */
    private Optional<Draft> rebased(CompareInput input, Comparison comparison) {
        List<CompareInput.Choice> choices = input.choices().stream()
                .filter(choice -> choice.metric().equals(Metrics.SHARE))
                .toList();
        return Rebasing.wholes(comparison).stream()
                .filter(whole -> !choices.isEmpty() && Objects.equals(whole.claimId(), input.base()))
                .findFirst()
                .map(whole -> {
                    List<Series> shares = comparison.ofMetric(Metrics.SHARE).stream()
                            .filter(series -> choices.stream()
                                    .anyMatch(choice -> choice.subject().equals(subject(series))))
                            .toList();
                    Series areas = comparison.series().stream()
                            .filter(series -> series.key().equals(whole.key()))
                            .findFirst()
                            .orElseThrow();
                    String name = messages.getMessage("compare.base.part", new Object[] {label(whole)}, Locale.ENGLISH);
                    SplitSeries.Part part = new SplitSeries.Part(
                            Rebasing.onOneAxis(areas, shares, whole), "of-" + whole.claimId(), name, null);
                    return new Draft(choices.get(0), part, null, List.of());
                });
    }

    private static String subject(Series series) {
        String subject = series.key().subject();
        return subject == null ? ClaimFilter.UNKNOWN : subject;
    }

    private static boolean isWanted(ClaimView claim, CompareInput input) {
        ClaimFilter filter = input.filters().filter();
        return (filter.side() == null || filter.side().contains(claim.side()))
                && (filter.claimant() == null
                        || filter.claimant().contains(Figure.of(claim).speaker().slug()))
                && (input.articles().isEmpty()
                        || claim.citations().stream()
                                .map(CitationView::articleId)
                                .anyMatch(input.articles()::contains));
    }

    private List<Panel> panels(List<Draft> drafts, Address address, ClaimFilter filter) {
        View view = new View(
                ScaleChoice.of(address.value("scale")),
                filter.from(),
                filter.to(),
                !List.of("asserted").equals(filter.modality()),
                new PageLinks(address, PageLinks.Kind.ON_A_PAGE));
        List<Multiple> multiples = new Timelines(vocabulary.ofDrawings())
                .multiples(drafts.stream().map(draft -> draft.part().series()).toList(), view);
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            SplitSeries.Part part = draft.part();
            panels.add(new Panel(
                    draft.choice(),
                    multiples.get(i),
                    address.at("/timelines/" + draft.choice().timeline()).without("series", "by", "article", "against"),
                    part.isSide() ? vocabulary.side(part.slug()) : part.name(),
                    part.side(),
                    draft.known(),
                    others(draft, address)));
        }
        return panels;
    }

    private Map<String, Address> others(Draft draft, Address address) {
        Map<String, Address> others = new LinkedHashMap<>();
        for (Series other : draft.others()) {
            String value = draft.choice().timeline() + "/" + other.key().slug();
            if (!address.has("series", value)) {
                others.put(Timelines.counted(other, vocabulary.ofDrawings()), address.withAlso("series", value));
            }
        }
        return others;
    }

    private List<String> missing(CompareInput input, List<Draft> drafts) {
        Set<String> found =
                drafts.stream().map(draft -> draft.choice().written()).collect(Collectors.toSet());
        return input.choices().stream()
                .filter(choice -> !found.contains(choice.written()))
                .map(choice -> vocabulary.metricLabel(choice.metric()) + ", "
                        + (choice.subject().equals(ClaimFilter.UNKNOWN)
                                ? messages.getMessage("subject.unknown", null, Locale.ENGLISH)
                                : vocabulary.subjectLabel(choice.subject())))
                .toList();
    }
}
