package org.kurskclaims.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimStream;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.FilterInput;
import org.springframework.stereotype.Component;

/** Hands over claims with their sources to whatever writes them down. */
@Component
class EveryClaim {

    /** Whatever is added later comes at the end, so that two exports can be compared line by line. */
    private static final ClaimFilter IN_ORDER_OF_RECORDING =
            FilterInput.read(Map.of("sort", List.of("recorded"))).filter();

    private final ClaimStream stream;
    private final ClaimSources sources;

    EveryClaim(ClaimStream stream, ClaimSources sources) {
        this.stream = stream;
        this.sources = sources;
    }

    interface Writer {
        void write(SourcedClaim claim) throws IOException;
    }

    /** @return number of claims handed over */
    long read(Writer writer) throws IOException {
        return read(IN_ORDER_OF_RECORDING, writer);
    }

    long read(ClaimFilter filter, Writer writer) throws IOException {
        Count count = new Count();
        try {
            stream.read(filter, part -> count.claims += write(part, writer));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return count.claims;
    }

    private int write(List<ClaimView> part, Writer writer) {
        try {
            for (SourcedClaim claim : sources.of(part)) {
                writer.write(claim);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return part.size();
    }

    private static final class Count {
        private long claims;
    }
}
