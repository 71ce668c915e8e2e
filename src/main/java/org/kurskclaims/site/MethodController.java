package org.kurskclaims.site;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.Edition;
import org.kurskclaims.claims.TextVocabulary;
import org.kurskclaims.comparison.Comparing;
import org.kurskclaims.comparison.Comparison;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.Obstacle;
import org.kurskclaims.comparison.Relation;
import org.kurskclaims.comparison.Verdict;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Unit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How figures are read and compared, shown on claims that are really here. */
@Controller
class MethodController {

    private static final int OLDEST = 120;

    private final Claims claims;
    private final TextVocabulary vocabulary;
    private final OfEdition<Map<String, @Nullable Object>> examples;

    MethodController(Claims claims, TextVocabulary vocabulary, Edition edition) {
        this.claims = claims;
        this.vocabulary = vocabulary;
        this.examples = new OfEdition<>(edition, this::examples);
    }

    @GetMapping("/method")
    String method(Model model) {
        model.addAllAttributes(examples.get());
        return "site/method";
    }

    private Map<String, @Nullable Object> examples() {
        Map<String, @Nullable Object> model = new HashMap<>();
        List<ClaimView> known = claims.find(ClaimFilter.none()
                        .but()
                        .sort("recorded")
                        .page(1, OLDEST)
                        .build())
                .items();
        model.put("units", vocabulary.units());
        model.put("qualifiers", Qualifier.values());
        model.put("examples", byQualifier(known));
        Comparison comparison = Comparison.of(known);
        model.put("verdicts", byVerdict(comparison));
        model.put("obstacles", byObstacle(comparison));
        model.put(
                "derived",
                comparison.figures().stream().filter(Figure::isDerived).limit(3).toList());
        model.put(
                "chain",
                known.stream()
                        .filter(claim -> claim.citations().get(0).chain().size() > 1)
                        .findFirst()
                        .orElse(null));
        return model;
    }

    /** Of people where there are any: rounding is easier to see in 4,000 than in "twice". */
    private static Map<Qualifier, ClaimView> byQualifier(List<ClaimView> known) {
        Map<Qualifier, ClaimView> examples = new LinkedHashMap<>();
        Stream<ClaimView> people =
                known.stream().filter(claim -> claim.quantity().unit() == Unit.PERSON);
        Stream.concat(people, known.stream())
                .forEach(claim -> examples.putIfAbsent(claim.quantity().qualifier(), claim));
        return examples;
    }

    /** The first pair of each kind; the number of claims is small, so every pair can be looked at. */
    private static Map<Verdict, Relation> byVerdict(Comparison comparison) {
        Map<Verdict, Relation> examples = new LinkedHashMap<>();
        for (Verdict verdict : Verdict.values()) {
            pairs(comparison)
                    .filter(pair -> pair.verdict() == verdict && verdict != Verdict.NOT_COMPARABLE)
                    .findFirst()
                    .ifPresent(pair -> examples.put(verdict, pair));
        }
        return examples;
    }

    private static Map<Obstacle, Relation> byObstacle(Comparison comparison) {
        Map<Obstacle, Relation> examples = new LinkedHashMap<>();
        pairs(comparison)
                .filter(pair ->
                        pair.one().quantity().unit() == pair.other().quantity().unit())
                .forEach(pair -> {
                    Obstacle obstacle = pair.obstacle();
                    if (obstacle != null && isTelling(obstacle)) {
                        examples.putIfAbsent(obstacle, pair);
                    }
                });
        return examples;
    }

    /** That soldiers are not square kilometres needs no example. */
    private static boolean isTelling(Obstacle obstacle) {
        return obstacle != Obstacle.UNIT && obstacle != Obstacle.UNDATED;
    }

    private static Stream<Relation> pairs(Comparison comparison) {
        List<Figure> figures = comparison.figures().stream()
                .filter(figure -> !figure.isDerived())
                .toList();
        return IntStream.range(0, figures.size())
                .boxed()
                .flatMap(i -> figures.subList(i + 1, figures.size()).stream()
                        .map(other -> Comparing.relate(figures.get(i), other)));
    }
}
