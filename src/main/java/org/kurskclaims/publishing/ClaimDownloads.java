package org.kurskclaims.publishing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.claims.Claims;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Claims as files: everything that a filter finds, without pages, written while it is read. */
@RestController
class ClaimDownloads {

    private final EveryClaim every;
    private final Claims claims;
    private final ClaimSources sources;
    private final CsvFormat csv;
    private final JsonLdFormat jsonLd;
    private final NdjsonFormat ndjson;

    ClaimDownloads(
            EveryClaim every,
            Claims claims,
            ClaimSources sources,
            CsvFormat csv,
            JsonLdFormat jsonLd,
            NdjsonFormat ndjson) {
        this.every = every;
        this.claims = claims;
        this.sources = sources;
        this.csv = csv;
        this.jsonLd = jsonLd;
        this.ndjson = ndjson;
    }

    @GetMapping({"/api/v1/claims.csv", "/claims.csv"})
    void csv(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response) throws IOException {
        send(csv, Question.aboutClaims(parameters), "claims", response);
    }

    @GetMapping({"/api/v1/claims.jsonld", "/claims.jsonld"})
    void jsonLd(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
            throws IOException {
        send(jsonLd, Question.aboutClaims(parameters), "claims", response);
    }

    @GetMapping({"/api/v1/claims.ndjson", "/claims.ndjson"})
    void ndjson(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
            throws IOException {
        send(ndjson, Question.aboutClaims(parameters), "claims", response);
    }

    @GetMapping({"/api/v1/claims/{id}.csv", "/claims/{id}.csv"})
    void oneAsCsv(@PathVariable String id, HttpServletResponse response) throws IOException {
        send(csv, id, response);
    }

    @GetMapping({"/api/v1/claims/{id}.jsonld", "/claims/{id}.jsonld"})
    void oneAsJsonLd(@PathVariable String id, HttpServletResponse response) throws IOException {
        send(jsonLd, id, response);
    }

    private void send(ClaimFormat format, String id, HttpServletResponse response) throws IOException {
        NotPublished nothing = NotPublished.claim(id);
        ClaimView claim = claims.byId(NotPublished.number(id, nothing)).orElseThrow(() -> nothing);
        OutputStream out = begin(format, "claim-" + id, response);
        ClaimFormat.ClaimFile file = format.begin(out);
        file.write(sources.of(List.of(claim)).get(0));
        file.end();
        out.flush();
    }

    /** @param name of the file without its ending */
    void send(ClaimFormat format, ClaimFilter filter, String name, HttpServletResponse response) throws IOException {
        OutputStream out = begin(format, name, response);
        ClaimFormat.ClaimFile file = format.begin(out);
        every.read(filter, file::write);
        file.end();
        out.flush();
    }

    private static OutputStream begin(ClaimFormat format, String name, HttpServletResponse response)
            throws IOException {
        if (format.ending().equals("csv")) {
            Downloads.describe(ClaimTable.CLAIMS, response);
        }
        return Downloads.begin(format.mediaType(), name + "." + format.ending(), response);
    }
}
