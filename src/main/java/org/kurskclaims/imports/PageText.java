package org.kurskclaims.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a page: its running text without menus and advertising, and what the page says about itself. How
 * long the search takes grows faster than the page, so in one of more elements than any article has it is not made: such a
 * page gives the text of all its blocks.
 */
final class PageText {

    /** Pages of newspapers have some thousands. */
    private static final int MOST_ELEMENTS = 10_000;

    /** Elements that nest deeper become siblings. */
    private static final int DEEPEST = 200;

    private static final String BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, blockquote, td, th, pre, figcaption";

    private PageText() {}

    static CapturedDocument of(String name, @Nullable String address, byte[] content, @Nullable String charset)
            throws CaptureRefused {
        Document page = parsed(content, charset, address);
        Article article = page.stream().limit(MOST_ELEMENTS + 1L).count() > MOST_ELEMENTS
                ? null
                : new Readability4J(address == null ? "https://upload.invalid/" : address, page.outerHtml()).parse();
        Element body = article == null ? null : article.getArticleContent();
        String text = Captures.plain(body == null || body.text().isBlank() ? blocks(page.body()) : blocks(body));
        String stated = published(page);
        return new CapturedDocument(
                name,
                "text/html",
                address,
                content,
                text,
                title(page, article, text),
                article == null ? null : article.getByline(),
                stated == null ? PrintedDate.in(text) : stated);
    }

    private static Document parsed(byte[] content, @Nullable String charset, @Nullable String address)
            throws CaptureRefused {
        try {
            Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
            return Jsoup.parse(new ByteArrayInputStream(content), charset, address == null ? "" : address, parser);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new CaptureRefused("capture.html");
        }
    }

    /** One line a block that has no other inside; text outside of any block as it comes. */
    private static String blocks(Element body) {
        Elements blocks = body.select(BLOCKS);
        Set<Element> holding = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element block : blocks) {
            for (Element outer = block.parent(); outer != null && holding.add(outer); ) {
                outer = outer.parent();
            }
        }
        String text = blocks.stream()
                .filter(block -> !holding.contains(block))
                .map(Element::text)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n\n"));
        return text.isBlank() ? body.text() : text;
    }

    private static String title(Document page, @Nullable Article article, String text) {
        String stated = first(page, "meta[property=og:title]", "content");
        String title = stated != null ? stated : article == null ? page.title() : article.getTitle();
        return title == null || title.isBlank() ? Captures.headline(text) : title;
    }

    private static @Nullable String published(Document page) {
        String time = first(page, "meta[property=article:published_time]", "content");
        String shown = time == null ? first(page, "time[datetime]", "datetime") : time;
        return shown != null && shown.matches("\\d{4}-\\d{2}-\\d{2}.*") ? shown.substring(0, 10) : null;
    }

    private static @Nullable String first(Document page, String selector, String attribute) {
        Element found = page.selectFirst(selector);
        String value = found == null ? "" : found.attr(attribute).strip();
        return value.isEmpty() ? null : value;
    }
}
