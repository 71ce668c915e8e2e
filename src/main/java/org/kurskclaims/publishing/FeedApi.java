package org.kurskclaims.publishing;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimHistory;
import org.kurskclaims.claims.ClaimPage;
import org.kurskclaims.claims.Claims;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** New claims under a filter as an Atom feed, the last recorded first, in pages (RFC 5005). */
@RestController
class FeedApi {

    private static final String PATH = "/feed.atom";

    private final Claims claims;
    private final ClaimHistory history;
    private final ClaimSources sources;
    private final Feed feed;

    FeedApi(Claims claims, ClaimHistory history, ClaimSources sources, Feed feed) {
        this.claims = claims;
        this.history = history;
        this.sources = sources;
        this.feed = feed;
    }

    @GetMapping(path = PATH)
    void feed(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
            throws IOException, FeedException {
        MultiValueMap<String, String> question = new LinkedMultiValueMap<>(parameters);
        question.putIfAbsent("sort", List.of("-recorded"));
        ClaimFilter filter = Question.aboutClaims(question);
        ClaimPage page = claims.find(filter);
        List<SourcedClaim> items = sources.of(page.items());
        Map<Long, java.time.Instant> changes = history.lastChanges(
                page.items().stream().map(claim -> claim.id()).toList());
        SyndFeed atom = feed.of(items, changes, page, PATH, parameters);
        response.setContentType("application/atom+xml;charset=UTF-8");
        new SyndFeedOutput().output(atom, response.getWriter());
    }
}
