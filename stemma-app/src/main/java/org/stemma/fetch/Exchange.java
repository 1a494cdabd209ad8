package org.stemma.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * One request and its answer, within limits of time and size. Follows no redirect, keeps no cookie, asks no proxy. Its clock is
 * the real one: what it bounds is what really passes on the wire.
 */
final class Exchange implements AutoCloseable {

    /** So much of the page behind an error is read for the sake of the connection, and thrown away. */
    private static final int ERROR_PAGE_BYTES = 64 << 10;

    private static final String ACCEPT = "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml,"
            + " application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/plain;q=0.8,"
            + " */*;q=0.5";

    private final FetchLimits limits;
    private final String agent;
    private final HttpClient client;

    /** @param agent what it calls itself */
    Exchange(FetchLimits limits, String agent) {
        this.limits = limits;
        this.agent = agent;
        this.client = HttpClient.newBuilder()
                // Over plain http the newer version would ask each server to switch, and some take that ill.
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(limits.connect())
                .build();
    }

    /**
     * What the server answers; its body unpacked and cut at {@code most}, left unread where it is none that is read.
     *
     * @throws FetchException when there is no whole answer in time
     */
    Answer get(WebAddress at, Validators known, Bound most) throws IOException, Refusal {
        HttpRequest.Builder request = HttpRequest.newBuilder(at.uri())
                .header("User-Agent", agent)
                .header("Accept", ACCEPT)
                .header("Accept-Encoding", Unpacking.ACCEPTED);
        known.etag().ifPresent(etag -> request.header("If-None-Match", etag));
        known.lastModified().ifPresent(date -> request.header("If-Modified-Since", date));
        HttpResponse<Body> response = send(at, request.build(), most);
        Answer packed = new Answer(response.statusCode(), response.headers(), response.body());
        if (!packed.isSuccess() || ContentKinds.objection(packed).isPresent()) {
            return packed;
        }
        try {
            return new Answer(
                    packed.status(), packed.headers(), Unpacking.of(packed.body(), packed.headers(), most.bytes()));
        } catch (IOException e) {
            throw FetchException.lasting(at, "the packed body is broken: " + Faulty.words(e));
        }
    }

    private HttpResponse<Body> send(WebAddress at, HttpRequest request, Bound most) throws IOException {
        long begun = System.nanoTime();
        CompletableFuture<Boolean> head = new CompletableFuture<>();
        CompletableFuture<HttpResponse<Body>> answer = client.sendAsync(request, info -> {
            head.complete(true);
            return new BoundedBody(room(info, most));
        });
        CompletableFuture<?> first = CompletableFuture.anyOf(head, answer);
        try {
            Duration toHead = limits.connect().plus(limits.firstByte());
            await(first, toHead, at, true, "no answer within " + seconds(limits.firstByte()));
            Duration left = limits.whole().minusNanos(System.nanoTime() - begun);
            return await(answer, left, at, false, "not complete within " + seconds(limits.whole()));
        } finally {
            // Hangs up where it is not complete; without effect where it is.
            answer.cancel(true);
        }
    }

    private static int room(ResponseInfo info, Bound most) {
        Answer head = new Answer(info.statusCode(), info.headers(), new Body(new byte[0], false));
        if (!head.isSuccess()) {
            return ERROR_PAGE_BYTES;
        }
        boolean larger = most.whole() && declaredLength(info) > most.bytes();
        return larger || ContentKinds.objection(head).isPresent() ? 0 : most.bytes();
    }

    private static long declaredLength(ResponseInfo info) {
        return info.headers()
                .firstValue("Content-Length")
                .filter(length -> length.matches("[0-9]{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    private <T> T await(Future<T> future, Duration time, WebAddress at, boolean passing, String late)
            throws IOException {
        try {
            return future.get(Math.max(0, time.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw passing ? FetchException.passing(at, late) : FetchException.lasting(at, late);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(at + ": interrupted while waiting for its answer");
        } catch (ExecutionException e) {
            throw fault(at, e.getCause() == null ? e : e.getCause());
        }
    }

    private FetchException fault(WebAddress at, Throwable cause) {
        return switch (cause) {
            case HttpConnectTimeoutException late ->
                FetchException.passing(at, "no connection within " + seconds(limits.connect()));
            case ConnectException refused -> FetchException.lasting(at, "no connection: " + Faulty.words(refused));
            case SSLException broken -> FetchException.lasting(at, "no secure connection: " + Faulty.words(broken));
            default -> FetchException.passing(at, "the connection broke: " + Faulty.words(cause));
        };
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }

    /** Hangs up on whatever is still open. */
    @Override
    public void close() {
        client.shutdownNow();
    }
}
