package org.kurskclaims.desk;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.editors.Activity;
import org.kurskclaims.editors.ActivityFilter;
import org.kurskclaims.editors.ActivityLog;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was done at the desk, by whom and when; for administrators. */
@Controller
@RequestMapping("/editor/admin")
class ActivityController {

    private static final int A_PAGE = 100;
    private static final int LONGEST = 100;

    private final ActivityLog log;
    private final MessageSource messages;

    ActivityController(ActivityLog log, MessageSource messages) {
        this.log = log;
        this.messages = messages;
    }

    @GetMapping("/activity")
    String list(
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        ActivityFilter filter = filter(who, what, from, to);
        long total = log.count(filter);
        long pages = Math.max(1, (total + A_PAGE - 1) / A_PAGE);
        int shown = (int) Math.min(Math.max(1, page), pages);
        model.addAttribute("filter", filter);
        model.addAttribute("choices", log.choices());
        model.addAttribute("total", total);
        model.addAttribute("entries", log.find(filter, shown, A_PAGE));
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        return "desk/activity";
    }

    /** The same entries, all of them, for a spreadsheet. */
    @GetMapping("/activity.csv")
    void export(
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"activity.csv\"");
        try (CsvWriter csv =
                CsvWriter.builder().build(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            csv.writeRecord("at", "who", "what", "in_words", "about", "detail", "network_address");
            log.forEach(filter(who, what, from, to), entry -> csv.writeRecord(cells(entry)));
        }
    }

    private String[] cells(Activity entry) {
        return new String[] {
            entry.at().toString(),
            SafeCell.of(entry.who()),
            entry.what(),
            messages.getMessage("activity." + entry.what(), null, entry.what(), Locale.ENGLISH),
            SafeCell.of(entry.about()),
            SafeCell.of(entry.detail()),
            SafeCell.of(entry.address())
        };
    }

    private static ActivityFilter filter(String who, String what, String from, String to) {
        return new ActivityFilter(shortened(who), shortened(what), day(from), day(to));
    }

    private static String shortened(String typed) {
        String text = typed.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** What is no day stands for any. */
    private static @Nullable LocalDate day(String typed) {
        try {
            LocalDate day = typed.isBlank() ? null : LocalDate.parse(typed.strip());
            return day == null || day.getYear() < 1 || day.getYear() > 9_998 ? null : day;
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
