package org.kurskclaims.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.kurskclaims.comparison.Series;
import org.kurskclaims.timelines.Multiple;
import org.kurskclaims.timelines.ScaleChoice;
import org.kurskclaims.timelines.SmallChart;
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
            "grade",
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

    /** @param parameters of the address; what cannot be understood in them is left out and named in the input */
    CompareSheet lay(Map<String, List<String>> parameters) {
        Address address = Address.of("/compare", parameters, PARAMETERS);
        CompareInput input = CompareInput.read(address, parameters, filters, vocabulary, messages);
        ClaimFilter filter = input.filters().filter();
        boolean any = !input.choices().isEmpty();
        CompareSheet.KnownBy first = new CompareSheet.KnownBy(filter.known(), filter.recorded());
        List<ClaimView> all = any ? load(input, first) : List.of();
        List<CompareDrafts.State> states = new ArrayList<>(List.of(state(input, input.isTwice() ? first : null, all)));
        CompareSheet.KnownBy second =
                new CompareSheet.KnownBy(input.against(), input.againstToday() ? null : filter.recorded());
        if (input.isTwice() && any) {
            states.add(state(input, second, load(input, second)));
        }
        Bases bases = new Bases(input, Comparison.of(input.hasShares() ? all : List.of()));
        List<CompareDrafts.Draft> drafts = new ArrayList<>(CompareDrafts.of(input, states));
        bases.rebased(messages).ifPresent(drafts::add);
        List<CompareDrafts.Draft> shown = drafts.stream().limit(MOST_PANELS).toList();
        List<CompareSheet.Panel> panels = panels(shown, input, address);
        return new CompareSheet(
                address,
                input,
                panels,
                CompareTable.of(panels),
                drafts.size() - shown.size(),
                missing(input, drafts),
                Choosable.of(all, input, vocabulary),
                bases.wholes(),
                input.isTwice() ? difference(first, second, panels) : null,
                any ? Cut.of(claims, wide(input, first), all, address) : null);
    }

    /** The chosen metrics and those beside them; sides, claimants and articles are chosen from what is here. */
    private List<ClaimView> load(CompareInput input, CompareSheet.KnownBy known) {
        return claims.all(wide(input, known));
    }

    private static CompareDrafts.State state(
            CompareInput input, CompareSheet.@Nullable KnownBy known, List<ClaimView> all) {
        return new CompareDrafts.State(
                known,
                Comparison.of(
                        all.stream().filter(claim -> isWanted(claim, input)).toList()));
    }

    private static CompareSheet.Difference difference(
            CompareSheet.KnownBy first, CompareSheet.KnownBy second, List<CompareSheet.Panel> panels) {
        return second.isBefore(first)
                ? CompareSheet.Difference.of(second, first, panels)
                : CompareSheet.Difference.of(first, second, panels);
    }

    private static ClaimFilter wide(CompareInput input, CompareSheet.KnownBy known) {
        ClaimFilter filter = input.filters().filter();
        Set<String> metrics = new LinkedHashSet<>();
        Set<String> subjects = new LinkedHashSet<>();
        input.choices().forEach(choice -> {
            metrics.addAll(Metrics.beside(choice.metric()));
            subjects.add(choice.subject());
        });
        return filter.unpaged()
                .but()
                .metric(List.copyOf(metrics))
                // the whole may be another party's: Russia retakes a share of what Ukraine holds
                .subject(input.hasShares() ? null : List.copyOf(subjects))
                .side(null)
                .claimant(null)
                .known(known.day())
                .recorded(known.recorded())
                .build();
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

    private List<CompareSheet.Panel> panels(List<CompareDrafts.Draft> drafts, CompareInput input, Address address) {
        ClaimFilter filter = input.filters().filter();
        View view = new View(
                ScaleChoice.of(address.value("scale")),
                filter.from(),
                filter.to(),
                !List.of("asserted").equals(filter.modality()),
                new PageLinks(address, PageLinks.Kind.ON_A_PAGE));
        boolean tracks = input.split() == CompareInput.Split.TRACKS;
        List<Multiple> multiples = new Timelines(vocabulary.ofDrawings())
                .multiples(
                        drafts.stream()
                                .map(draft -> new SmallChart(draft.part().series(), draft.changes(), tracks))
                                .toList(),
                        view);
        List<CompareSheet.Panel> panels = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            CompareDrafts.Draft draft = drafts.get(i);
            SplitSeries.Part part = draft.part();
            panels.add(new CompareSheet.Panel(
                    draft.choice(),
                    multiples.get(i),
                    address.at("/timelines/" + draft.choice().timeline()).without("series", "by", "article", "against"),
                    part.isSide() ? vocabulary.side(part.slug()) : part.name(),
                    part.side(),
                    draft.known(),
                    draft.alone(),
                    draft.silent(),
                    others(draft, address)));
        }
        return panels;
    }

    private Map<String, Address> others(CompareDrafts.Draft draft, Address address) {
        Map<String, Address> others = new LinkedHashMap<>();
        for (Series other : draft.others()) {
            String value = draft.choice().timeline() + "/" + other.key().slug();
            if (!address.has("series", value)) {
                others.put(Timelines.counted(other, vocabulary.ofDrawings()), address.withAlso("series", value));
            }
        }
        return others;
    }

    private List<String> missing(CompareInput input, List<CompareDrafts.Draft> drafts) {
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
