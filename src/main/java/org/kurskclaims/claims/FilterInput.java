package org.kurskclaims.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.dating.InvalidDate;

/**
 * A filter as somebody typed it into an address or a form, read leniently: what can be understood becomes the
 * {@link #filter()}, what cannot is left out and named in {@link #problems()}. Pages show the problems at their fields,
 * the API refuses the request with them.
 *
 * <p>Lists may be repeated parameters or one with commas. Days may be EDTF of any precision: {@code from=2024-12} starts
 * with the first of December, {@code to=2024-12} ends with the 31st. Empty values count as absent.
 *
 * @param problems by parameter, a sentence for the reader each; in the order of the parameters
 */
public record FilterInput(ClaimFilter filter, Map<String, String> problems) {

    private static final int LONGEST = 200;
    private static final int MOST_VALUES = 50;
    private static final Set<String> REVIEWS = Set.of("published", "suggested", "all");
    private static final Set<String> SORTS =
            Set.of("when", "-when", "value", "-value", "recorded", "-recorded", "confidence", "-confidence");
    private static final Set<String> GRADES = Set.of("1", "2", "3", "4", "5", "6", ClaimFilter.UNGRADED);
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    public FilterInput {
        problems = Map.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    /** The sentence to show at a field; absent if its value was understood. */
    public @Nullable String problem(String parameter) {
        return problems.get(parameter);
    }

    /** @param parameters the values of each query parameter, decoded; unknown parameters are ignored */
    public static FilterInput read(Map<String, List<String>> parameters) {
        Reader reader = new Reader(parameters);
        LocalDate from = reader.day("from", true);
        LocalDate to = reader.day("to", false);
        if (from != null && to != null && from.isAfter(to)) {
            reader.problems.put("to", "The period ends before it starts.");
            to = null;
        }
        ClaimFilter filter = ClaimFilter.none()
                .but()
                .metric(reader.list("metric"))
                .subject(reader.list("subject"))
                .place(reader.list("place"))
                .side(reader.list("side"))
                .claimant(reader.list("claimant"))
                .outlet(reader.list("outlet"))
                .days(from, to)
                .known(reader.day("known", false))
                .recorded(reader.moment("recorded"))
                .review(reader.review("review"))
                .grade(reader.grades("grade"))
                .modality(reader.list("modality"))
                .q(reader.text("q"))
                .sort(reader.oneOf(
                        "sort", SORTS, "when, value, recorded or confidence, with - in front for the largest first"))
                .page(reader.number("page", Integer.MAX_VALUE), reader.number("size", 200))
                .build();
        return new FilterInput(filter, reader.problems);
    }

    private static final class Reader {

        private final Map<String, List<String>> parameters;
        private final Map<String, String> problems = new LinkedHashMap<>();

        private Reader(Map<String, List<String>> parameters) {
            this.parameters = parameters;
        }

        private @Nullable List<String> list(String name) {
            List<String> values = new ArrayList<>();
            for (String given : parameters.getOrDefault(name, List.of())) {
                for (String value : given.split(",")) {
                    if (!value.isBlank()) {
                        values.add(value.strip());
                    }
                }
            }
            if (values.size() > MOST_VALUES || values.stream().anyMatch(Reader::isUnreadable)) {
                problems.put(name, "These are no names we could look for, or more than " + MOST_VALUES + " of them.");
                return null;
            }
            return values.isEmpty() ? null : values.stream().distinct().toList();
        }

        /** Both boxes ticked is as good as none. */
        private @Nullable String review(String name) {
            boolean both = parameters.getOrDefault(name, List.of()).containsAll(List.of("published", "suggested"));
            return both ? "all" : oneOf(name, REVIEWS, "published, suggested or all");
        }

        private @Nullable List<String> grades(String name) {
            List<String> values = list(name);
            if (values != null && !GRADES.containsAll(values)) {
                problems.put(name, "Grades are 1 to 6, or none.");
                return null;
            }
            return values;
        }

        private @Nullable String text(String name) {
            String value = last(name);
            if (value != null && isUnreadable(value)) {
                problems.put(name, "Write at most " + LONGEST + " characters, without control characters.");
                return null;
            }
            return value;
        }

        private @Nullable LocalDate day(String name, boolean first) {
            String value = last(name);
            if (value == null) {
                return null;
            }
            try {
                FuzzyDate date = FuzzyDate.parse(value);
                LocalDate day = first ? date.earliest() : date.latest();
                if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
                    return day;
                }
            } catch (InvalidDate e) {
                // named below, together with dates that have no such end
            }
            problems.put(name, "“" + shortened(value) + "” is no date. Write it as 2024-12-23, 2024-12 or 2024.");
            return null;
        }

        private @Nullable Instant moment(String name) {
            String value = last(name);
            if (value == null) {
                return null;
            }
            try {
                return value.contains("T")
                        ? Instant.parse(value)
                        : LocalDate.parse(value).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
            } catch (DateTimeParseException e) {
                problems.put(
                        name,
                        "“" + shortened(value) + "” is no moment. Write it as 2025-02-10 or 2025-02-10T12:00:00Z.");
                return null;
            }
        }

        private @Nullable String oneOf(String name, Set<String> allowed, String inWords) {
            String value = last(name);
            if (value == null || allowed.contains(value)) {
                return value;
            }
            problems.put(name, "“" + shortened(value) + "” is not among the choices. Write " + inWords + ".");
            return null;
        }

        private @Nullable Integer number(String name, int most) {
            String value = last(name);
            if (value == null) {
                return null;
            }
            try {
                int number = Integer.parseInt(value);
                if (number >= 1 && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // named below, together with numbers out of range
            }
            problems.put(
                    name,
                    "“" + shortened(value) + "” is no number "
                            + (most == Integer.MAX_VALUE ? "from 1 upwards." : "from 1 to " + most + "."));
            return null;
        }

        private @Nullable String last(String name) {
            List<String> values = parameters.getOrDefault(name, List.of());
            String value = values.isEmpty() ? "" : values.get(values.size() - 1);
            return value.isBlank() ? null : value.strip();
        }

        private static boolean isUnreadable(String value) {
            return value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl);
        }

        private static String shortened(String value) {
            return value.length() <= 40 ? value : value.substring(0, value.offsetByCodePoints(0, 20)) + "…";
        }
    }
}
