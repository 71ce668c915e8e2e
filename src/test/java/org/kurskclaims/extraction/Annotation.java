package org.kurskclaims.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.Quantity;
import tools.jackson.databind.JsonNode;

/** What an annotated claim says, and whether an extracted one says the same. */
final class Annotation {

    private static final Map<String, String> METRICS = Map.ofEntries(
            Map.entry("troop_strength", "troop-strength"),
            Map.entry("casualties_total", "casualties"),
            Map.entry("killed", "killed"),
            Map.entry("wounded", "wounded"),
            Map.entry("captured", "captured"),
            Map.entry("missing", "missing"),
            Map.entry("territory_area", "territory-area"),
            Map.entry("territory_share", "territory-share"),
            Map.entry("settlements", "settlements"),
            Map.entry("equipment_count", "equipment"),
            Map.entry("advance_distance", "advance"),
            Map.entry("displaced", "displaced"));
    private static final Set<String> SUBJECTS = Set.of("russia", "ukraine", "north_korea", "civilians");
    private static final Map<String, Double> FACTORS = Map.of(
            "square miles",
            2.589988,
            "sq mi",
            2.589988,
            "miles",
            1.609344,
            "m",
            0.001,
            "metres",
            0.001,
            "meters",
            0.001,
            "ha",
            0.01,
            "hectares",
            0.01);

    private Annotation() {}

    static boolean hasMetric(JsonNode gold) {
        return METRICS.containsKey(text(gold, "metric"));
    }

    static boolean sameMetric(CandidateClaim claim, JsonNode gold) {
        return claim.metric().equals(METRICS.get(text(gold, "metric")));
    }

    static boolean hasSubject(JsonNode gold) {
        return SUBJECTS.contains(text(gold, "subject_side"));
    }

    static boolean sameSubject(CandidateClaim claim, JsonNode gold) {
        String wanted = text(gold, "subject_side");
        return !SUBJECTS.contains(wanted) || wanted.replace('_', '-').equals(claim.subject());
    }

    static boolean sameModality(CandidateClaim claim, JsonNode gold) {
        String modality = claim.modality().code();
        String wanted = switch (text(gold, "modality")) {
            case "expected" -> "forecast";
            case "disputed" -> "denied";
            default -> "asserted";
        };
        return wanted.equals(modality) || (wanted.equals("forecast") && modality.equals("conditional"));
    }

    static boolean sameFigure(Quantity quantity, JsonNode gold) {
        double factor = FACTORS.getOrDefault(text(gold, "unit").toLowerCase(Locale.ROOT), 1.0);
        boolean any = false;
        for (String bound : List.of("low", "high")) {
            JsonNode value = gold.path(bound);
            if (value.isNumber()) {
                any = true;
                double wanted = value.asDouble() * factor;
                for (BigDecimal number : Arrays.asList(quantity.low(), quantity.best(), quantity.high())) {
                    if (number != null
                            && Math.abs(number.doubleValue() - wanted) <= Math.max(0.011 * Math.abs(wanted), 0.0051)) {
                        return true;
                    }
                }
            }
        }
        return !any && quantity.qualifier() == Qualifier.VAGUE;
    }

    static Set<Qualifier> bounds(JsonNode gold) {
        boolean low = gold.path("low").isNumber();
        boolean high = gold.path("high").isNumber();
        if (gold.path("vague").asBoolean(false)) {
            return Set.of(Qualifier.VAGUE);
        }
        if (low && high) {
            boolean same = gold.get("low").asDouble() == gold.get("high").asDouble();
            return same ? Set.of(Qualifier.EXACTLY, Qualifier.ABOUT, Qualifier.NEARLY) : Set.of(Qualifier.BETWEEN);
        }
        return low ? Set.of(Qualifier.MORE_THAN, Qualifier.AT_LEAST) : Set.of(Qualifier.AT_MOST, Qualifier.LESS_THAN);
    }

    static boolean sameSpeaker(CandidateClaim claim, JsonNode gold) {
        Speaker speaker = claim.claimant();
        List<String> accepted = new ArrayList<>(List.of(text(gold, "claimant")));
        JsonNode other = gold.path("claimant_alt");
        if (other.isArray()) {
            other.forEach(name -> accepted.add(name.asString()));
        } else if (other.isString()) {
            accepted.add(other.asString());
        }
        return accepted.stream().anyMatch(name -> name.startsWith("[") ? speaker == null : isSameName(name, speaker));
    }

    private static boolean isSameName(String wanted, @Nullable Speaker speaker) {
        if (speaker == null) {
            return false;
        }
        Set<String> one = words(wanted);
        Set<String> two = words(speaker.name());
        int least = Math.max(1, Math.min(one.size(), two.size()));
        one.retainAll(two);
        return 2 * one.size() >= least;
    }

    private static Set<String> words(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replaceAll("zelenski?yy?", "zelensky")
                .replace("zelenskiy", "zelensky")
                .replace("defence", "defense")
                .replace("kiev", "kyiv")
                .replace("syrskyi", "syrsky");
        Set<String> words = new HashSet<>(List.of(plain.split("[^a-z0-9]+")));
        words.removeAll(Set.of("", "the", "a", "an", "of", "s", "us", "u", "president", "said", "and"));
        return words;
    }

    static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.asString() : "";
    }
}
