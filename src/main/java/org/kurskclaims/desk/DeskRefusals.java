package org.kurskclaims.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.ArticleNotFound;
import org.kurskclaims.claims.ClaimChangedMeanwhile;
import org.kurskclaims.claims.ClaimNotFound;
import org.kurskclaims.claims.FourEyesRequired;
import org.kurskclaims.claims.ReviewNotPossible;
import org.kurskclaims.claims.vocabulary.NotInVocabulary;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What the desk answers when a step cannot be done: a page, or one sentence for the queue's script. */
@ControllerAdvice(basePackageClasses = DeskRefusals.class)
class DeskRefusals {

    private final MessageSource messages;

    DeskRefusals(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The desk's forms are records: what their constructors do not ask for is not bound. Rows are numbered by the page, so
     * that a three-digit one comes from somewhere else.
     */
    @InitBinder
    void bindByConstructorOnly(WebDataBinder binder, HttpServletRequest request) {
        if (Collections.list(request.getParameterNames()).stream().anyMatch(name -> name.matches(".*\\[\\d{3,}].*"))) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        binder.setDeclarativeBinding(true);
    }

    @ExceptionHandler
    Object changedMeanwhile(ClaimChangedMeanwhile changed, HttpServletRequest request, Locale locale) {
        return refusal("desk.changed-meanwhile", changed.claim(), request, locale);
    }

    @ExceptionHandler
    Object notPossible(ReviewNotPossible refused, HttpServletRequest request, Locale locale) {
        return refusal("desk.not-possible", null, request, locale);
    }

    @ExceptionHandler
    Object fourEyes(FourEyesRequired refused, HttpServletRequest request, Locale locale) {
        return refusal("desk.four-eyes", null, request, locale);
    }

    @ExceptionHandler
    Object tooLong(ReasonTooLong refused, HttpServletRequest request, Locale locale) {
        return refusal(HttpStatus.BAD_REQUEST, "desk.reason-long", null, request, locale);
    }

    @ExceptionHandler({ClaimNotFound.class, ArticleNotFound.class, NotInVocabulary.class})
    void notThere(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    private Object refusal(String message, @Nullable Long claim, HttpServletRequest request, Locale locale) {
        return refusal(HttpStatus.CONFLICT, message, claim, request, locale);
    }

    private Object refusal(
            HttpStatus status, String message, @Nullable Long claim, HttpServletRequest request, Locale locale) {
        if ("true".equals(request.getParameter("card"))) {
            return ResponseEntity.status(status).body(messages.getMessage(message, null, locale));
        }
        ModelAndView page = new ModelAndView("desk/refused", status);
        page.addObject("message", message);
        page.addObject("claim", claim);
        return page;
    }
}
