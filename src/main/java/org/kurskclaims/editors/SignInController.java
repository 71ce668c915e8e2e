package org.kurskclaims.editors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The sign-in page, and the page that keeps a form whose session ended. */
@Controller
class SignInController {

    @GetMapping("/login")
    String signIn() {
        return "desk/sign-in";
    }

    /** Reached by forward only; see {@link LostSessionHandler}. */
    @PostMapping(LostSessionHandler.PAGE)
    String sessionEnded(HttpServletRequest request, Model model) {
        Object target = request.getAttribute(LostSessionHandler.PAGE);
        if (target == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!"_csrf".equals(name)) {
                fields.put(name, List.of(values));
            }
        });
        model.addAttribute("target", target);
        model.addAttribute("fields", fields);
        return "desk/session-ended";
    }
}
