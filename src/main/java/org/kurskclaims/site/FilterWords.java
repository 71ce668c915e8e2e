package org.kurskclaims.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kurskclaims.claims.FacetCount;
import org.kurskclaims.claims.Facets;
import org.kurskclaims.dating.FuzzyDate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words which filters are in force: "Side: Ukraine", "As of 1 Dec 2024 or later". */
@Component
class FilterWords {

    private final MessageSource messages;
    private final Vocabulary vocabulary;

    FilterWords(MessageSource messages, Vocabulary vocabulary) {
        this.messages = messages;
        this.vocabulary = vocabulary;
    }

    /** @param value one that {@link org.kurskclaims.claims.FilterInput} has understood */
    String of(String name, String value, Facets facets) {
        return switch (name) {
            case "from", "to", "known" ->
                message("chip." + name, FuzzyDate.parse(value.strip()).inWords());
            case "recorded", "q" -> message("chip." + name, value);
            default -> message("chip." + name, labels(name, value, facets));
        };
    }

    private String labels(String name, String values, Facets facets) {
        return Arrays.stream(values.split(","))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> facets.of(name).stream()
                        .filter(count ->
                                count.value().equals(value) && !count.label().equals(value))
                        .map(FacetCount::label)
                        .findFirst()
                        .orElseGet(() -> known(name, value)))
                .collect(Collectors.joining(", "));
    }

    /** The name of a value that no claim has under the other filters. */
    private String known(String name, String value) {
        String label = switch (name) {
            case "grade" -> messages.getMessage("credibility." + value, null, value, Locale.ENGLISH);
            case "review" -> messages.getMessage("filters.review." + value, null, value, Locale.ENGLISH);
            case "modality" -> messages.getMessage("modality." + value, null, value, Locale.ENGLISH);
            case "metric" -> vocabulary.metricLabel(value);
            case "side" -> vocabulary.side(value);
            case "subject" -> vocabulary.subjectLabel(value);
            case "place" -> vocabulary.placeName(value);
            default -> value;
        };
        return label == null ? value : label;
    }

    private String message(String key, String value) {
        return messages.getMessage(key, new Object[] {value}, Locale.ENGLISH);
    }
}
