package org.kurskclaims.desk.vocabulary;

import java.security.Principal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.ReferenceData;
import org.kurskclaims.claims.vocabulary.ActorDirectory;
import org.kurskclaims.claims.vocabulary.ActorDraft;
import org.kurskclaims.claims.vocabulary.ActorEntry;
import org.kurskclaims.claims.vocabulary.ActorMergers;
import org.kurskclaims.claims.vocabulary.ActorVocabulary;
import org.kurskclaims.claims.vocabulary.Grade;
import org.kurskclaims.claims.vocabulary.VocabularyHistory;
import org.kurskclaims.claims.vocabulary.VocabularyKind;
import org.kurskclaims.claims.vocabulary.VocabularyRejected.Problem;
import org.kurskclaims.claims.vocabulary.WordsInTexts;
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

/** The actors: list, form, history, and how two are made one. */
@Controller
@RequestMapping("/editor/vocabulary/actors")
class ActorVocabularyController {

    private static final int LONGEST_SEARCH = 100;

    private final ActorDirectory directory;
    private final ActorVocabulary actors;
    private final ActorMergers mergers;
    private final VocabularyHistory history;
    private final ReferenceData reference;
    private final WordsInTexts texts;
    private final Typed typed;

    ActorVocabularyController(
            ActorDirectory directory,
            ActorVocabulary actors,
            ActorMergers mergers,
            VocabularyHistory history,
            ReferenceData reference,
            WordsInTexts texts,
            Typed typed) {
        this.directory = directory;
        this.actors = actors;
        this.mergers = mergers;
        this.history = history;
        this.reference = reference;
        this.texts = texts;
        this.typed = typed;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String side,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        String wanted = q.length() > LONGEST_SEARCH ? q.substring(0, LONGEST_SEARCH) : q;
        long total = directory.count(wanted, side);
        long pages = Math.max(1, (total + ActorDirectory.A_PAGE - 1) / ActorDirectory.A_PAGE);
        int shown = (int) Math.min(Math.max(1, page), pages);
        model.addAttribute("q", wanted);
        model.addAttribute("side", side);
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("total", total);
        model.addAttribute("actors", directory.list(wanted, side, shown));
        model.addAttribute("sides", reference.sides());
        return "desk/vocabulary/actors";
    }

    @GetMapping("/new")
    String enter(Model model) {
        return page(ActorForm.empty(), null, Map.of(), model);
    }

    @PostMapping("/new")
    String add(
            @ModelAttribute("form") ActorForm form,
            BindingResult binding,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        ActorDraft draft = form.draft(parent(form), problems);
        if (!problems.isEmpty()) {
            return page(form, null, problems, model);
        }
        return Saving.orAgain(
                () -> done(
                        actors.add(draft, typed.by(who.getName(), form.why(), "vocabulary.why.added")),
                        "vocabulary.added",
                        flash),
                wrong -> page(form, null, wrong, model),
                model);
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Model model) {
        ActorEntry actor = directory.get(id);
        return page(ActorForm.of(actor), actor, Map.of(), model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable long id,
            @ModelAttribute("form") ActorForm form,
            BindingResult binding,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        ActorDraft draft = form.draft(parent(form), problems);
        ActorEntry actor = directory.get(id);
        if (!problems.isEmpty()) {
            return page(form, actor, problems, model);
        }
        return Saving.orAgain(
                () -> {
                    actors.change(
                            id,
                            Version.of(form.version()),
                            draft,
                            typed.by(who.getName(), form.why(), "vocabulary.why.changed"));
                    return done(id, "vocabulary.changed", flash);
                },
                wrong -> page(form, actor, wrong, model),
                model);
    }

    private @Nullable Long parent(ActorForm form) {
        return form.parent().isEmpty() ? null : directory.spelled(form.parent()).orElse(null);
    }

    /** @param into one of the spellings of the actor that stays */
    @PostMapping("/{id}/merger")
    String merge(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "") String into,
            @RequestParam(defaultValue = "") String reason,
            Principal who,
            Model model,
            RedirectAttributes flash) {
        ActorEntry actor = directory.get(id);
        model.addAttribute("into", into);
        model.addAttribute("reason", reason);
        Long other = directory.spelled(into).orElse(null);
        if (other == null) {
            return page(ActorForm.of(actor), actor, Map.of("into", Problem.of("vocabulary.parent.unknown")), model);
        }
        return Saving.orAgain(
                () -> {
                    mergers.merge(
                            id,
                            Version.of(version),
                            other,
                            typed.by(who.getName(), "reason", reason, "vocabulary.why.merged"));
                    return done(other, "vocabulary.merger.done", flash);
                },
                wrong -> page(ActorForm.of(actor), actor, wrong, model),
                model);
    }

    @PostMapping("/{id}/mergers/{merger}/undoing")
    String undo(
            @PathVariable long id, @PathVariable long merger, Principal who, Model model, RedirectAttributes flash) {
        return Saving.orAgain(
                () -> {
                    mergers.undo(merger, typed.by(who.getName(), "", "vocabulary.why.undone"));
                    return done(id, "vocabulary.merger.undone", flash);
                },
                wrong -> {
                    ActorEntry actor = directory.get(id);
                    return page(ActorForm.of(actor), actor, wrong, model);
                },
                model);
    }

    private static String done(long id, String notice, RedirectAttributes flash) {
        return Saving.done("actors/" + id, notice, flash);
    }

    private String page(ActorForm form, @Nullable ActorEntry actor, Map<String, Problem> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("entry", actor);
        model.addAttribute("problems", problems);
        model.addAttribute("sides", reference.sides());
        model.addAttribute("kinds", ActorDraft.KINDS);
        model.addAttribute("grades", Grade.CODES);
        model.addAttribute("unread", unread(actor));
        if (actor != null) {
            model.addAttribute("revisions", history.revisions(VocabularyKind.ACTOR, actor.slug()));
            model.addAttribute("mergers", mergers.of(actor.id()));
        }
        return "desk/vocabulary/actor";
    }

    /** The spellings for which no text is searched, each with the reason. */
    private List<Problem> unread(@Nullable ActorEntry actor) {
        if (actor == null) {
            return List.of();
        }
        return Stream.of(List.of(actor.name()), actor.aliases(), actor.names().values())
                .flatMap(Collection::stream)
                .flatMap(spelling -> texts.nameObjection(spelling).stream().map(key -> new Problem(key, spelling)))
                .toList();
    }
}
