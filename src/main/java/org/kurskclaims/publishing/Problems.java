package org.kurskclaims.publishing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.InvalidFilter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What went wrong, for programs: RFC 9457 problem details. Refusals of parameters name each of them in {@code errors}. */
@RestControllerAdvice(basePackageClasses = Problems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Problems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ProblemDetail invalidParameters(InvalidParameters refusal, HttpServletResponse response) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, refusal.getMessage(), response);
        problem.setProperty(
                "errors",
                refusal.problems().entrySet().stream()
                        .map(error -> Fields.of("parameter", error.getKey(), "detail", error.getValue()))
                        .toList());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail invalidFilter(InvalidFilter refusal, HttpServletResponse response) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, refusal.getMessage(), response);
        problem.setProperty("errors", List.of());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail notPublished(NotPublished nothing, HttpServletResponse response) {
        return problem(HttpStatus.NOT_FOUND, nothing.getMessage(), response);
    }

    /** An error is nobody's edition: what the interceptor promised about the answer is taken back. */
    private static ProblemDetail problem(HttpStatus status, @Nullable String detail, HttpServletResponse response) {
        response.setHeader(HttpHeaders.ETAG, null);
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setDetail(detail);
        return problem;
    }
}
