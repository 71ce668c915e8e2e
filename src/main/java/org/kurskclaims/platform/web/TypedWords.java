package org.kurskclaims.platform.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Whatever is typed into a form or an address arrives as {@link PlainText}. */
@ControllerAdvice
@ConditionalOnWebApplication
class TypedWords {

    @InitBinder
    void clean(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PlainText());
    }
}
