package org.kurskclaims.desk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What editors type into the form of a claim. */
final class ClaimForms {

    private ClaimForms() {}

    /** A claim that nobody has found in the article. */
    static Map<String, String> villages(DeskFixture.Article article) {
        Map<String, String> fields = new LinkedHashMap<>();
        int at = article.text().indexOf("45 villages");
        fields.put("article", "" + article.id());
        fields.put("quote.start", "" + at);
        fields.put("quote.end", "" + (at + "45 villages".length()));
        fields.put("quote.exact", "45 villages");
        fields.put("figure.words", "45 villages");
        fields.put("matter.metric", "settlements");
        fields.put("matter.subject", "russia");
        fields.put("matter.place", "Kursk region");
        fields.put("matter.aspect", "retaken");
        fields.put("dates.asOf", "2024-12-23");
        fields.put("entry", UUID.randomUUID().toString());
        return fields;
    }

    /** Another reading of the article's first claim. */
    static Map<String, String> correction(DeskFixture.Article article) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("article", "" + article.id());
        fields.put("quote.exact", "irrelevant when correcting");
        fields.put("figure.words", "about 1,150");
        fields.put("matter.metric", "killed");
        fields.put("matter.subject", "north-korea");
        fields.put("matter.place", "kursk-oblast");
        fields.put("matter.kind", "cumulative");
        fields.put("speaker.claimant", "Joint Chiefs of Staff");
        fields.put("speaker.side", "south-korea");
        fields.put("dates.asOf", "2024-12-23");
        fields.put("grade.credibility", "3");
        fields.put("grade.reason", "Close to other counts");
        fields.put("revision", "1");
        return fields;
    }

    static MvcTestResult send(MockMvcTester mvc, String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    static MvcTestResult send(MockMvcTester mvc, String address, Map<String, String> fields, String who) {
        var request = mvc.post().uri(address).with(csrf()).with(user(who).roles("EDITOR"));
        fields.forEach(request::param);
        return request.exchange();
    }
}
