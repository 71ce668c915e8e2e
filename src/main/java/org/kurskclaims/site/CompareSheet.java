package org.kurskclaims.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.comparison.Change;
import org.kurskclaims.timelines.Multiple;

/**
 * The comparing page.
 *
 * @param panels in the order of the choices; a series' parts, and its two states, stand together
 * @param hidden parts that would be too many to draw
 * @param missing choices without a claim under these filters
 * @param choosable sides, claimants or articles of the chosen series
 * @param wholes areas of which the chosen shares may be parts; empty where no share is chosen
 * @param difference between the two states; absent where the page shows one
 * @param cut absent where the page has all claims
 */
record CompareSheet(
        Address address,
        CompareInput input,
        List<Panel> panels,
        CompareTable table,
        int hidden,
        List<String> missing,
        Choosable choosable,
        List<Whole> wholes,
        @Nullable Difference difference,
        @Nullable Cut cut) {

    /** An area that a reader can name as the whole of shares. */
    record Whole(long claim, String label, boolean chosen) {}

    /**
     * One small chart.
     *
     * @param timeline the address of the series' own page under the same filters
     * @param part whose figures these are; absent where the series is whole
     * @param side of the part; absent where the part is no side's
     * @param known the state of knowledge; absent where the page shows only one
     * @param alone whether the other state has nothing of it
     * @param silent how many claimants have no track here because there are too many
     * @param others other counts on the same timeline (another place, another kind), by name, with this page's address plus them
     */
    record Panel(
            CompareInput.Choice choice,
            Multiple multiple,
            Address timeline,
            @Nullable String part,
            @Nullable String side,
            @Nullable KnownBy known,
            boolean alone,
            int silent,
            Map<String, Address> others) {}

    /**
     * A state of knowledge.
     *
     * @param day absent for today
     * @param recorded absent for now
     */
    record KnownBy(@Nullable LocalDate day, @Nullable Instant recorded) {

        boolean isBefore(KnownBy other) {
            LocalDate own = day == null ? LocalDate.MAX : day;
            LocalDate others = other.day == null ? LocalDate.MAX : other.day;
            Instant ownMoment = recorded == null ? Instant.MAX : recorded;
            Instant othersMoment = other.recorded == null ? Instant.MAX : other.recorded;
            return own.equals(others) ? ownMoment.isBefore(othersMoment) : own.isBefore(others);
        }
    }

    /**
     * What happened between two states of knowledge, counted over all charts.
     *
     * @param same figures that stand in both as they were
     */
    record Difference(KnownBy earlier, KnownBy later, int came, int went, int changed, int reviewed, int same) {

        static Difference of(KnownBy earlier, KnownBy later, List<Panel> panels) {
            List<Multiple> before = inState(earlier, panels);
            List<Multiple> after = inState(later, panels);
            int came = sum(after, Change.NEW);
            int changed = sum(after, Change.CHANGED);
            int reviewed = sum(after, Change.REVIEWED);
            int drawn = after.stream().mapToInt(Multiple::drawn).sum();
            return new Difference(
                    earlier,
                    later,
                    came,
                    sum(before, Change.GONE),
                    changed,
                    reviewed,
                    drawn - came - changed - reviewed);
        }

        private static List<Multiple> inState(KnownBy state, List<Panel> panels) {
            return panels.stream()
                    .filter(panel -> state.equals(panel.known()))
                    .map(Panel::multiple)
                    .toList();
        }

        private static int sum(List<Multiple> charts, Change change) {
            return charts.stream()
                    .mapToInt(chart -> chart.changes().getOrDefault(change, 0))
                    .sum();
        }

        /** @param kind "came", "went", "changed" or "reviewed" */
        public int count(String kind) {
            return switch (kind) {
                case "came" -> came;
                case "went" -> went;
                case "changed" -> changed;
                default -> reviewed;
            };
        }

        public boolean isNone() {
            return came + went + changed + reviewed == 0;
        }
    }

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
