package org.kurskclaims.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON-LD document that is written node by node: one {@code @context} for all of them, then the {@code @graph}
 * (JSON-LD 1.1, section 4.9). What breaks off is no JSON and can be told from what is whole.
 */
final class LinkedGraph {

    private final JsonMapper json;
    private final OutputStream out;
    private boolean isEmpty = true;

    private LinkedGraph(JsonMapper json, OutputStream out) {
        this.json = json;
        this.out = out;
    }

    static LinkedGraph begin(JsonMapper json, OutputStream out) throws IOException {
        LinkedGraph graph = new LinkedGraph(json, out);
        graph.print("{\"@context\":");
        out.write(json.writeValueAsBytes(LinkedClaim.CONTEXT));
        graph.print(",\n\"@graph\":[");
        return graph;
    }

    void write(Map<String, Object> node) throws IOException {
        print(isEmpty ? "\n" : ",\n");
        out.write(json.writeValueAsBytes(node));
        isEmpty = false;
    }

    /** Writes the end and leaves the stream open. */
    void end() throws IOException {
        print("\n]}\n");
    }

    private void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
