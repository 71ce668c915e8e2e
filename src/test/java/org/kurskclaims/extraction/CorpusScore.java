package org.kurskclaims.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * Compares extracted claims with annotated ones. A claim is found when its passage overlaps an annotated one and one of their
 * figures is the same; attributes are judged over the claims found.
 */
final class CorpusScore {

    private record Pair(CandidateClaim claim, JsonNode gold, boolean sameMetric, int overlap) {}

    private int wanted;
    private int found;
    private int matched;
    private int wrong;
    private int distractors;
    private int distractorsHit;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Judged> judged = new ArrayList<>();

    /** A claim's confidence, and whether figure, metric, subject and claimant are right. */
    private record Judged(double confidence, boolean right) {}

    /** Adds a document: its claims, and what was annotated in it. */
    void add(List<CandidateClaim> extracted, List<JsonNode> gold, List<JsonNode> ignored, List<JsonNode> distracting) {
        List<CandidateClaim> claims =
                extracted.stream().filter(claim -> claim.echoOf() == null).toList();
        List<Pair> document = matched(claims, gold);
        pairs.addAll(document);
        matched += document.size();
        wanted += (int) gold.stream().filter(CorpusScore::isRequired).count();
        found += (int) document.stream().filter(pair -> isRequired(pair.gold())).count();
        for (CandidateClaim claim : claims) {
            boolean paired = document.stream().anyMatch(pair -> pair.claim().equals(claim));
            boolean harmless = touches(claim, ignored)
                    || touches(
                            claim, gold.stream().filter(one -> !isRequired(one)).toList());
            wrong += paired || harmless ? 0 : 1;
            if (!paired && !harmless) {
                judged.add(new Judged(claim.confidence(), false));
            }
        }
        document.forEach(pair -> judged.add(new Judged(pair.claim().confidence(), isAllRight(pair))));
        distractors += distracting.size();
        for (JsonNode distractor : distracting) {
            boolean hit = claims.stream().anyMatch(claim -> overlap(claim, distractor) > 0 && !touches(claim, gold));
            distractorsHit += hit ? 1 : 0;
        }
    }

    private static List<Pair> matched(List<CandidateClaim> claims, List<JsonNode> gold) {
        List<Pair> candidates = new ArrayList<>();
        for (CandidateClaim claim : claims) {
            for (JsonNode one : gold) {
                int overlap = overlap(claim, one);
                if (overlap > 0 && Annotation.sameFigure(claim.quantity(), one)) {
                    candidates.add(new Pair(claim, one, Annotation.sameMetric(claim, one), overlap));
                }
            }
        }
        candidates.sort(Comparator.comparing(Pair::sameMetric)
                .thenComparing(Pair::overlap)
                .reversed());
        Set<Object> taken = new HashSet<>();
        List<Pair> best = new ArrayList<>();
        for (Pair pair : candidates) {
            if (!taken.contains(pair.gold()) && !taken.contains(pair.claim())) {
                taken.add(pair.gold());
                taken.add(pair.claim());
                best.add(pair);
            }
        }
        return best;
    }

    double precision() {
        return matched / (double) Math.max(1, matched + wrong);
    }

    double recall() {
        return found / (double) Math.max(1, wanted);
    }

    double f1() {
        return 2 * precision() * recall() / Math.max(0.001, precision() + recall());
    }

    double distractorsHit() {
        return distractorsHit / (double) Math.max(1, distractors);
    }

    double metric() {
        return rate(
                pairs.stream().filter(pair -> Annotation.hasMetric(pair.gold())).toList(), Pair::sameMetric);
    }

    double subject() {
        return rate(
                pairs.stream()
                        .filter(pair -> Annotation.hasSubject(pair.gold()))
                        .toList(),
                pair -> Annotation.sameSubject(pair.claim(), pair.gold()));
    }

    double namedClaimant() {
        return rate(
                pairs.stream()
                        .filter(pair ->
                                !Annotation.text(pair.gold(), "claimant").startsWith("["))
                        .toList(),
                pair -> Annotation.sameSpeaker(pair.claim(), pair.gold()));
    }

    double bounds() {
        return rate(
                pairs,
                pair -> Annotation.bounds(pair.gold())
                        .contains(pair.claim().quantity().qualifier()));
    }

    double modality() {
        return rate(pairs, pair -> Annotation.sameModality(pair.claim(), pair.gold()));
    }

    double stated() {
        List<Pair> dated = pairs.stream()
                .filter(pair -> Annotation.text(pair.gold(), "said_when").matches("\\d{4}-\\d\\d-\\d\\d"))
                .toList();
        return rate(dated, pair -> {
            var stated = pair.claim().stated();
            return stated != null && stated.edtf().equals(Annotation.text(pair.gold(), "said_when"));
        });
    }

    private static boolean isAllRight(Pair pair) {
        boolean metric = pair.sameMetric() || !Annotation.hasMetric(pair.gold());
        return metric
                && Annotation.sameSubject(pair.claim(), pair.gold())
                && Annotation.sameSpeaker(pair.claim(), pair.gold());
    }

    /** How far the mean confidence is from the share of claims that are right in every respect. */
    double calibrationGap() {
        double mean = judged.stream().mapToDouble(Judged::confidence).average().orElse(1);
        return Math.abs(mean - rate(judged, Judged::right));
    }

    /** For bands of confidence: how many claims, and which share of them is right in every respect. */
    String calibration(String name) {
        StringBuilder table = new StringBuilder(name).append(" confidence → share right:");
        double[] edges = {0, 0.5, 0.7, 0.8, 0.85, 0.9, 1.01};
        for (int i = 1; i < edges.length; i++) {
            double from = edges[i - 1];
            double to = edges[i];
            List<Judged> band = judged.stream()
                    .filter(one -> one.confidence() >= from && one.confidence() < to)
                    .toList();
            table.append(String.format(
                    Locale.ROOT,
                    " %.2f–%.2f: %.2f (%d)",
                    from,
                    Math.min(1, to),
                    rate(band, Judged::right),
                    band.size()));
        }
        return table.toString();
    }

    String table(String name) {
        return String.format(
                Locale.ROOT,
                "%-12s precision %.3f recall %.3f F1 %.3f | metric %.3f subject %.3f claimant %.3f bounds %.3f modality %.3f stated %.3f"
                        + " | distractors hit %.3f (%d claims wanted)",
                name,
                precision(),
                recall(),
                f1(),
                metric(),
                subject(),
                namedClaimant(),
                bounds(),
                modality(),
                stated(),
                distractorsHit(),
                wanted);
    }

    private static <T> double rate(List<T> over, Predicate<T> right) {
        return over.isEmpty() ? 1 : over.stream().filter(right).count() / (double) over.size();
    }

    private static boolean isRequired(JsonNode gold) {
        return !gold.path("optional").asBoolean(false)
                && Annotation.text(gold, "repeat_of").isEmpty();
    }

    private static boolean touches(CandidateClaim claim, List<JsonNode> spans) {
        return spans.stream().anyMatch(span -> overlap(claim, span) > 0);
    }

    private static int overlap(CandidateClaim claim, JsonNode span) {
        return Math.min(claim.quote().end(), span.get("end").asInt())
                - Math.max(claim.quote().start(), span.get("start").asInt());
    }
}
