package org.stemma.newsroom;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

/** Looks at the log of a desk again and again on a thread of its own, so that what another process files is told and found soon. */
public final class Lookout implements AutoCloseable {

    /** A person who waits for a live page does not notice it, and one look is one read of one number. */
    public static final Duration BETWEEN = Duration.ofMillis(400);

    private final Newsroom newsroom;
    private final Consumer<IOException> failed;
    private final Thread thread;
    private String last = "";

    private Lookout(Newsroom newsroom, Duration between, Consumer<IOException> failed) {
        this.newsroom = newsroom;
        this.failed = failed;
        this.thread = Thread.ofPlatform().daemon().name("lookout").unstarted(() -> watch(between));
    }

    /**
     * Starts looking.
     *
     * @param between the pause between two looks
     * @param failed told when a look fails, once for each run of the same failure; looking goes on
     */
    public static Lookout start(Newsroom newsroom, Duration between, Consumer<IOException> failed) {
        Lookout lookout = new Lookout(newsroom, between, failed);
        lookout.thread.start();
        return lookout;
    }

    private void watch(Duration between) {
        while (!Thread.currentThread().isInterrupted()) {
            look();
            try {
                Thread.sleep(between);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void look() {
        try {
            newsroom.look();
            newsroom.tend();
            last = "";
        } catch (IOException e) {
            String said = String.valueOf(e.getMessage());
            if (!said.equals(last) && !Thread.currentThread().isInterrupted()) {
                failed.accept(e);
            }
            last = said;
        }
    }

    /** Stops looking; returns when the last look is over. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
