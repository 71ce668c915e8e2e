package org.kurskclaims.timelines;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawing that stands alone: title, what is counted, the chart and where it comes from, with its own colours and type.
 */
final class DrawingFile {

    private static final double MARGIN = 40;
    private static final double TITLE_SIZE = 26;
    private static final double TITLE_LINE = 32;
    private static final double HEAD = 66;
    private static final double FOOT = 44;

    private final Theme theme;
    private final Sheet sheet;

    DrawingFile(Theme theme, Sheet sheet) {
        this.theme = theme;
        this.sheet = sheet;
    }

    /** Room for the chart's plot on this sheet once title and silent rows have theirs; 0 where the sheet has no end. */
    double plotBottom(String title, int lanes) {
        if (sheet.height() == 0) {
            return 0;
        }
        double rest = sheet.height() - headHeight(title) - FOOT - Chart.AXIS_ROOM - lanes * Chart.LANE_STEP;
        return Math.max(Chart.TOP + 120, rest);
    }

    double plotWidth() {
        return sheet.width() - 2 * MARGIN;
    }

    /**
     * @param counted what is counted, over the title
     * @param source one line: name of the site, address, date
     */
    SvgDrawing draw(Chart chart, String counted, String title, String source, Links links, Charts charts) {
        FileSkin skin = new FileSkin(theme);
        Canvas canvas = Canvas.fixed(skin, plotWidth(), MARGIN);
        new ChartPainter(canvas, links).paint(chart, charts::spoken);
        double head = headHeight(title);
        double height = sheet.height() == 0 ? head + chart.height() + FOOT : sheet.height();
        Svg svg = new Svg();
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                sheet.width(),
                "height",
                height,
                "viewBox",
                "0 0 " + Svg.number(sheet.width()) + " " + Svg.number(height),
                "role",
                "img",
                "font-family",
                FileSkin.SANS,
                "font-size",
                12);
        svg.open("title").text(title).close("title");
        svg.open("desc").text(counted + ". " + source).close("desc");
        skin.gradients(svg);
        svg.empty("rect", "width", sheet.width(), "height", height, "fill", theme.paper);
        svg.open("text", "x", MARGIN, "y", 40.0, "fill", theme.ink2, "font-size", 13, "font-weight", 700)
                .text(counted)
                .close("text");
        List<String> lines = lines(title);
        for (int i = 0; i < lines.size(); i++) {
            svg.open(
                            "text",
                            "x",
                            MARGIN,
                            "y",
                            HEAD + 8 + i * TITLE_LINE,
                            "fill",
                            theme.ink,
                            "font-family",
                            FileSkin.SERIF,
                            "font-size",
                            TITLE_SIZE,
                            "font-weight",
                            700)
                    .text(lines.get(i))
                    .close("text");
        }
        svg.open("g", "transform", "translate(0 " + Svg.number(head) + ")")
                .append(canvas.svg())
                .close("g");
        svg.open("text", "x", MARGIN, "y", height - 18, "fill", theme.ink3)
                .text(source)
                .close("text");
        return svg.close("svg").drawing();
    }

    private double headHeight(String title) {
        return HEAD + lines(title).size() * TITLE_LINE;
    }

    private List<String> lines(String title) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : title.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && TextWidth.of(longer, TITLE_SIZE, true) > plotWidth()) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
