package org.kurskclaims.publishing;

import java.io.IOException;
import java.io.OutputStream;

/** A file format that takes claims one after another, however many they are. */
interface ClaimFormat {

    /** The ending of file names, which is the format's name in commands, too. */
    String ending();

    String mediaType();

    /** Begins a file. */
    ClaimFile begin(OutputStream out) throws IOException;

    /** A file that is being written. What breaks off has no end and can be told from what is whole. */
    interface ClaimFile {

        void write(SourcedClaim claim) throws IOException;

        /** Writes the end and leaves the stream open. */
        void end() throws IOException;
    }
}
