package org.kurskclaims.publishing;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line, the same as in the API, for programs. */
@Component
class NdjsonFormat implements ClaimFormat {

    private final ObjectWriter json;

    NdjsonFormat(JsonMapper json) {
        this.json = json.writer().without(SerializationFeature.INDENT_OUTPUT);
    }

    @Override
    public String ending() {
        return "ndjson";
    }

    @Override
    public String mediaType() {
        return "application/x-ndjson";
    }

    @Override
    public ClaimFile begin(OutputStream out) {
        return new ClaimFile() {
            @Override
            public void write(SourcedClaim claim) throws IOException {
                out.write(json.writeValueAsBytes(PublishedClaim.of(claim)));
                out.write('\n');
            }

            @Override
            public void end() {
                // Nothing ends a file whose every line stands for itself
            }
        };
    }
}
