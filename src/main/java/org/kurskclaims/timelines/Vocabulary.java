package org.kurskclaims.timelines;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.comparison.Names;

/**
 * The names of reference data that a drawing prints, by slug. What is missing is named after its slug.
 *
 * @param sides in the order of their columns
 * @param metrics label of each metric ("Killed or wounded")
 * @param subjects name of each subject ("North Korea")
 * @param adjectives adjective of each subject ("North Korean")
 * @param places name of each place ("Kursk region")
 */
public record Vocabulary(
        List<Side> sides,
        Map<String, String> metrics,
        Map<String, String> subjects,
        Map<String, String> adjectives,
        Map<String, String> places) {

    public Vocabulary {
        sides = List.copyOf(sides);
        metrics = Map.copyOf(metrics);
        subjects = Map.copyOf(subjects);
        adjectives = Map.copyOf(adjectives);
        places = Map.copyOf(places);
    }

    String side(String slug) {
        return sides.stream()
                .filter(side -> side.slug().equals(slug))
                .map(Side::label)
                .findFirst()
                .orElse(Names.plain(slug));
    }

    String metric(String slug) {
        return metrics.getOrDefault(slug, Names.plain(slug));
    }

    String subject(@Nullable String slug) {
        return slug == null ? "" : subjects.getOrDefault(slug, Names.plain(slug));
    }

    String adjective(@Nullable String slug) {
        return slug == null ? "" : adjectives.getOrDefault(slug, Names.plain(slug));
    }

    String place(@Nullable String slug) {
        return slug == null ? "" : places.getOrDefault(slug, Names.plain(slug));
    }
}
