package org.kurskclaims.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the writing API answers instead (RFC 9457). */
@Component
class ApiProblems {

    private final MessageSource messages;

    ApiProblems(MessageSource messages) {
        this.messages = messages;
    }

    /** @param message key of the sentence */
    ResponseEntity<ProblemDetail> of(HttpStatus status, String message) {
        return of(status, words(message), Map.of());
    }

    ResponseEntity<ProblemDetail> of(HttpStatus status, String detail, Map<String, Object> properties) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setDetail(detail);
        properties.forEach(problem::setProperty);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** @param problems message keys by the form's names of the fields */
    ResponseEntity<ProblemDetail> atFields(Map<String, String> problems) {
        return of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                messages.getMessage("claim-form.problems", new Object[] {problems.size()}, Locale.ENGLISH),
                Map.of(
                        "errors",
                        problems.entrySet().stream()
                                .map(one -> Map.of("field", field(one.getKey()), "detail", words(one.getValue())))
                                .toList()));
    }

    ResponseEntity<ProblemDetail> atField(String field, String detail) {
        return of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                detail,
                Map.of("errors", List.of(Map.of("field", field, "detail", detail))));
    }

    String words(String message) {
        return messages.getMessage(message, null, Locale.ENGLISH);
    }

    /** The form's name of a field as the API has it: matter.metric is metric, figure.words is quantity.text. */
    static String field(String inForm) {
        return switch (inForm) {
            case "figure" -> "quantity";
            case "speaker" -> "claimant";
            case "figure.words" -> "quantity.text";
            case "speaker.claimant" -> "claimant.name";
            case "speaker.side" -> "claimant.side";
            case "speaker.cue", "speaker.channels" -> "attribution";
            default -> inForm.replaceFirst("^(matter|dates)\\.", "").replaceFirst("^figure\\.", "quantity.");
        };
    }
}
