package org.kurskclaims.imports;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.stereotype.Component;

/**
 * Fetches a page that everybody can see. Addresses of this machine and of private networks are refused where the name is
 * resolved for the connection itself, so that neither a redirect nor a name that changes its mind leads there. Every step of
 * a redirect is checked anew; time and size are limited.
 */
@Component
class PageFetcher implements DisposableBean {

    private static final int MOST_REDIRECTS = 5;
    private static final int SECONDS = 20;
    private static final Set<Integer> PORTS = Set.of(-1, 80, 443);
    private static final Set<String> READABLE =
            Set.of("text/html", "application/xhtml+xml", "text/plain", "application/pdf");

    private final InetAddressFilter reachable;
    private final Set<Integer> ports;
    private final CloseableHttpClient client;
    private final ExecutorService clock = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "page fetcher");
        thread.setDaemon(true);
        return thread;
    });

    @Autowired
    PageFetcher() {
        this(InetAddressFilter.externalAddresses(), PORTS);
    }

    PageFetcher(InetAddressFilter reachable, Set<Integer> ports) {
        this.reachable = reachable;
        this.ports = ports;
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new OnlyReachable())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.ofSeconds(5))
                                .setSocketTimeout(Timeout.ofSeconds(10))
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setRedirectsEnabled(false)
                        .setResponseTimeout(Timeout.ofSeconds(10))
                        .build())
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .setUserAgent("KurskClaims")
                .build();
    }

    /**
     * @param address after all redirects
     * @param charset as the server names it
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared or changed
    record Page(URI address, String mediaType, @Nullable String charset, byte[] content) {}

    Page fetch(String address) throws CaptureRefused {
        Future<Page> page = clock.submit(() -> follow(address));
        try {
            return page.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException tooSlow) {
            page.cancel(true);
            throw new CaptureRefused("capture.slow");
        } catch (InterruptedException stopping) {
            page.cancel(true);
            Thread.currentThread().interrupt();
            throw new CaptureRefused("capture.slow");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof CaptureRefused refused) {
                throw refused;
            }
            throw new CaptureRefused("capture.unreachable");
        }
    }

    private Page follow(String address) throws CaptureRefused, IOException {
        URI next = checked(address, null);
        for (int step = 0; step <= MOST_REDIRECTS; step++) {
            URI here = next;
            Object answer = client.execute(new HttpGet(here), response -> read(here, response));
            if (answer instanceof Page page) {
                return page;
            }
            if (answer instanceof CaptureRefused refused) {
                throw refused;
            }
            next = checked(String.valueOf(answer), here);
        }
        throw new CaptureRefused("capture.redirects");
    }

    private URI checked(String address, @Nullable URI from) throws CaptureRefused {
        try {
            URI uri = from == null ? URI.create(address.strip()) : from.resolve(address.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            if (!web || uri.getHost() == null || uri.getUserInfo() != null || !ports.contains(uri.getPort())) {
                throw new CaptureRefused("capture.address");
            }
            return uri;
        } catch (IllegalArgumentException malformed) {
            throw new CaptureRefused("capture.address");
        }
    }

    /** @return the page, the address of a redirect, or why it is refused */
    private static Object read(URI address, ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        Header location = response.getFirstHeader("Location");
        if (status >= 300 && status < 400 && location != null) {
            return location.getValue();
        }
        if (status != 200 || response.getEntity() == null) {
            return new CaptureRefused("capture.status");
        }
        ContentType type = ContentType.parseLenient(response.getEntity().getContentType());
        String mediaType = type == null || type.getMimeType() == null
                ? "text/html"
                : type.getMimeType().toLowerCase(Locale.ROOT);
        if (!READABLE.contains(mediaType)) {
            return new CaptureRefused("capture.format");
        }
        try (InputStream content = response.getEntity().getContent()) {
            byte[] bytes = content.readNBytes(Captures.LARGEST + 1);
            Charset charset = type == null ? null : type.getCharset();
            return bytes.length > Captures.LARGEST
                    ? new CaptureRefused("capture.large")
                    : new Page(address, mediaType, charset == null ? null : charset.name(), bytes);
        }
    }

    @Override
    public void destroy() throws IOException {
        clock.shutdownNow();
        client.close();
    }

    /** Resolves names for the connection; what may not be reached does not exist. */
    private final class OnlyReachable extends SystemDefaultDnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] all = super.resolve(host);
            if (all.length == 0 || !Arrays.stream(all).allMatch(reachable::matches)) {
                throw new UnknownHostException(host + " is not a public address");
            }
            return all;
        }
    }
}
