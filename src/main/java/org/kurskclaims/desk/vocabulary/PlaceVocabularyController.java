package org.kurskclaims.desk.vocabulary;

import static org.kurskclaims.desk.vocabulary.Typed.orNull;
import static org.kurskclaims.desk.vocabulary.Typed.text;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.By;
import org.kurskclaims.claims.vocabulary.PlaceEntry;
import org.kurskclaims.claims.vocabulary.PlaceVocabulary;
import org.kurskclaims.claims.vocabulary.VocabularyHistory;
import org.kurskclaims.claims.vocabulary.VocabularyKind;
import org.kurskclaims.claims.vocabulary.VocabularyRejected.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The places where quantities are counted, each within a larger one. */
@Controller
@RequestMapping("/editor/vocabulary/places")
class PlaceVocabularyController {

    private final PlaceVocabulary places;
    private final VocabularyHistory history;
    private final Typed typed;

    PlaceVocabularyController(PlaceVocabulary places, VocabularyHistory history, Typed typed) {
        this.places = places;
        this.history = history;
        this.typed = typed;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("places", places.list());
        return "desk/vocabulary/places";
    }

    @GetMapping("/new")
    String enter(Model model) {
        return page(new PlaceForm(null, null, null, null, null), null, Map.of(), model);
    }

    @PostMapping("/new")
    String add(
            @ModelAttribute("form") PlaceForm form,
            BindingResult binding,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        return Saving.orAgain(
                () -> {
                    By by = typed.by(who.getName(), form.why(), "vocabulary.why.added");
                    String slug = places.add(
                            form.name(),
                            orNull(form.within()),
                            form.words().lines().toList(),
                            by);
                    return Saving.done("places/" + slug, "vocabulary.added", flash);
                },
                problems -> page(form, null, problems, model),
                model);
    }

    /** @param revision of the history with which the form is filled instead of the present state */
    @GetMapping("/{slug}")
    String edit(@PathVariable String slug, @RequestParam(defaultValue = "") String revision, Model model) {
        PlaceEntry place = places.get(slug);
        PlaceForm form = history.after(VocabularyKind.PLACE, slug, Version.of(revision))
                .map(then -> PlaceForm.of(then, place.version(), places.list()))
                .orElseGet(() -> PlaceForm.of(place));
        return page(form, place, Map.of(), model);
    }

    @PostMapping("/{slug}")
    String change(
            @PathVariable String slug,
            @ModelAttribute("form") PlaceForm form,
            BindingResult binding,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        PlaceEntry place = places.get(slug);
        return Saving.orAgain(
                () -> {
                    By by = typed.by(who.getName(), form.why(), "vocabulary.why.changed");
                    places.change(
                            slug,
                            Version.of(form.version()),
                            form.name(),
                            orNull(form.within()),
                            form.words().lines().toList(),
                            by);
                    return Saving.done("places/" + slug, "vocabulary.changed", flash);
                },
                problems -> page(form, place, problems, model),
                model);
    }

    private String page(PlaceForm form, @Nullable PlaceEntry place, Map<String, Problem> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("entry", place);
        model.addAttribute("problems", problems);
        model.addAttribute("places", places.list());
        if (place != null) {
            model.addAttribute("restorable", true);
            model.addAttribute("revisions", history.revisions(VocabularyKind.PLACE, place.slug()));
        }
        return "desk/vocabulary/place";
    }

    /**
     * A place as typed.
     *
     * @param within slug of the larger place
     * @param words its other spellings, one a line
     */
    record PlaceForm(String name, String within, String words, String why, String version) {

        PlaceForm(
                @Nullable String name,
                @Nullable String within,
                @Nullable String words,
                @Nullable String why,
                @Nullable String version) {
            this.name = text(name);
            this.within = text(within);
            this.words = text(words);
            this.why = text(why);
            this.version = text(version);
        }

        static PlaceForm of(PlaceEntry place) {
            String words = String.join("\n", place.spellings());
            return new PlaceForm(place.name(), place.within(), words, "", "" + place.version());
        }

        /** What the history tells of it, in which the larger place stands by its name. */
        static PlaceForm of(Map<String, List<String>> then, int version, List<PlaceEntry> places) {
            String larger = String.join("", then.getOrDefault("within", List.of()));
            return new PlaceForm(
                    String.join("", then.getOrDefault("name", List.of())),
                    places.stream()
                            .filter(place -> place.name().equals(larger))
                            .map(PlaceEntry::slug)
                            .findFirst()
                            .orElse(null),
                    String.join("\n", then.getOrDefault("spellings", List.of())),
                    "",
                    "" + version);
        }

        /** Lines of the field for the spellings. */
        public long wordRows() {
            return WordRows.of(words);
        }
    }
}
