package org.kurskclaims.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.NearNames;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says where an outlet that would come into being is called nearly as one that is known, so that none comes twice by a slip. */
@Controller
class OutletHints {

    private static final String FIELD = "outlet";

    /** What is wrong where an offer is taken that was none. */
    static final Map<String, String> NO_OUTLET = Map.of(FIELD, "claim-form.choice.unknown");

    private final NearNames near;

    OutletHints(NearNames near) {
        this.near = near;
    }

    /**
     * Objects to an outlet that resembles a known one, unless whoever typed it has been told so.
     *
     * @param seen the name beside which the hint stood
     * @param problems gets the objection
     */
    void check(@Nullable String typed, String seen, Map<String, String> problems) {
        String outlet = Typed.text(typed);
        if (!outlet.equals(seen.strip())
                && !problems.containsKey(FIELD)
                && !near.outlets(outlet).isEmpty()) {
            problems.put(FIELD, "describe.outlet.confirm");
        }
    }

    boolean isKnown(String outlet) {
        return near.isOutlet(outlet);
    }

    /** The outlets that a form's page offers instead of the one that stands in it. */
    void show(@Nullable String typed, Model model) {
        model.addAttribute("nearOutlets", near.outlets(Typed.text(typed)));
    }

    /** The same for a name while it is typed. */
    @GetMapping("/editor/outlets/resembling")
    String resembling(@RequestParam(defaultValue = "") String q, Model model) {
        List<String> outlets = near.outlets(q);
        model.addAttribute("nearOutlets", outlets);
        return "desk/outlet-hint :: offers";
    }
}
