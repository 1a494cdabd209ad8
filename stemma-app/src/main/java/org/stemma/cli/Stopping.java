package org.stemma.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs long work until it is done, or until Ctrl-C or a request to end; then it has a moment to end as it should. */
final class Stopping {

    private static final long MOMENT_SECONDS = 20;

    private Stopping() {}

    /** Work that ends with an exit status. */
    @FunctionalInterface
    interface Work {
        int run() throws IOException;
    }

    /** What is done last, however the work ended. */
    @FunctionalInterface
    interface End {
        void run() throws IOException;
    }

    /**
     * Runs {@code work}, then {@code end}.
     *
     * @param stop asks the work to end soon; called from another thread
     * @return the status of the work
     */
    static int run(Work work, Runnable stop, End end) throws IOException {
        CountDownLatch ended = new CountDownLatch(1);
        AtomicInteger status = new AtomicInteger(Exit.REFUSED);
        Thread hook = new Thread(() -> stop(stop, ended, status), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            try {
                status.set(work.run());
            } finally {
                end.run();
            }
            return status.get();
        } finally {
            ended.countDown();
            forget(hook);
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending already: it is the hook that waits for this.
            return;
        }
    }

    /** Runs while the program ends; without it Ctrl-C would count as a failure. */
    private static void stop(Runnable stop, CountDownLatch ended, AtomicInteger status) {
        stop.run();
        try {
            if (ended.await(MOMENT_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(status.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
