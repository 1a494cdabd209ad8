package org.stemma.newsroom;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Threads that the system shares out among all, for work that takes a while: requests run on virtual threads, which keep their turn until they
 * wait, and a few that work long would keep every other request waiting.
 */
final class Threads implements AutoCloseable {

    private final String work;
    private final ExecutorService threads;

    /**
     * None is started yet.
     *
     * @param work what they do, as their name and an error say
     * @param count so many work at once; what comes when all do waits
     */
    Threads(String work, int count) {
        this.work = work;
        this.threads = Executors.newFixedThreadPool(
                count, Thread.ofPlatform().daemon().name(work + "-", 0).factory());
    }

    /** As many as there are processors. */
    static Threads forEachProcessor(String work) {
        return new Threads(work, Runtime.getRuntime().availableProcessors());
    }

    /** Does {@code what} on one of them, and returns when it is done. */
    <T> T run(Callable<T> what) throws IOException {
        Future<T> result = threads.submit(what);
        try {
            return result.get();
        } catch (InterruptedException e) {
            result.cancel(false);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while " + work);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException outside) {
                throw new IOException(outside.getMessage(), outside);
            }
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(work + " failed", e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
