package org.kurskclaims.claims.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.vocabulary.VocabularyRejected.Problem;

/**
 * An actor as an editor wants it.
 *
 * @param kind "person", "office", "force", "state", "organisation" or "unnamed"
 * @param side slug of the side on which the actor stands unless a period says otherwise
 * @param parent id of the body to which the actor belongs
 * @param reliability NATO Admiralty code A to F
 * @param reliabilityReason needed with a code
 * @param aliases every other spelling and title; the name is one by itself
 * @param names names by language (BCP 47)
 * @param sides times on another side; no two overlap
 */
public record ActorDraft(
        String name,
        String kind,
        String side,
        @Nullable Long parent,
        @Nullable String reliability,
        @Nullable String reliabilityReason,
        List<String> aliases,
        Map<String, String> names,
        List<SidePeriod> sides) {

    public static final List<String> KINDS = List.of("person", "office", "force", "state", "organisation", "unnamed");

    static final int LONGEST_NAME = 200;
    private static final int MOST_ALIASES = 200;

    public ActorDraft {
        name = name.strip().replaceAll("\\s+", " ");
        aliases = aliases.stream()
                .map(alias -> alias.strip().replaceAll("\\s+", " "))
                .filter(alias -> !alias.isEmpty())
                .distinct()
                .toList();
        names = new LinkedHashMap<>(names);
        sides = List.copyOf(sides);
    }

    /** What is wrong with it by itself, by field. */
    Map<String, Problem> problems(Set<String> knownSides) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.put("name", Problem.of("vocabulary.name.missing"));
        }
        if (!KINDS.contains(kind)) {
            problems.put("kind", Problem.of("claim-form.choice.unknown"));
        }
        if (!knownSides.contains(side)) {
            problems.put("side", Problem.of("claim-form.choice.unknown"));
        }
        Grade.problem(reliability, reliabilityReason).forEach(problems::putIfAbsent);
        if (aliases.size() > MOST_ALIASES || aliases.stream().anyMatch(alias -> alias.length() > LONGEST_NAME)) {
            problems.put("aliases", Problem.of("vocabulary.aliases.long"));
        }
        names.forEach((language, called) -> {
            if (!language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
                problems.put("names", Problem.of("describe.language.wrong"));
            } else if (called.isBlank() || called.length() > LONGEST_NAME) {
                problems.put("names", Problem.of("vocabulary.name.missing"));
            }
        });
        for (int i = 0; i < sides.size(); i++) {
            SidePeriod one = sides.get(i);
            if (!knownSides.contains(one.side())) {
                problems.put("sides", Problem.of("claim-form.choice.unknown"));
            } else if (sides.subList(0, i).stream().anyMatch(one::overlaps)) {
                problems.put("sides", Problem.of("vocabulary.sides.overlap"));
            }
        }
        return problems;
    }
}
