package org.kurskclaims.desk.vocabulary;

import static org.kurskclaims.desk.vocabulary.Typed.orNull;
import static org.kurskclaims.desk.vocabulary.Typed.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.vocabulary.ActorDraft;
import org.kurskclaims.claims.vocabulary.ActorEntry;
import org.kurskclaims.claims.vocabulary.SidePeriod;
import org.kurskclaims.claims.vocabulary.VocabularyRejected.Problem;

/**
 * An actor as typed.
 *
 * @param parent one of the spellings of the body to which the actor belongs
 * @param aliases a spelling a line
 * @param version that the editor saw; empty for a new actor
 */
record ActorForm(
        String name,
        String kind,
        String side,
        String parent,
        String reliability,
        String reliabilityReason,
        String aliases,
        List<LocalName> names,
        List<Period> sides,
        String why,
        String version) {

    /** A name in another language. */
    record LocalName(@Nullable String language, @Nullable String name) {

        boolean isEmpty() {
            return text(language).isEmpty() && text(name).isEmpty();
        }
    }

    /** A time on another side, its days as typed. */
    record Period(
            @Nullable String since,
            @Nullable String until,
            @Nullable String side) {

        boolean isEmpty() {
            return text(since).isEmpty() && text(until).isEmpty();
        }
    }

    ActorForm(
            @Nullable String name,
            @Nullable String kind,
            @Nullable String side,
            @Nullable String parent,
            @Nullable String reliability,
            @Nullable String reliabilityReason,
            @Nullable String aliases,
            @Nullable List<LocalName> names,
            @Nullable List<Period> sides,
            @Nullable String why,
            @Nullable String version) {
        this.name = text(name);
        this.kind = text(kind);
        this.side = text(side);
        this.parent = text(parent);
        this.reliability = text(reliability);
        this.reliabilityReason = text(reliabilityReason);
        this.aliases = text(aliases);
        this.names = names == null
                ? List.of()
                : names.stream().filter(Objects::nonNull).toList();
        this.sides = sides == null
                ? List.of()
                : sides.stream().filter(Objects::nonNull).toList();
        this.why = text(why);
        this.version = text(version);
    }

    static ActorForm empty() {
        return new ActorForm("", "person", "other", "", "", "", "", null, null, "", "");
    }

    static ActorForm of(ActorEntry actor) {
        return new ActorForm(
                actor.name(),
                actor.kind(),
                actor.side(),
                actor.parent(),
                actor.reliability(),
                actor.reliabilityReason(),
                String.join("\n", actor.aliases()),
                actor.names().entrySet().stream()
                        .map(name -> new LocalName(name.getKey(), name.getValue()))
                        .toList(),
                actor.sides().stream()
                        .map(period -> new Period(day(period.since()), day(period.until()), period.side()))
                        .toList(),
                "",
                "" + actor.version());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Lines of the field for the spellings. */
    public long aliasRows() {
        return WordRows.of(aliases);
    }

    /** The names, and some empty lines for more. */
    public List<LocalName> nameRows() {
        List<LocalName> rows =
                new ArrayList<>(names.stream().filter(row -> !row.isEmpty()).toList());
        rows.add(new LocalName("", ""));
        rows.add(new LocalName("", ""));
        return rows;
    }

    /** The periods, and an empty line for one more. */
    public List<Period> sideRows() {
        List<Period> rows =
                new ArrayList<>(sides.stream().filter(row -> !row.isEmpty()).toList());
        rows.add(new Period("", "", ""));
        return rows;
    }

    /**
     * What the form asks for, as far as it can be read.
     *
     * @param parentId id of the parent, where one is typed and known
     * @param problems gets what cannot be read
     */
    ActorDraft draft(@Nullable Long parentId, Map<String, Problem> problems) {
        if (!parent.isEmpty() && parentId == null) {
            problems.put("parent", Problem.of("vocabulary.parent.unknown"));
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        names.stream()
                .filter(row -> !row.isEmpty())
                .forEach(row -> byLanguage.put(text(row.language()), text(row.name())));
        return new ActorDraft(
                name,
                kind,
                side,
                parentId,
                orNull(reliability),
                orNull(reliabilityReason),
                aliases.lines().toList(),
                byLanguage,
                periods(problems));
    }

    private List<SidePeriod> periods(Map<String, Problem> problems) {
        List<SidePeriod> periods = new ArrayList<>();
        for (Period row : sides) {
            if (!row.isEmpty()) {
                try {
                    periods.add(new SidePeriod(day(text(row.since())), day(text(row.until())), text(row.side())));
                } catch (DateTimeParseException | IllegalArgumentException wrong) {
                    problems.put("sides", Problem.of("vocabulary.sides.days"));
                }
            }
        }
        return periods;
    }

    private static @Nullable LocalDate day(String typed) {
        return typed.isEmpty() ? null : LocalDate.parse(typed);
    }
}
