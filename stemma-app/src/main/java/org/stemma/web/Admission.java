package org.stemma.web;

import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers so many requests at once and lets some more wait; a further one, or one that has waited too long, is turned away with 503 and
 * when to come again, so that a rush fills neither the heap nor the time of those who were there before.
 */
final class Admission extends QoSHandler {

    /** Of those that wait, a browser's patience. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** So many wait for each that is being answered. */
    private static final int WAITING_EACH = 8;

    /** By when the rush may be over. */
    private static final int RETRY_SECONDS = 2;

    /** What stays open as long as its reader does, or costs next to nothing and says how the server is. */
    private static final List<String> ALWAYS =
            List.of("/api/changes/stream", "/mcp", "/healthz", "/metrics", "/static/*");

    /** Lets {@code atOnce} requests, one or more, be answered at once. */
    Admission(int atOnce) {
        setMaxRequestCount(atOnce);
        setMaxSuspendedRequestCount(WAITING_EACH * atOnce);
        setMaxSuspend(PATIENCE);
        ALWAYS.forEach(this::excludePath);
    }

    @Override
    protected void reject(Request request, Response response, Callback callback, int status) {
        response.getHeaders().put(HttpHeader.RETRY_AFTER, RETRY_SECONDS);
        super.reject(request, response, callback, status);
    }

    @Override
    protected void failSuspended(Request request, Response response, Callback callback, int status, Throwable failure) {
        response.getHeaders().put(HttpHeader.RETRY_AFTER, RETRY_SECONDS);
        super.failSuspended(request, response, callback, status, failure);
    }

    /** How many were turned away since it started. */
    long turnedAway() {
        return getTotalExceededRequestCount() + getTotalExpiredRequestCount();
    }
}
