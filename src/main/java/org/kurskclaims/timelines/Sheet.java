package org.kurskclaims.timelines;

/**
 * The format of a drawing that leaves the page.
 *
 * @param width in pixels
 * @param height in pixels, 0 for as high as it takes
 */
public record Sheet(double width, double height) {

    /** For downloads and embedding. */
    public static final Sheet DOWNLOAD = new Sheet(1200, 0);

    /** The size that social networks and messengers show as a preview. */
    public static final Sheet SOCIAL = new Sheet(1200, 630);
}
