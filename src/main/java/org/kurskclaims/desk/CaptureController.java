package org.kurskclaims.desk;

import java.io.IOException;
import java.io.Serializable;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.imports.CaptureRefused;
import org.kurskclaims.imports.CapturedDocument;
import org.kurskclaims.imports.Captures;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings documents in: pasted, uploaded, or from an address. Each then waits to be described. */
@Controller
@RequestMapping("/editor/articles/new")
class CaptureController {

    private final Captures captures;
    private final WaitingCaptures waiting;
    private final BringInPage page;

    CaptureController(Captures captures, WaitingCaptures waiting, BringInPage page) {
        this.captures = captures;
        this.waiting = waiting;
        this.page = page;
    }

    @GetMapping
    String choose(Model model, Principal who) {
        return page.show(model, who);
    }

    @PostMapping("/text")
    String paste(@RequestParam String text, Model model, Principal who) {
        try {
            return describe(captures.paste(text), who);
        } catch (CaptureRefused refused) {
            model.addAttribute("text", text);
            return again("text", refused, model, who);
        }
    }

    @PostMapping("/address")
    String fetch(@RequestParam String address, Model model, Principal who) {
        try {
            return describe(captures.address(address), who);
        } catch (CaptureRefused refused) {
            model.addAttribute("address", address);
            return again("address", refused, model, who);
        }
    }

    private String describe(CapturedDocument document, Principal who) {
        return "redirect:/editor/articles/captures/" + waiting.keep(document, who.getName());
    }

    /** One that cannot be read does no harm to the others. */
    @PostMapping("/files")
    String upload(@RequestParam List<MultipartFile> files, Principal who, RedirectAttributes flash) throws IOException {
        List<Refused> refusals = new ArrayList<>();
        UUID last = null;
        int kept = 0;
        for (MultipartFile file : files) {
            String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            try {
                last = waiting.keep(captures.file(name, file.getBytes()), who.getName());
                kept++;
            } catch (CaptureRefused refused) {
                refusals.add(new Refused(name, refused.messageKey()));
            }
        }
        if (last != null && kept == 1 && refusals.isEmpty()) {
            return "redirect:/editor/articles/captures/" + last;
        }
        flash.addFlashAttribute("refusals", refusals);
        return "redirect:/editor/articles/new" + (refusals.isEmpty() ? "#waiting-heading" : "");
    }

    private String again(String field, CaptureRefused refused, Model model, Principal who) {
        model.addAttribute("problem", field);
        model.addAttribute("problemKey", refused.messageKey());
        return choose(model, who);
    }

    /** A file that could not be read. */
    record Refused(@Nullable String name, String messageKey) implements Serializable {}
}
