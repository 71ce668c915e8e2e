package org.kurskclaims.publishing;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Claims as linked data: a {@link LinkedGraph} of nodes that {@link LinkedClaim} explains. */
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
        LinkedGraph graph = LinkedGraph.begin(json, out);
        return new ClaimFile() {
            @Override
            public void write(SourcedClaim claim) throws IOException {
                graph.write(LinkedClaim.of(claim));
            }

            @Override
            public void end() throws IOException {
                graph.end();
            }
        };
    }
}
