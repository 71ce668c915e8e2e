package org.kurskclaims.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.FilterInput;
import org.kurskclaims.comparison.Metrics;
import org.springframework.context.MessageSource;

/**
 * What an address of the comparing page asks for, read leniently: what cannot be understood is left out and named.
 *
 * @param unreadable values of {@code series} that are none, with the sentence why; they stay in the form
 * @param articles ids; empty for all
 * @param against the second day of "known on"; absent where none is wanted
 * @param againstToday whether the second state is that of today, whatever the first one's clocks show
 * @param base number of the claim whose area the shares are taken of; absent where they stay shares
 * @param filters the filters that all claim lists share, with the problems of every parameter
 */
record CompareInput(
        List<Choice> choices,
        List<Unreadable> unreadable,
        Split split,
        List<Long> articles,
        @Nullable LocalDate against,
        boolean againstToday,
        @Nullable Long base,
        FilterInput filters) {

    static final int MOST_SERIES = 8;
    private static final String TODAY = "today";

    private static final Pattern SERIES = Pattern.compile("([a-z0-9-]+)/([a-z0-9-]+)(?:/([a-z0-9-]+))?");
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Set<String> SCALES = Set.of("", "linear", "log");
    private static final int LONGEST = 60;

    /**
     * A timeline, or one count of it.
     *
     * @param written as it stands in the address: "troop-strength/russia"
     * @param count the series' own slug; absent for the one with the most claims
     */
    record Choice(
            String written,
            String metric,
            String subject,
            @Nullable String count) {

        String timeline() {
            return metric + "/" + subject;
        }
    }

    record Unreadable(String value, String why) {}

    /** Into what each series is split. */
    enum Split {
        NONE,
        SIDE,
        CLAIMANT,
        TRACKS,
        ARTICLE;

        /** As it stands in the address; empty for none. */
        public String code() {
            return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
        }

        static @Nullable Split of(String code) {
            for (Split split : values()) {
                if (split.code().equals(code)) {
                    return split;
                }
            }
            return null;
        }
    }

    static CompareInput read(
            Address address,
            Map<String, List<String>> parameters,
            FilterReader reader,
            Vocabulary vocabulary,
            MessageSource messages) {
        FilterInput filters = reader.read(parameters, "claimant");
        Map<String, String> problems = new HashMap<>(filters.problems());
        List<Choice> choices = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        for (String written : given(address, "series")) {
            Choice choice = choice(written, vocabulary);
            if (choice == null) {
                unreadable.add(new Unreadable(shortened(written), words(messages, "compare.problem.series")));
            } else if (choices.size() == MOST_SERIES) {
                unreadable.add(new Unreadable(written, words(messages, "compare.problem.many", MOST_SERIES)));
            } else {
                choices.add(choice);
            }
        }
        Split split = Split.of(address.value("by"));
        if (split == null) {
            problems.put("by", words(messages, "compare.problem.by", shortened(address.value("by"))));
        }
        if (!SCALES.contains(address.value("scale"))) {
            problems.put("scale", words(messages, "compare.problem.scale", shortened(address.value("scale"))));
        }
        List<Long> articles = new ArrayList<>();
        for (String id : given(address, "article")) {
            if (ID.matcher(id).matches()) {
                articles.add(Long.valueOf(id));
            } else {
                problems.put("article", words(messages, "compare.problem.article", shortened(id)));
            }
        }
        boolean today = address.value("against").strip().equals(TODAY);
        FilterInput other = FilterInput.read(Map.of("known", List.of(today ? "" : address.value("against"))));
        String notADay = other.problem("known");
        if (notADay != null) {
            problems.put("against", notADay);
        }
        return new CompareInput(
                choices,
                unreadable,
                split == null ? Split.NONE : split,
                articles,
                other.filter().known(),
                today,
                base(address.value("base"), problems, messages),
                new FilterInput(filters.filter(), problems));
    }

    private static @Nullable Long base(String id, Map<String, String> problems, MessageSource messages) {
        if (id.isEmpty() || ID.matcher(id).matches()) {
            return id.isEmpty() ? null : Long.valueOf(id);
        }
        problems.put("base", words(messages, "compare.problem.base", shortened(id)));
        return null;
    }

    /** Whether a share is among the chosen series, so that its whole can be named. */
    boolean hasShares() {
        return choices.stream().anyMatch(choice -> choice.metric().equals(Metrics.SHARE));
    }

    private static List<String> given(Address address, String name) {
        return address.query().getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .distinct()
                .toList();
    }

    private static @Nullable Choice choice(String written, Vocabulary vocabulary) {
        Matcher parts = SERIES.matcher(written);
        if (!parts.matches() || vocabulary.metric(parts.group(1)) == null) {
            return null;
        }
        String subject = parts.group(2);
        boolean known = subject.equals(ClaimFilter.UNKNOWN) || vocabulary.subject(subject) != null;
        return known ? new Choice(written, parts.group(1), subject, parts.group(3)) : null;
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, value.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    private static String words(MessageSource messages, String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.ENGLISH);
    }

    /** Whether each chart is shown in two states of knowledge. */
    boolean isTwice() {
        return against != null || againstToday;
    }

    boolean isChosen(String timeline) {
        return choices.stream().anyMatch(choice -> choice.timeline().equals(timeline));
    }
}
