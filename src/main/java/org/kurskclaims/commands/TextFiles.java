package org.kurskclaims.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The text files that a command was given, folders searched through. */
final class TextFiles {

    /**
     * A file to be read.
     *
     * @param name how it is called in the output: its path below the folder given, or its own name
     */
    record Found(Path path, String name) {}

    private TextFiles() {}

    static List<Found> under(List<Path> paths) {
        List<Found> found = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                found.addAll(inFolder(path));
            } else if (Files.isReadable(path)) {
                Path name = path.getFileName();
                found.add(new Found(path, name == null ? path.toString() : name.toString()));
            } else {
                throw new UnreadableInput(path + ": no such file, or it may not be read");
            }
        }
        return found;
    }

    private static List<Found> inFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".txt"))
                    .sorted()
                    .map(file -> new Found(file, folder.relativize(file).toString()))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableInput(folder + ": the folder cannot be read");
        }
    }

    /** The text of a file in UTF-8, unchanged. */
    static String read(Path file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableInput(file + ": not UTF-8");
        } catch (IOException e) {
            throw new UnreadableInput(file + ": cannot be read");
        }
    }
}
