package org.kurskclaims.desk.vocabulary;

import static org.kurskclaims.desk.vocabulary.Typed.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.vocabulary.UnitDraft;
import org.kurskclaims.claims.vocabulary.UnitEntry;
import org.kurskclaims.claims.vocabulary.VocabularyRejected.Problem;
import org.kurskclaims.quantity.Unit;

/**
 * A unit of measure as typed.
 *
 * @param unit code of the unit in which its quantities are kept
 * @param words by which a text gives it, one a line
 * @param retired "yes" if it is no longer to be read
 * @param example a quantity to try it on
 * @param version that the editor saw; empty for a new unit
 */
record UnitForm(
        String name,
        String unit,
        String factor,
        String words,
        String source,
        String sourceAddress,
        String retired,
        String example,
        String why,
        String version) {

    /** Six digits and twelve decimals: what the database keeps. */
    private static final Pattern FACTOR = Pattern.compile("\\d{1,6}(\\.\\d{1,12})?");

    private static final String YES = "yes";
    private static final int LONGEST_EXAMPLE = 200;

    UnitForm(
            @Nullable String name,
            @Nullable String unit,
            @Nullable String factor,
            @Nullable String words,
            @Nullable String source,
            @Nullable String sourceAddress,
            @Nullable String retired,
            @Nullable String example,
            @Nullable String why,
            @Nullable String version) {
        this.name = text(name);
        this.unit = text(unit);
        this.factor = text(factor);
        this.words = text(words);
        this.source = text(source);
        this.sourceAddress = text(sourceAddress);
        this.retired = text(retired);
        this.example = text(example);
        this.why = text(why);
        this.version = text(version);
    }

    static UnitForm empty() {
        return new UnitForm("", Unit.KM.code(), "", "", "", "", "", "", "", "");
    }

    static UnitForm of(UnitEntry unit) {
        return new UnitForm(
                unit.name(),
                unit.unit().code(),
                unit.factor().toPlainString(),
                String.join("\n", unit.words()),
                unit.source(),
                unit.sourceAddress(),
                unit.isRetired() ? YES : "",
                "",
                "",
                "" + unit.version());
    }

    /**
     * As the unit stood in its history.
     *
     * @param then its fields after a revision
     * @param version that it has now
     */
    static UnitForm of(Map<String, List<String>> then, int version) {
        return new UnitForm(
                one(then, "name"),
                one(then, "unit"),
                one(then, "factor"),
                String.join("\n", then.getOrDefault("words", List.of())),
                one(then, "source"),
                one(then, "source_address"),
                one(then, "retired"),
                "",
                "",
                "" + version);
    }

    private static String one(Map<String, List<String>> fields, String field) {
        return String.join(" ", fields.getOrDefault(field, List.of()));
    }

    public boolean isRetired() {
        return retired.equals(YES);
    }

    /** Lines of the field for the words. */
    public long wordRows() {
        return Math.min(24, Math.max(5, words.lines().count() + 1));
    }

    /** What is wrong with what is no part of the unit. */
    Map<String, Problem> problems() {
        Map<String, Problem> problems = new LinkedHashMap<>();
        if (!retired.isEmpty() && !isRetired()) {
            problems.put("retired", Problem.of("claim-form.choice.unknown"));
        }
        if (example.length() > LONGEST_EXAMPLE) {
            problems.put("example", Problem.of("claim-form.long"));
        }
        return problems;
    }

    /** What the form asks for; what cannot be read is such as no unit may have. */
    UnitDraft draft() {
        return new UnitDraft(
                name,
                kept(),
                FACTOR.matcher(factor).matches() ? new BigDecimal(factor) : BigDecimal.ZERO,
                words.lines().toList(),
                source,
                sourceAddress,
                isRetired());
    }

    private Unit kept() {
        return UnitDraft.KEPT.stream()
                .filter(kept -> kept.code().equals(unit))
                .findFirst()
                .orElse(Unit.PERSON);
    }
}
