package org.kurskclaims.publishing;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimPage;
import org.kurskclaims.claims.ClaimView;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Makes an Atom feed of claims. An entry keeps its id for ever; a review or a correction makes it "updated". */
@Component
class Feed {

    private final Answers answers;
    private final PublicAddress address;

    Feed(Answers answers, PublicAddress address) {
        this.answers = answers;
        this.address = address;
    }

    /** @param changes when each claim was last changed */
    SyndFeed of(
            List<SourcedClaim> claims,
            Map<Long, Instant> changes,
            ClaimPage page,
            String path,
            MultiValueMap<String, String> query) {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setEncoding("UTF-8");
        feed.setTitle("Kursk Claims");
        feed.setDescription("Who said what about the fighting in the Kursk region, when, and where it was printed");
        feed.setUri(address.tag("feed" + answers.question(query)));
        feed.setLinks(links(page, path, query));
        feed.setPublishedDate(Date.from(
                changes.values().stream().max(Comparator.naturalOrder()).orElse(Instant.EPOCH)));
        feed.setAuthors(List.of(person("Kursk Claims")));
        feed.setEntries(claims.stream().map(claim -> entry(claim, changes)).toList());
        return feed;
    }

    private List<SyndLink> links(ClaimPage page, String path, MultiValueMap<String, String> query) {
        List<SyndLink> links = new ArrayList<>();
        links.add(link("self", answers.address(path, query, page.page())));
        links.add(link("alternate", answers.address("/claims", query, page.page())));
        links.add(link("first", answers.address(path, query, 1)));
        if (page.page() > 1) {
            links.add(link("previous", answers.address(path, query, page.page() - 1L)));
        }
        if (page.page() < page.pages()) {
            links.add(link("next", answers.address(path, query, page.page() + 1L)));
        }
        links.add(link("last", answers.address(path, query, page.pages())));
        return links;
    }

    private SyndEntry entry(SourcedClaim sourced, Map<Long, Instant> changes) {
        ClaimView claim = sourced.claim();
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri(address.tag("claim:" + claim.id()));
        entry.setTitle(XmlText.of(Title.of(sourced)));
        entry.setLinks(List.of(
                link("alternate", sourced.address()),
                link("related", sourced.base() + "/api/v1/claims/" + claim.id())));
        entry.setAuthors(List.of(person(XmlText.of(Title.speaker(sourced)))));
        entry.setPublishedDate(Date.from(claim.recordedAt()));
        entry.setUpdatedDate(Date.from(changes.getOrDefault(claim.id(), claim.recordedAt())));
        entry.setDescription(summary(sourced));
        return entry;
    }

    /** The sentence in its article, and whether anybody has looked at the claim. */
    private static SyndContent summary(SourcedClaim sourced) {
        CitationView first = sourced.first();
        String words = first == null
                ? sourced.claim().quantity().text()
                : "“…" + first.prefix() + first.exact() + first.suffix() + "…” "
                        + (first.outlet() == null ? first.headline() : first.outlet() + ", " + first.headline()) + ". ";
        SyndContent content = new SyndContentImpl();
        content.setType("text");
        content.setValue(XmlText.of(words + "[" + sourced.claim().review().code() + "]"));
        return content;
    }

    private static SyndPerson person(String name) {
        SyndPerson person = new SyndPersonImpl();
        person.setName(name);
        return person;
    }

    private static SyndLink link(String relation, String target) {
        SyndLink link = new SyndLinkImpl();
        link.setRel(relation);
        link.setHref(target);
        return link;
    }
}
