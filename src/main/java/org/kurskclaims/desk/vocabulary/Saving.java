package org.kurskclaims.desk.vocabulary;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.kurskclaims.claims.vocabulary.VocabularyChangedMeanwhile;
import org.kurskclaims.claims.vocabulary.VocabularyRejected;
import org.kurskclaims.claims.vocabulary.VocabularyRejected.Problem;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How every form of the vocabulary is saved: done and led on, or shown again with what is wrong. */
final class Saving {

    private Saving() {}

    /**
     * @param save writes, and says where to go on
     * @param again shows the form with its problems, or without any where somebody else was quicker
     */
    static String orAgain(Supplier<String> save, Function<Map<String, Problem>, String> again, Model model) {
        try {
            return save.get();
        } catch (VocabularyRejected rejected) {
            return again.apply(rejected.problems());
        } catch (VocabularyChangedMeanwhile changed) {
            model.addAttribute("collision", true);
            return again.apply(Map.of());
        }
    }

    /** @param entry "outlets/reuters" */
    static String done(String entry, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/editor/vocabulary/" + entry;
    }
}
