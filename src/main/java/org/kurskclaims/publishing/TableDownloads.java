package org.kurskclaims.publishing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kurskclaims.articles.ArticleFilter;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.comparison.Series;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everything but the claims as CSV, and what the columns of every table are. */
@RestController
class TableDownloads {

    private final Everything everything;
    private final TimelineApi timelines;

    TableDownloads(Everything everything, TimelineApi timelines) {
        this.everything = everything;
        this.timelines = timelines;
    }

    @GetMapping({"/api/v1/timelines/{metric}/{subject}.csv", "/timelines/{metric}/{subject}.csv"})
    void timeline(
            @PathVariable String metric,
            @PathVariable String subject,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        TimelineApi.Compared compared = timelines.compare(metric, subject, parameters);
        send(TimelineTable.FIGURES, metric + "-" + subject, response, rows -> {
            for (Series series : compared.comparison().series()) {
                for (Figure figure : series.figures()) {
                    rows.accept(new TimelineTable.Drawn(
                            figure,
                            figure.isDerived() ? null : compared.claims().get(figure.claimId())));
                }
            }
        });
    }

    @GetMapping("/api/v1/articles.csv")
    void articles(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
            throws IOException {
        ArticleFilter filter = Question.aboutArticles(parameters);
        send(ListTables.ARTICLES, "articles", response, rows -> everything.articles(filter, rows));
    }

    @GetMapping("/api/v1/actors.csv")
    void actors(HttpServletResponse response) throws IOException {
        send(ListTables.ACTORS, "actors", response, everything::actors);
    }

    @GetMapping("/api/v1/metrics.csv")
    void metrics(HttpServletResponse response) throws IOException {
        send(ListTables.METRICS, "metrics", response, everything::metrics);
    }

    @GetMapping(path = "/api/v1/schemas/{table}", produces = MediaType.APPLICATION_JSON_VALUE)
    Map<String, Object> schema(@PathVariable String table) {
        return List.of(
                        ClaimTable.CLAIMS,
                        TimelineTable.FIGURES,
                        ListTables.ARTICLES,
                        ListTables.ACTORS,
                        ListTables.METRICS)
                .stream()
                .filter(known -> known.name().equals(table))
                .findFirst()
                .map(TableSchema::of)
                .orElseThrow(() -> NotPublished.table(table));
    }

    private static <T> void send(
            Table<T> table, String name, HttpServletResponse response, Consumer<Consumer<T>> source)
            throws IOException {
        OutputStream out = Downloads.begin(CsvFormat.MEDIA_TYPE, name + ".csv", response);
        Downloads.describe(table, response);
        Rows<T> rows = table.to(out);
        source.accept(rows::write);
        rows.end();
        out.flush();
    }
}
