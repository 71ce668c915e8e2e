package org.kurskclaims.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds documents on disk. A folder stands for all files below it, in the order of their names; hidden files and manifests
 * are no documents. What the {@value Manifest#FILE} beside a file says about it comes along.
 */
public final class Documents {

    private final Map<Path, Manifest> manifests = new HashMap<>();

    private Documents() {}

    /**
     * The documents that files and folders stand for. A file that is not there or cannot be read is found out when its
     * turn comes, so that the others are imported.
     *
     * @throws InvalidManifest if a manifest cannot be understood
     */
    public static List<IncomingDocument> under(List<Path> paths) {
        Documents found = new Documents();
        List<IncomingDocument> documents = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                documents.addAll(found.below(path));
            } else {
                documents.add(found.document(path, path.toString()));
            }
        }
        return documents;
    }

    private List<IncomingDocument> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .filter(file -> !file.endsWith(Manifest.FILE))
                    .sorted()
                    .map(file -> document(file, folder.relativize(file).toString()))
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            return List.of(new IncomingDocument(
                    folder.toString(),
                    () -> {
                        throw new NoSuchFileException(folder.toString());
                    },
                    null));
        }
    }

    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private IncomingDocument document(Path file, String name) {
        Path folder = file.toAbsolutePath().getParent();
        Manifest manifest = folder == null ? Manifest.empty() : manifests.computeIfAbsent(folder, Documents::manifest);
        return new IncomingDocument(
                name,
                () -> Files.newInputStream(file),
                manifest.details(String.valueOf(file.getFileName())).orElse(null));
    }

    private static Manifest manifest(Path folder) {
        Path file = folder.resolve(Manifest.FILE);
        return Files.isRegularFile(file)
                ? Manifest.read(() -> Files.newInputStream(file), file.toString())
                : Manifest.empty();
    }
}
