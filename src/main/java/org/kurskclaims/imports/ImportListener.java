package org.kurskclaims.imports;

/** Follows an import from the thread that runs it. */
public interface ImportListener {

    ImportListener NONE = new ImportListener() {};

    /** A document's turn comes, or the last one is done. */
    default void progressed(ImportProgress progress) {}

    default void finished(ImportedDocument document) {}

    /** Asked before each document; what has been imported stays. */
    default boolean isCancelled() {
        return false;
    }
}
