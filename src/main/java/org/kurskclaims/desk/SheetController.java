package org.kurskclaims.desk;

import java.io.IOException;
import java.security.Principal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tables of claims: upload, say what stands in which column, look at the preview, import all of it or nothing. */
@Controller
@RequestMapping("/editor/bulk")
class SheetController {

    private static final int A_PAGE = 100;
    private static final int LATEST = 20;

    private final SheetUploads uploads;
    private final SheetCheck check;
    private final SheetImport importing;
    private final SheetTemplate template;

    SheetController(SheetUploads uploads, SheetCheck check, SheetImport importing, SheetTemplate template) {
        this.uploads = uploads;
        this.check = check;
        this.importing = importing;
        this.template = template;
    }

    @GetMapping
    String choose(Model model) {
        model.addAttribute("sheets", uploads.latest(LATEST));
        model.addAttribute("columns", SheetColumn.values());
        return "desk/bulk";
    }

    @GetMapping("/template.csv")
    ResponseEntity<byte[]> csv() {
        return file("claims.csv", "text/csv;charset=UTF-8", template.csv());
    }

    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> xlsx() {
        return file(
                "claims.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", template.xlsx());
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    @PostMapping("/sheets")
    String upload(@RequestParam MultipartFile file, Principal who, Model model) throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try {
            byte[] content = file.getBytes();
            Sheet sheet = SheetReader.read(name, content);
            return page(uploads.keep(name.isBlank() ? "table" : name, content, sheet, who.getName()));
        } catch (SheetRefused refused) {
            model.addAttribute("problem", refused.messageKey());
            model.addAttribute("name", name);
            return choose(model);
        }
    }

    private static String page(UUID id) {
        return "redirect:/editor/bulk/sheets/" + id;
    }

    /** @param show "problems" for the rows with problems only; all where empty */
    @GetMapping("/sheets/{id}")
    String preview(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        SheetUpload upload = find(id);
        CheckedSheet checked = check.check(upload);
        List<CheckedSheet.Row> rows = checked.rows().stream()
                .filter(row -> !show.equals("problems") || row.fate() == CheckedSheet.Fate.WRONG)
                .toList();
        int pages = Math.max(1, (rows.size() + A_PAGE - 1) / A_PAGE);
        int shown = Math.min(Math.max(1, page), pages);
        model.addAttribute("upload", upload);
        model.addAttribute("checked", checked);
        model.addAttribute("rows", rows.subList(A_PAGE * (shown - 1), Math.min(rows.size(), A_PAGE * shown)));
        model.addAttribute("show", show);
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("fields", SheetColumn.values());
        return "desk/sheet";
    }

    /** Reads the table as the page says: what stands in which column, and which of the rows shown are taken. */
    @PostMapping("/sheets/{id}/reading")
    String read(@PathVariable UUID id, @ModelAttribute Choices choices, BindingResult binding) {
        apply(id, choices, binding);
        return page(id);
    }

    /** The page offers nothing else than columns and rows that there are. */
    private void apply(UUID id, Choices choices, BindingResult binding) {
        SheetUpload upload = find(id);
        if (binding.hasErrors() || !choices.fit(upload.sheet())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        if (!choices.columns().isEmpty()) {
            uploads.read(id, choices.columns());
        }
        Set<Integer> leftOut = new LinkedHashSet<>(upload.leftOut());
        choices.shown().forEach(leftOut::remove);
        choices.shown().stream().filter(line -> !choices.taken().contains(line)).forEach(leftOut::add);
        uploads.leaveOut(id, leftOut);
    }

    /** Leaves out every row that is wrong, in addition to those that are left out already. */
    @PostMapping("/sheets/{id}/omissions")
    String leaveOutWhatIsWrong(@PathVariable UUID id, @ModelAttribute Choices choices, BindingResult binding) {
        apply(id, choices, binding);
        SheetUpload upload = find(id);
        List<Integer> leftOut = new ArrayList<>(upload.leftOut());
        check.check(upload).rows().stream()
                .filter(row -> row.fate() == CheckedSheet.Fate.WRONG)
                .forEach(row -> leftOut.add(row.number()));
        uploads.leaveOut(id, leftOut);
        return page(id);
    }

    @PostMapping("/sheets/{id}/import")
    String run(
            @PathVariable UUID id,
            @ModelAttribute Choices choices,
            BindingResult binding,
            Principal who,
            RedirectAttributes flash) {
        apply(id, choices, binding);
        SheetUpload upload = find(id);
        if (!upload.isDone() && !check.check(upload).isReady()) {
            flash.addFlashAttribute("refused", true);
            return page(id);
        }
        SheetImport.Outcome outcome = importing.run(id, who.getName());
        flash.addFlashAttribute("outcome", outcome);
        return page(id);
    }

    @PostMapping("/sheets/{id}/discard")
    String discard(@PathVariable UUID id) {
        uploads.discard(id);
        return "redirect:/editor/bulk";
    }

    private SheetUpload find(UUID id) {
        return uploads.find(id).orElseThrow(() -> NotAtTheDesk.sheet(id));
    }

    /**
     * What is chosen on the page.
     *
     * @param columns for each column what stands in it
     * @param shown numbers of the rows on the page
     * @param taken numbers of those that are to be imported
     */
    record Choices(List<String> columns, List<Integer> shown, Set<Integer> taken) {

        boolean fit(Sheet sheet) {
            return columns.size() <= sheet.header().size()
                    && columns.stream()
                            .allMatch(code ->
                                    code.isEmpty() || SheetColumn.of(code).isPresent())
                    && shown.size() <= A_PAGE
                    && taken.size() <= A_PAGE;
        }

        Choices(@Nullable List<String> columns, @Nullable List<Integer> shown, @Nullable Set<Integer> taken) {
            this.columns = columns == null ? List.of() : List.copyOf(columns);
            this.shown = shown == null ? List.of() : List.copyOf(shown);
            this.taken = taken == null ? Set.of() : Set.copyOf(taken);
        }
    }
}
