package org.kurskclaims.claims.vocabulary;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.vocabulary.VocabularyRejected.Problem;
import org.kurskclaims.quantity.Unit;

/**
 * A unit of measure as an editor wants it.
 *
 * @param unit in which its quantities are to be kept: one of {@link #KEPT}
 * @param factor above 0
 * @param words by which a text gives it; each once, whatever its case
 * @param source where the factor comes from
 * @param sourceAddress where that can be read
 * @param isRetired whether texts are no longer to be read with it
 */
public record UnitDraft(
        String name,
        Unit unit,
        BigDecimal factor,
        List<String> words,
        String source,
        @Nullable String sourceAddress,
        boolean isRetired) {

    /** What is measured can be converted; what is counted cannot: no number of people is in a battalion. */
    public static final List<Unit> KEPT = List.of(Unit.KM2, Unit.KM, Unit.PERCENT);

    public static final int MOST_DECIMALS = 12;
    private static final BigDecimal TOO_LARGE = BigDecimal.valueOf(1_000_000);
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_WORD = 40;
    private static final int MOST_WORDS = 60;
    private static final int LONGEST_SOURCE = 500;
    private static final Pattern WORD = Pattern.compile("(?=.*[\\p{L}%‰°])[\\p{L}\\p{M}\\p{N} .,'’^/%‰°-]+");

    public UnitDraft {
        name = plain(name);
        factor = factor.signum() == 0 ? BigDecimal.ZERO : withoutZeros(factor);
        source = plain(source);
        sourceAddress = sourceAddress == null || sourceAddress.isBlank() ? null : sourceAddress.strip();
        Set<String> seen = new HashSet<>();
        words = words.stream()
                .map(UnitDraft::plain)
                .filter(word -> !word.isEmpty() && seen.add(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static BigDecimal withoutZeros(BigDecimal factor) {
        BigDecimal stripped = factor.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Z}]+", " ").strip();
    }

    /** What is wrong with it by itself, by field. */
    Map<String, Problem> problems() {
        Map<String, Problem> problems = new LinkedHashMap<>();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.put("name", Problem.of("vocabulary.units.name.missing"));
        }
        if (!KEPT.contains(unit)) {
            problems.put("unit", Problem.of("claim-form.choice.unknown"));
        }
        if (factor.signum() <= 0 || factor.scale() > MOST_DECIMALS || factor.compareTo(TOO_LARGE) >= 0) {
            problems.put("factor", Problem.of("vocabulary.factor.wrong"));
        }
        if (words.isEmpty()) {
            problems.put("words", Problem.of("vocabulary.words.missing"));
        } else if (words.size() > MOST_WORDS) {
            problems.put("words", Problem.of("vocabulary.words.long"));
        }
        for (String word : words) {
            if (word.length() > LONGEST_WORD) {
                problems.putIfAbsent("words", Problem.of("vocabulary.words.long"));
            } else if (!WORD.matcher(word).matches()) {
                problems.putIfAbsent("words", new Problem("vocabulary.word.odd", word));
            }
        }
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            problems.put("source", Problem.of("vocabulary.source.missing"));
        }
        if (sourceAddress != null
                && (sourceAddress.length() > LONGEST_SOURCE || !sourceAddress.matches("https?://[^\\s/]+\\S*"))) {
            problems.put("sourceAddress", Problem.of("vocabulary.source.address.wrong"));
        }
        return problems;
    }
}
