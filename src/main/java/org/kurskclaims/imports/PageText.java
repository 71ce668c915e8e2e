package org.kurskclaims.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the article in a page: its running text without menus and advertising, and what the page says about itself. */
final class PageText {

    private static final String BLOCKS = "p, h1, h2, h3, h4, h5, h6, li, blockquote, td, th, pre, figcaption";

    private PageText() {}

    static CapturedDocument of(String name, @Nullable String address, byte[] content, @Nullable String charset)
            throws CaptureRefused {
        Document page = parsed(content, charset, address);
        Article article =
                new Readability4J(address == null ? "https://upload.invalid/" : address, page.outerHtml()).parse();
        Element body = article.getArticleContent();
        String text = Captures.plain(body == null || body.text().isBlank() ? blocks(page.body()) : blocks(body));
        String title = first(page, "meta[property=og:title]", "content");
        return new CapturedDocument(
                name,
                "text/html",
                address,
                content,
                text,
                title == null ? article.getTitle() : title,
                article.getByline(),
                published(page));
    }

    private static Document parsed(byte[] content, @Nullable String charset, @Nullable String address)
            throws CaptureRefused {
        try {
            return Jsoup.parse(new ByteArrayInputStream(content), charset, address == null ? "" : address);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new CaptureRefused("capture.html");
        }
    }

    /** One line a block; text outside of any block as it comes. */
    private static String blocks(Element body) {
        String text = body.select(BLOCKS).stream()
                .filter(block -> block.select(BLOCKS).size() == 1)
                .map(Element::text)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n\n"));
        return text.isBlank() ? body.text() : text;
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
