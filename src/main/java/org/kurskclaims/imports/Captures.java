package org.kurskclaims.imports;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes documents in, in whatever form: pasted words, plain text, a page, a PDF, an address. */
@Component
public class Captures {

    /** Bytes. */
    static final int LARGEST = 10 * 1024 * 1024;

    private static final int MOST_PAGES = 400;
    private static final int HEADLINE_WITHIN = 4;

    private final PageFetcher fetcher;

    Captures(PageFetcher fetcher) {
        this.fetcher = fetcher;
    }

    public CapturedDocument paste(String text) throws CaptureRefused {
        String plain = plain(text);
        return new CapturedDocument(
                PastedName.of(plain),
                "text/plain",
                null,
                text.getBytes(StandardCharsets.UTF_8),
                plain,
                headline(plain),
                null,
                PrintedDate.in(plain));
    }

    /** @param name ends in .txt, .html, .htm or .pdf */
    public CapturedDocument file(String name, byte[] content) throws CaptureRefused {
        if (content.length > LARGEST) {
            throw new CaptureRefused("capture.large");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".pdf")) {
            return pdf(name, null, content);
        }
        if (lower.endsWith(".html") || lower.endsWith(".htm")) {
            return PageText.of(name, null, content, null);
        }
        if (lower.endsWith(".txt")) {
            String text = plain(decoded(content));
            return new CapturedDocument(
                    name, "text/plain", null, content, text, headline(text), null, PrintedDate.in(text));
        }
        throw new CaptureRefused("capture.format");
    }

    /** Fetches a public address; see {@link PageFetcher} for what is refused. */
    public CapturedDocument address(String address) throws CaptureRefused {
        PageFetcher.Page page = fetcher.fetch(address);
        if (page.mediaType().equals("application/pdf")) {
            return pdf(page.address().getHost(), page.address().toString(), page.content());
        }
        if (page.mediaType().equals("text/plain")) {
            String text = plain(decoded(page.content()));
            return new CapturedDocument(
                    page.address().getHost(),
                    "text/plain",
                    page.address().toString(),
                    page.content(),
                    text,
                    headline(text),
                    null,
                    PrintedDate.in(text));
        }
        return PageText.of(page.address().getHost(), page.address().toString(), page.content(), page.charset());
    }

    private static CapturedDocument pdf(String name, @Nullable String address, byte[] content) throws CaptureRefused {
        try (PDDocument document = Loader.loadPDF(content)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(MOST_PAGES);
            stripper.setParagraphEnd("\n");
            String text = plain(stripper.getText(document));
            String title = document.getDocumentInformation().getTitle();
            return new CapturedDocument(
                    name,
                    "application/pdf",
                    address,
                    content,
                    text,
                    title == null || title.isBlank() ? headline(text) : title,
                    document.getDocumentInformation().getAuthor(),
                    PrintedDate.in(text));
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException unreadable) {
            throw new CaptureRefused("capture.pdf");
        }
    }

    private static String decoded(byte[] content) throws CaptureRefused {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new CaptureRefused("capture.encoding");
        }
    }

    /** Line ends as one character, no byte-order mark, no NUL. */
    static String plain(String text) throws CaptureRefused {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
        String stripped = (plain.startsWith("\ufeff") ? plain.substring(1) : plain).strip();
        if (stripped.isEmpty()) {
            throw new CaptureRefused("capture.empty");
        }
        if (stripped.length() > LARGEST) {
            throw new CaptureRefused("capture.large");
        }
        return stripped;
    }

    /** The first line, those apart that are no headline: a lone word such as an agency's name, or a date. */
    static String headline(String text) {
        String line = text.lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .limit(HEADLINE_WITHIN)
                .filter(each -> each.indexOf(' ') > 0 && PrintedDate.day(each).isEmpty())
                .findFirst()
                .orElseGet(() -> text.lines().findFirst().orElse(text).strip());
        return line.length() > 200 ? line.substring(0, 199) + "…" : line;
    }
}
