package org.kurskclaims.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The one directory in which the application keeps everything it must not lose, readable by its own user only.
 *
 * @param root absolute, without symbolic links
 */
record DataDirectory(Path root) {

    /** Creates the directory where it is missing. */
    static DataDirectory at(Path path) {
        try {
            Files.createDirectories(path);
            DataDirectory directory = new DataDirectory(path.toRealPath());
            allowOnlyTheOwner(directory.root, "rwx------");
            return directory;
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The data directory " + path.toAbsolutePath().normalize() + " cannot be used: " + e + ".", e);
        }
    }

    Path cluster() {
        return root.resolve("database");
    }

    /** Where a new cluster is prepared; it becomes {@link #cluster()} by renaming, so that it is whole or not there. */
    Path unfinishedCluster() {
        return root.resolve("database.unfinished");
    }

    Path password() {
        return root.resolve("database.password");
    }

    Path log() {
        return root.resolve("database.log");
    }

    Path lock() {
        return root.resolve("kursk-claims.lock");
    }

    Path programs() {
        return root.resolve("postgresql");
    }

    static void allowOnlyTheOwner(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
