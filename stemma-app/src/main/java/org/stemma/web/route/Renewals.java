package org.stemma.web.route;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Makes anew what was given though a newer one could be made: one after the other, once for all who ask, and with rests for those who ask. */
final class Renewals implements AutoCloseable {

    /** Rests are so many times as long as the work: it takes a fifth of a processor at most. */
    private static final int REST = 4;

    /** More than these are made when somebody asks for them again. */
    private static final int MOST = 500;

    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("renewing").factory());

    /** Makes something anew. */
    @FunctionalInterface
    interface Renewing {
        void renew() throws IOException;
    }

    /** Has what stands under {@code address} made anew soon, once however often this is called meanwhile. */
    void soon(String address, Renewing renewing) {
        if (waiting.size() < MOST && !thread.isShutdown() && waiting.add(address)) {
            thread.execute(() -> {
                long start = System.nanoTime();
                try {
                    renewing.renew();
                } catch (IOException | RuntimeException e) {
                    // Whoever asks when nobody else does is told why.
                } finally {
                    waiting.remove(address);
                }
                rest(System.nanoTime() - start);
            });
        }
    }

    private static void rest(long worked) {
        try {
            Thread.sleep(Duration.ofNanos(REST * worked));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends; returns when what was being made is made. */
    @Override
    public void close() {
        thread.shutdownNow();
        thread.close();
    }
}
