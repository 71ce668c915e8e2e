package org.kurskclaims.publishing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Consumer;
import org.kurskclaims.articles.ArticleFilter;
import org.kurskclaims.claims.ClaimFilter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Everything but the list of claims as JSON-LD: whole lists, without pages. */
@RestController
class LinkedDownloads {

    private final Everything everything;
    private final TimelineApi timelines;
    private final ClaimDownloads claims;
    private final JsonLdFormat format;
    private final JsonMapper json;
    private final PublicAddress address;

    LinkedDownloads(
            Everything everything,
            TimelineApi timelines,
            ClaimDownloads claims,
            JsonLdFormat format,
            JsonMapper json,
            PublicAddress address) {
        this.everything = everything;
        this.timelines = timelines;
        this.claims = claims;
        this.format = format;
        this.json = json;
        this.address = address;
    }

    @GetMapping({"/api/v1/timelines/{metric}/{subject}.jsonld", "/timelines/{metric}/{subject}.jsonld"})
    void timeline(
            @PathVariable String metric,
            @PathVariable String subject,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        timelines.requireKnown(metric, subject);
        ClaimFilter filter = Question.aboutClaims(parameters).ofSeries(metric, subject);
        claims.send(format, filter, metric + "-" + subject, response);
    }

    @GetMapping("/api/v1/articles.jsonld")
    void articles(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
            throws IOException {
        ArticleFilter filter = Question.aboutArticles(parameters);
        send("articles", response, nodes -> everything.articles(filter, it -> nodes.accept(LinkedLists.article(it))));
    }

    @GetMapping("/api/v1/actors.jsonld")
    void actors(HttpServletResponse response) throws IOException {
        send("actors", response, nodes -> everything.actors(it -> nodes.accept(LinkedLists.actor(it))));
    }

    @GetMapping("/api/v1/metrics.jsonld")
    void metrics(HttpServletResponse response) throws IOException {
        String base = address.base();
        send("metrics", response, nodes -> everything.metrics(it -> nodes.accept(LinkedLists.metric(it, base))));
    }

    private void send(String name, HttpServletResponse response, Consumer<Consumer<Map<String, Object>>> source)
            throws IOException {
        OutputStream out = Downloads.begin(format.mediaType(), name + "." + format.ending(), response);
        LinkedGraph graph = LinkedGraph.begin(json, out);
        try {
            source.accept(node -> write(graph, node));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        graph.end();
        out.flush();
    }

    private static void write(LinkedGraph graph, Map<String, Object> node) {
        try {
            graph.write(node);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
