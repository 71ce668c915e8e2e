package org.kurskclaims.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/**
 * Reads the text of a document exactly as it is: no character is changed, because passages count characters. What cannot
 * be stored faithfully is refused.
 */
final class DocumentText {

    /** Bytes; a book has about one million, and a page must still show the text. */
    static final int LARGEST = 10 * 1024 * 1024;

    private DocumentText() {}

    static String of(IncomingDocument document) throws DocumentRefused {
        if (!document.name().toLowerCase(Locale.ROOT).endsWith(".txt")) {
            throw new DocumentRefused("unknown format; plain text (.txt) can be read");
        }
        byte[] bytes = bytes(document);
        if (bytes.length > LARGEST) {
            throw new DocumentRefused("larger than " + LARGEST / 1024 / 1024 + " MB");
        }
        String text = decoded(bytes);
        if (text.isBlank()) {
            throw new DocumentRefused("empty");
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new DocumentRefused("character " + (text.codePointCount(0, nul) + 1)
                    + " is U+0000, which no text has; is it a text at all?");
        }
        return text;
    }

    private static byte[] bytes(IncomingDocument document) throws DocumentRefused {
        try (InputStream content = document.content().open()) {
            return content.readNBytes(LARGEST + 1);
        } catch (NoSuchFileException e) {
            throw new DocumentRefused("no such file");
        } catch (AccessDeniedException e) {
            throw new DocumentRefused("not readable for this user");
        } catch (IOException e) {
            throw new DocumentRefused("not readable: " + e.getMessage());
        }
    }

    private static String decoded(byte[] bytes) throws DocumentRefused {
        ByteBuffer source = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(source).toString();
        } catch (CharacterCodingException e) {
            throw new DocumentRefused("not UTF-8; byte " + (source.position() + 1) + " begins no character");
        }
    }
}
