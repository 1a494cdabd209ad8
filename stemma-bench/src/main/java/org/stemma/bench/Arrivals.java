package org.stemma.bench;

import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * Requests that arrive at an even pace whether or not those before are answered. Each is timed from the moment it was due, so that none
 * that had to wait behind a slow one is left out (what Gil Tene calls coordinated omission).
 *
 * <pre>
 * due       0 ms   5 ms   10 ms
 * answered  4 ms   31 ms  33 ms     → 4, 26, 23
 * </pre>
 */
final class Arrivals {

    private static final double NANOS = 1e9;
    private static final double NANOS_A_MILLI = 1e6;
    private static final int OK = 200;
    private static final int PATIENCE_SECONDS = 60;

    private final HttpClient client;
    private final Map<String, ConcurrentLinkedQueue<Long>> nanos = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> failed = new ConcurrentHashMap<>();
    private final AtomicInteger outdated = new AtomicInteger();

    /** What is asked for: its kind, and where it is. */
    record Asked(String kind, URI address) {}

    Arrivals(HttpClient client) {
        this.client = client;
    }

    /** Sends {@code count} requests, so many a second; returns when all are answered or given up. */
    void run(int count, double aSecond, IntFunction<Asked> asked) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                long due = start + (long) (i * NANOS / aSecond);
                Asked one = asked.apply(i);
                LockSupport.parkNanos(Math.max(0, due - System.nanoTime()));
                threads.execute(() -> ask(one, due));
            }
        }
    }

    /** Sends {@code count} requests one after the other. */
    void inTurn(int count, IntFunction<Asked> asked) {
        for (int i = 0; i < count; i++) {
            ask(asked.apply(i), System.nanoTime());
        }
    }

    private void ask(Asked asked, long due) {
        HttpRequest request = HttpRequest.newBuilder(asked.address())
                .header("Accept-Encoding", "gzip") // as every browser does
                .timeout(java.time.Duration.ofSeconds(PATIENCE_SECONDS))
                .build();
        try {
            HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != OK) {
                fail(asked.kind() + " answered " + answer.statusCode());
                return;
            }
            if (answer.headers()
                    .firstValue("Cache-Control")
                    .filter("no-store"::equals)
                    .isPresent()) {
                outdated.incrementAndGet();
            }
            nanos.computeIfAbsent(asked.kind(), kind -> new ConcurrentLinkedQueue<>())
                    .add(System.nanoTime() - due);
        } catch (java.io.IOException e) {
            fail(asked.kind() + " " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fail(String how) {
        failed.computeIfAbsent(how, kind -> new AtomicInteger()).incrementAndGet();
    }

    /** How many were answered well. */
    int answered() {
        return nanos.values().stream().mapToInt(ConcurrentLinkedQueue::size).sum();
    }

    /** How many were answered with a page from shortly before its story changed, which no cache may store. */
    int outdated() {
        return outdated.get();
    }

    /**
     * Prints one line for each kind of request.
     *
     * @param aims in milliseconds, which 99 of 100 should be under
     */
    void print(Map<String, Integer> aims, PrintStream out) {
        new TreeMap<>(nanos).forEach((kind, times) -> {
            long[] sorted = List.copyOf(times).stream()
                    .mapToLong(Long::longValue)
                    .sorted()
                    .toArray();
            String aim = aims.containsKey(kind) ? " (aim: " + aims.get(kind) + ")" : "";
            out.printf(
                    Locale.ROOT,
                    "%s: median %.1f ms, 99 of 100 under %.1f ms%s, longest %.0f ms (%d requests)%n",
                    kind,
                    sorted[sorted.length / 2] / NANOS_A_MILLI,
                    sorted[(int) (sorted.length * 0.99)] / NANOS_A_MILLI,
                    aim,
                    (double) TimeUnit.NANOSECONDS.toMillis(
                            Arrays.stream(sorted).max().orElse(0)),
                    sorted.length);
        });
        new TreeMap<>(failed).forEach((how, often) -> out.println("failed: " + how + ", " + often + " times"));
    }
}
