package org.kurskclaims.publishing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.Claims;
import org.kurskclaims.claims.SeriesSummary;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** What search engines should know: the pages of the menu and every timeline; from there they find the rest by links. */
@RestController
class Sitemap {

    private static final List<String> MENU =
            List.of("/", "/timelines", "/compare", "/claims", "/articles", "/actors", "/metrics", "/method");

    private final Claims claims;
    private final PublicAddress address;

    Sitemap(Claims claims, PublicAddress address) {
        this.claims = claims;
        this.address = address;
    }

    @GetMapping("/sitemap.xml")
    void pages(HttpServletResponse response) throws IOException {
        List<String> paths = new ArrayList<>(MENU);
        for (SeriesSummary series : claims.series(ClaimFilter.none())) {
            paths.add("/timelines/" + series.metric() + "/"
                    + (series.subject() == null ? ClaimFilter.UNKNOWN : series.subject()));
        }
        response.setContentType("application/xml;charset=UTF-8");
        Writer out = response.getWriter();
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.write("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (String path : paths) {
            out.write("  <url><loc>" + HtmlUtils.htmlEscape(address.base() + path) + "</loc></url>\n");
        }
        out.write("</urlset>\n");
    }
}
