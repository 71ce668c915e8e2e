package org.kurskclaims.desk;

import java.util.Locale;
import org.kurskclaims.claims.ReferenceData;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How the preview of a change words what changes. */
@Component("bulkWords")
class BulkWords {

    private final ReferenceData reference;
    private final MessageSource messages;

    BulkWords(ReferenceData reference, MessageSource messages) {
        this.reference = reference;
        this.messages = messages;
    }

    /** The label of a field's value; "not said" where it is absent. */
    public String of(String field, String value) {
        if (value.equals(BulkEdit.NOBODY)) {
            return message(field.equals("credibility") ? "claim-form.ungraded" : "claim-form.not-said");
        }
        return switch (field) {
            case "metric" ->
                reference.metric(value).map(metric -> metric.label()).orElse(value);
            case "subject" ->
                reference.subject(value).map(subject -> subject.label()).orElse(value);
            case "place" ->
                reference.places().stream()
                        .filter(place -> place.slug().equals(value))
                        .map(place -> place.name())
                        .findFirst()
                        .orElse(value);
            case "review" -> message("decided." + value);
            default -> value;
        };
    }

    private String message(String key) {
        return messages.getMessage(key, null, Locale.ENGLISH);
    }
}
