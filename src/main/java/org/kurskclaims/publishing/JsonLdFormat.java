package org.kurskclaims.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Claims as linked data: one graph with its context, which {@link LinkedClaim} explains. */
@Component
class JsonLdFormat implements ClaimFormat {

    private final JsonMapper json;

    JsonLdFormat(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String ending() {
        return "jsonld";
    }

    @Override
    public String mediaType() {
        return "application/ld+json";
    }

    @Override
    public ClaimFile begin(OutputStream out) throws IOException {
        out.write("{\"@context\":".getBytes(StandardCharsets.UTF_8));
        out.write(json.writeValueAsBytes(LinkedClaim.CONTEXT));
        out.write(",\n\"@graph\":[".getBytes(StandardCharsets.UTF_8));
        return new ClaimFile() {
            private boolean first = true;

            @Override
            public void write(SourcedClaim claim) throws IOException {
                out.write((first ? "\n" : ",\n").getBytes(StandardCharsets.UTF_8));
                out.write(json.writeValueAsBytes(LinkedClaim.of(claim)));
                first = false;
            }

            @Override
            public void end() throws IOException {
                out.write("\n]}\n".getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
