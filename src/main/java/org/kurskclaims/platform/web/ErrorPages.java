package org.kurskclaims.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers what went wrong: people get a page, the callers of the API get RFC 9457 problem details. Both read the sentence
 * of an exception that was written for them (it names its own status); neither ever reads one of our internals.
 */
@Controller
@ConditionalOnWebApplication
@RequestMapping("${spring.web.error.path:/error}")
class ErrorPages implements ErrorController {

    private final ErrorAttributes errors;
    private final MessageSource messages;

    ErrorPages(ErrorAttributes errors, MessageSource messages) {
        this.errors = errors;
        this.messages = messages;
    }

    @RequestMapping
    Object answer(HttpServletRequest request) {
        HttpStatus status = statusOf(request);
        String sentence = sentenceForTheReader(request, status);
        String path = pathOf(request);
        return isForPrograms(path) ? problem(status, sentence, path) : page(status, sentence);
    }

    /** Who opens this address by hand has no error, but asks for a page that does not exist. */
    private static HttpStatus statusOf(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) {
            return Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.INTERNAL_SERVER_ERROR);
        }
        return HttpStatus.NOT_FOUND;
    }

    private @Nullable String sentenceForTheReader(HttpServletRequest request, HttpStatus status) {
        Throwable error = errors.getError(new ServletWebRequest(request));
        if (error == null || error instanceof NoResourceFoundException || status.is5xxServerError()) {
            return null;
        }
        if (error instanceof ErrorResponse answer) {
            return answer.getBody().getDetail();
        }
        return AnnotatedElementUtils.hasAnnotation(error.getClass(), ResponseStatus.class) ? error.getMessage() : null;
    }

    private static String pathOf(HttpServletRequest request) {
        return Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
    }

    private static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.startsWith("/v3/") || path.startsWith("/actuator/");
    }

    private ResponseEntity<ProblemDetail> problem(HttpStatus status, @Nullable String sentence, String path) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setDetail(sentence == null ? explanationOf(status) : sentence);
        problem.setInstance(URI.create(path));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private String explanationOf(HttpStatus status) {
        return messages.getMessage("error." + kindOf(status) + ".explanation", null, Locale.ENGLISH);
    }

    private static ModelAndView page(HttpStatus status, @Nullable String sentence) {
        ModelAndView page = new ModelAndView("error/error", Map.of("kind", kindOf(status), "status", status.value()));
        page.addObject("sentence", sentence);
        page.setStatus(status);
        return page;
    }

    /** Under which key the explanation stands in messages-errors.properties. */
    private static String kindOf(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, GONE -> "missing";
            case UNAUTHORIZED, FORBIDDEN -> "forbidden";
            case METHOD_NOT_ALLOWED -> "method";
            case CONTENT_TOO_LARGE -> "large";
            case CONFLICT -> "conflict";
            case TOO_MANY_REQUESTS -> "busy";
            default -> status.is4xxClientError() ? "malformed" : "failure";
        };
    }
}
