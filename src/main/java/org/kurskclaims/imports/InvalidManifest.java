package org.kurskclaims.imports;

/** A manifest cannot be understood; nothing of its folder is imported before it is. */
public final class InvalidManifest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidManifest(String source, String problem) {
        super(source + ": " + problem);
    }
}
