package org.kurskclaims.platform;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.kurskclaims.platform.backup.BackupReader;
import org.kurskclaims.platform.backup.BackupWriter;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;

/**
 * All of the data in one file, and back, for the command line. Starts nothing but the database: the embedded one, which the
 * site must not be using meanwhile, or the one that {@code SPRING_DATASOURCE_URL} names.
 */
public final class Backups {

    private Backups() {}

    /** @throws BackupFailed with one sentence for the user */
    public static BackupSummary backUp(Path file) {
        return withDatabase(database -> new BackupWriter(database, Clock.systemUTC()).write(file));
    }

    /** @throws BackupFailed with one sentence for the user */
    public static BackupSummary restore(Path file) {
        return withDatabase(database -> new BackupReader(database).read(file));
    }

    private static BackupSummary withDatabase(Function<DataSource, BackupSummary> work) {
        return Headless.run(DatabaseOnly.class, context -> work.apply(context.getBean(DataSource.class)));
    }

    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static final class DatabaseOnly {}
}
