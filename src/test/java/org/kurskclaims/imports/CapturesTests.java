package org.kurskclaims.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.http.client.InetAddressFilter;

class CapturesTests {

    private static final String PAGE = """
            <html><head><title>Site | Losses mount</title><meta property="og:title" content="Losses mount">
            <meta property="article:published_time" content="2024-12-24T10:00:00Z"></head>
            <body><nav><a href="/">Home</a> <a href="/x">Subscribe now</a></nav>
            <article><h1>Losses mount</h1>
            <p>Seoul&rsquo;s military said on Monday that about 1,100 soldiers were killed or wounded, a number that many doubt.</p>
            <p>It gave no further details, but said that more troops, about 2,000 of them, were on their way to the front.</p>
            <p>Officials in Kyiv have put the number of losses far higher than that, at more than 3,000 since the autumn.</p>
            <script>alert('1')</script></article>
            <footer>Copyright, cookies, newsletter</footer></body></html>""";

    private final Captures captures = new Captures(new PageFetcher());
    private final HttpServer server;

    CapturesTests() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void serve() {
        server.createContext("/page", exchange -> answer(exchange, 200, "text/html; charset=utf-8", PAGE));
        server.createContext("/image", exchange -> answer(exchange, 200, "image/png", "x"));
        server.createContext("/gone", exchange -> answer(exchange, 410, "text/html", "gone"));
        server.createContext("/loop", exchange -> redirect(exchange, "/loop"));
        server.createContext("/there", exchange -> redirect(exchange, "/page"));
        server.createContext("/file", exchange -> redirect(exchange, "file:///etc/passwd"));
        server.createContext("/inside", exchange -> redirect(exchange, "http://127.0.0.2:" + port() + "/page"));
        server.createContext(
                "/huge", exchange -> answer(exchange, 200, "text/plain", "x".repeat(Captures.LARGEST + 10)));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void keepsTheArticleAndLeavesTheFurniture() throws CaptureRefused {
        CapturedDocument document = captures.file("page.html", PAGE.getBytes(StandardCharsets.UTF_8));
        assertThat(document.text())
                .contains("about 1,100 soldiers were killed or wounded", "Seoul’s military")
                .doesNotContain("Subscribe", "alert", "cookies");
        assertThat(document.headline()).isEqualTo("Losses mount");
        assertThat(document.published()).isEqualTo("2024-12-24");
        assertThat(document.raw()).isEqualTo(PAGE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsAPdf() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("Some 909 soldiers were captured.");
                content.endText();
            }
            pdf.save(bytes);
        }
        assertThat(captures.file("Report.PDF", bytes.toByteArray()).text())
                .isEqualTo("Some 909 soldiers were captured.");
    }

    /** Each of these kept the search for the article busy for minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"<div>", "x<br><br>", "<table><tr><td>x</td></tr></table>", "<ul><li>x"})
    @Timeout(20)
    void isNotKeptBusyByAPageWithoutEnd(String markup) throws CaptureRefused {
        String soup = "<p>Some 909 soldiers were captured in the region.</p>" + markup.repeat(60_000);
        CapturedDocument read = captures.file("soup.html", soup.getBytes(StandardCharsets.UTF_8));
        assertThat(read.text()).contains("909 soldiers");
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        assertRefused(
                "capture.pdf", () -> captures.file("x.pdf", "%PDF-1.7 nonsense".getBytes(StandardCharsets.UTF_8)));
        assertRefused("capture.encoding", () -> captures.file("x.txt", new byte[] {(byte) 0xff, (byte) 0xfe, 0}));
        assertRefused("capture.empty", () -> captures.file("x.txt", " \n ".getBytes(StandardCharsets.UTF_8)));
        assertRefused("capture.format", () -> captures.file("x.exe", new byte[] {1}));
        assertRefused("capture.large", () -> captures.file("x.txt", new byte[Captures.LARGEST + 1]));
        assertRefused("capture.empty", () -> captures.paste("\0\0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://[::1]/",
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://2130706433/",
                "http://0x7f.1/",
                "http://0.0.0.0/",
                "http://[::ffff:127.0.0.1]/",
                "http://[fd00::1]/",
                "http://100.64.0.1/",
                "http://no-such-host.invalid/"
            })
    void reachesNoPrivateAddress(String address) {
        assertThatExceptionOfType(CaptureRefused.class)
                .isThrownBy(() -> captures.address(address))
                .satisfies(refused -> assertThat(refused.messageKey()).isIn("capture.unreachable", "capture.address"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "file:///etc/passwd", "ftp://example.org/", "javascript:alert(1)",
                        "http://user:secret@example.org/",
                "http://example.org:22/", "//example.org", "http://", "gopher://x", "http://exa mple.org/"
            })
    void fetchesOnlyTheWeb(String address) {
        assertRefused("capture.address", () -> captures.address(address));
    }

    @Test
    void followsRedirectsAndChecksEachStep() throws CaptureRefused {
        Captures reaching = new Captures(new PageFetcher(InetAddressFilter.of("127.0.0.1"), Set.of(port())));
        String base = "http://127.0.0.1:" + port();

        assertThat(reaching.address(base + "/there").address()).isEqualTo(base + "/page");
        assertRefused("capture.redirects", () -> reaching.address(base + "/loop"));
        assertRefused("capture.address", () -> reaching.address(base + "/file"));
        assertRefused("capture.unreachable", () -> reaching.address(base + "/inside"));
        assertRefused("capture.status", () -> reaching.address(base + "/gone"));
        assertRefused("capture.format", () -> reaching.address(base + "/image"));
        assertRefused("capture.large", () -> reaching.address(base + "/huge"));
    }

    private interface Capturing {
        CapturedDocument run() throws CaptureRefused;
    }

    private static void assertRefused(String key, Capturing capturing) {
        assertThatExceptionOfType(CaptureRefused.class)
                .isThrownBy(capturing::run)
                .extracting(CaptureRefused::messageKey)
                .isEqualTo(key);
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private static void redirect(HttpExchange exchange, String location) throws IOException {
        exchange.getResponseHeaders().set("Location", location);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
