package org.kurskclaims.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.kurskclaims.timelines.Png;
import org.kurskclaims.timelines.Sheet;
import org.kurskclaims.timelines.SvgDrawing;
import org.kurskclaims.timelines.Theme;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A timeline's drawing as a file: the same filters as on its page, and {@code theme=dark}, {@code series=} for one of
 * several series, {@code preview} for the format of link previews.
 */
@Controller
class DrawingController {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final float SHARP = 2;

    private final TimelineDesk desk;
    private final MessageSource messages;

    DrawingController(TimelineDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping("/timelines/{metric}/{subject:[a-z0-9-]+}.svg")
    ResponseEntity<String> svg(
            @PathVariable String metric,
            @PathVariable String subject,
            @RequestParam MultiValueMap<String, String> parameters) {
        return ResponseEntity.ok()
                .contentType(SVG)
                .body(draw(metric, subject, parameters).markup());
    }

    @GetMapping("/timelines/{metric}/{subject:[a-z0-9-]+}.png")
    ResponseEntity<byte[]> png(
            @PathVariable String metric,
            @PathVariable String subject,
            @RequestParam MultiValueMap<String, String> parameters) {
        if (!Png.isPossible()) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_IMPLEMENTED, "This machine has no fonts to draw a picture with; take the SVG.");
        }
        float scale = parameters.containsKey("preview") ? 1 : SHARP;
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .body(Png.of(draw(metric, subject, parameters), scale));
    }

    private SvgDrawing draw(String metric, String subject, MultiValueMap<String, String> parameters) {
        String site =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        TimelineSheet sheet = desk.lay(metric, subject, parameters, PageLinks.Kind.abroad(site));
        Address options = Address.of("", parameters, List.of("series", "theme"));
        return sheet.file(
                        options.value("series"),
                        Theme.of(options.value("theme")),
                        parameters.containsKey("preview") ? Sheet.SOCIAL : Sheet.DOWNLOAD,
                        messages.getMessage(
                                "drawing.source",
                                new Object[] {site + sheet.address().path()},
                                Locale.ENGLISH))
                .orElseThrow(() -> NotFound.drawing(metric, subject));
    }
}
