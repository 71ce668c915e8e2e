package org.kurskclaims.imports;

import java.util.List;
import org.kurskclaims.claims.PrintedUnits;
import org.kurskclaims.extraction.Extractor;
import org.kurskclaims.extraction.UnitOfMeasure;
import org.springframework.stereotype.Component;

/**
 * Lends the extractor, which knows nothing of the database, to the application: it reads with the units of measure that
 * editors keep.
 */
@Component
public class CurrentExtractor {

    private record Known(long edition, Extractor extractor) {}

    private final PrintedUnits units;
    private volatile Known known = new Known(-1, new Extractor());

    CurrentExtractor(PrintedUnits units) {
        this.units = units;
    }

    /**
     * The extractor for one document, form or table. It knows every change that was committed before the call, whoever made
     * it; whoever keeps it does not see later ones. One statement as long as nothing changes.
     */
    public Extractor get() {
        Known now = known;
        long edition = units.edition(); // first: should they change until they are read, the next call reads them again
        if (edition != now.edition()) {
            now = new Known(edition, new Extractor().withUnits(read()));
            known = now;
        }
        return now.extractor();
    }

    private List<UnitOfMeasure> read() {
        return units.inUse().stream()
                .map(unit -> new UnitOfMeasure(unit.unit(), unit.factor(), unit.words()))
                .toList();
    }
}
