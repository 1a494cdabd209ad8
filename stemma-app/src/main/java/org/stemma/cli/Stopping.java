package org.stemma.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.stemma.watch.Watch;

/** Runs a watch until Ctrl-C or a request to end; then it has a moment to remember what it has found. */
final class Stopping {

    private static final long MOMENT_SECONDS = 5;

    private Stopping() {}

    static void run(Watch watch) throws IOException {
        Thread watching = Thread.currentThread();
        CountDownLatch ended = new CountDownLatch(1);
        Thread stop = new Thread(() -> stop(watching, ended), "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            watch.run();
        } finally {
            ended.countDown();
            forget(stop);
        }
    }

    private static void forget(Thread stop) {
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException e) {
            // The program is ending already: it is the hook that waits for this.
            return;
        }
    }

    /** Runs while the program ends; without it Ctrl-C would count as a failure. */
    private static void stop(Thread watching, CountDownLatch ended) {
        watching.interrupt();
        try {
            if (ended.await(MOMENT_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(Exit.DONE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
