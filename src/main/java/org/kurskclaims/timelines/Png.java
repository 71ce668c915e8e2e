package org.kurskclaims.timelines;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Turns a drawing that stands alone into a PNG. Needs a font on the machine, headless or not. */
public final class Png {

    private static final float LARGEST = 4;

    private Png() {}

    /** Whether this machine has any font to set the captions in; a bare container may have none. */
    public static boolean isPossible() {
        try {
            return GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames().length > 0;
        } catch (LinkageError | RuntimeException e) {
            return false;
        }
    }

    /**
     * @param file a drawing made by {@link Timelines#file}
     * @param scale pixels of the image for one of the drawing, over 0 and at most 4
     * @throws IllegalArgumentException if the drawing does not stand alone or the scale is out of range
     */
    public static byte[] of(SvgDrawing file, float scale) {
        if (!(scale > 0 && scale <= LARGEST)) {
            throw new IllegalArgumentException("A picture is drawn at a scale over 0 and at most 4, not " + scale);
        }
        byte[] markup = file.markup().getBytes(StandardCharsets.UTF_8);
        SVGDocument document =
                new SVGLoader().load(new ByteArrayInputStream(markup), null, LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalArgumentException("The drawing cannot stand alone");
        }
        FloatSize size = document.size();
        int width = Math.round(size.width * scale);
        int height = Math.round(size.height * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.render(null, graphics, new ViewBox(0, 0, width, height));
        } finally {
            graphics.dispose();
        }
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
