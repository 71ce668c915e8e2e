package org.kurskclaims.imports;

import java.nio.file.Path;
import java.util.List;
import org.kurskclaims.KurskClaims;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** A process of its own that imports a folder into its own durable database and says which documents are in. */
final class ImportUntilKilled {

    static final String ACKNOWLEDGED = "acknowledged ";

    private ImportUntilKilled() {}

    /** @param arguments the data directory and the folder of documents */
    public static void main(String[] arguments) {
        try (var application = new SpringApplicationBuilder(KurskClaims.class)
                .web(WebApplicationType.NONE)
                .run("--test.database=own", "--kursk.data-dir=" + arguments[0])) {
            Importer importer = application.getBean(Importer.class);
            importer.run("test", Documents.under(List.of(Path.of(arguments[1]))), new ImportListener() {
                @Override
                public void finished(ImportedDocument document) {
                    System.out.println(ACKNOWLEDGED + document.name());
                }
            });
        }
    }
}
