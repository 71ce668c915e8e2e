package org.kurskclaims.editors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the attribute {@code editor}: who is signed in. Asks for no session where there is none,
 * and stands aside in a test that has only a slice of the application. */
@ControllerAdvice
class CurrentEditorAdvice {

    private final ObjectProvider<Editors> editors;

    CurrentEditorAdvice(ObjectProvider<Editors> editors) {
        this.editors = editors;
    }

    @ModelAttribute("editor")
    @Nullable
    Editor editor(HttpServletRequest request) {
        Editors known = request.isRequestedSessionIdValid() ? editors.getIfAvailable() : null;
        return known == null ? null : known.current().orElse(null);
    }
}
