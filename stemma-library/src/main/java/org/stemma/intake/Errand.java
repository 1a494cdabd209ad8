package org.stemma.intake;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * One piece of work, done once by whichever thread comes first: one of a pool, or the one that waits for the outcome and has
 * nothing better to do.
 *
 * @param <T> what comes of it
 */
final class Errand<T> implements Runnable {

    private final Supplier<T> work;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final CompletableFuture<T> outcome = new CompletableFuture<>();

    Errand(Supplier<T> work) {
        this.work = work;
    }

    /** Does the work unless a thread has done it or is at it; then it returns at once. */
    @Override
    public void run() {
        if (taken.compareAndSet(false, true)) {
            outcome.completeAsync(work, Runnable::run);
        }
    }

    boolean isDone() {
        return outcome.isDone();
    }

    /** What came of it, waited for where a thread is at it. Throws what the work threw. */
    T outcome() {
        try {
            return outcome.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failed) {
                throw failed;
            }
            if (e.getCause() instanceof Error failed) {
                throw failed;
            }
            throw e;
        }
    }
}
