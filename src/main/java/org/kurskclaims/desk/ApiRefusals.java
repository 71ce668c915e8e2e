package org.kurskclaims.desk;

import java.util.Map;
import org.kurskclaims.claims.ClaimNotFound;
import org.kurskclaims.claims.FourEyesRequired;
import org.kurskclaims.claims.ReviewNotPossible;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What the writing API answers when a step cannot be done; {@link DeskRefusals} has the same for people. */
@RestControllerAdvice(assignableTypes = {ClaimWritingApi.class, ClaimRevisingApi.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiRefusals {

    private final ApiProblems problems;

    ApiRefusals(ApiProblems problems) {
        this.problems = problems;
    }

    /** The article that the body names. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> noArticle(NotAtTheDesk missing) {
        return problems.atField("article", String.valueOf(missing.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notThere(ClaimNotFound missing) {
        return problems.of(HttpStatus.NOT_FOUND, String.valueOf(missing.getMessage()), Map.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unread(ReadRevision.Missing missing) {
        return problems.of(missing.status(), missing.messageKey());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notPossible(ReviewNotPossible refused) {
        return problems.of(HttpStatus.CONFLICT, String.valueOf(refused.getMessage()), Map.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fourEyes(FourEyesRequired refused) {
        return problems.of(HttpStatus.CONFLICT, "desk.four-eyes");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException broken) {
        return problems.of(HttpStatus.BAD_REQUEST, "api.unreadable");
    }
}
