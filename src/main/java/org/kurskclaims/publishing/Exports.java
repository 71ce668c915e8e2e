package org.kurskclaims.publishing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that readers see (suggested and published claims, each marked as what it is, with all they rest on) as one
 * file.
 */
@Service
public class Exports {

    private final EveryClaim claims;
    private final DataPackage dataPackage;
    private final List<ClaimFormat> formats;

    Exports(EveryClaim claims, DataPackage dataPackage, List<ClaimFormat> formats) {
        this.claims = claims;
        this.dataPackage = dataPackage;
        this.formats = formats;
    }

    /**
     * Writes one consistent state of the data. The file appears when it is whole; one of the same name is replaced then.
     *
     * @return number of claims written
     * @throws IOException if the file cannot be written; nothing is left behind
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public long write(ExportFormat format, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            long written;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
                written = format == ExportFormat.DATAPACKAGE ? dataPackage.write(out) : write(of(format), out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return written;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private ClaimFormat of(ExportFormat format) {
        return formats.stream()
                .filter(one -> one.ending().equals(format.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody writes " + format.code()));
    }

    private long write(ClaimFormat format, OutputStream out) throws IOException {
        ClaimFormat.ClaimFile file = format.begin(out);
        long written = claims.read(file::write);
        file.end();
        return written;
    }
}
