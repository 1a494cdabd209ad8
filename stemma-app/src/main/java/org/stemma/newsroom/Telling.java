package org.stemma.newsroom;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.stemma.Account;
import org.stemma.MarkedReports;
import org.stemma.Newsdesk;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.store.MemoryStore;
import org.stemma.story.Coverage;
import org.stemma.story.MemoryIndex;

/**
 * Makes accounts on threads of its own, which the system shares out among all: requests run on virtual threads, and a few long stories made
 * there would keep every other request waiting. Short stories do not wait for long ones.
 *
 * <pre>
 * short   s1 (3 reports)  s7 (1)      as many at once as there are processors
 * long    s4 (210)                    one at a time
 * </pre>
 */
final class Telling implements AutoCloseable {

    /** More reports make a long story: it takes a good part of a second. */
    private static final int LONG = 20;

    private final MarkedReports marked;
    private final ExecutorService brief = threads(Runtime.getRuntime().availableProcessors());
    private final ExecutorService lengthy = threads(1);

    Telling(MarkedReports marked) {
        this.marked = marked;
    }

    private static ExecutorService threads(int count) {
        return Executors.newFixedThreadPool(
                count, Thread.ofPlatform().daemon().name("telling-", 0).factory());
    }

    /** Marks the reports of a story and tells it. */
    Account whole(Coverage bare) throws IOException {
        return told(
                bare,
                desk -> desk.account(desk.coverage(
                        bare.story(),
                        bare.reports().stream().map(AnnotatedReport::report).toList())));
    }

    /** Tells a story whose reports are marked. */
    Account of(Coverage coverage) throws IOException {
        return told(coverage, desk -> desk.account(coverage));
    }

    private interface Work {
        Account on(Newsdesk desk);
    }

    private Account told(Coverage coverage, Work work) throws IOException {
        ExecutorService threads = coverage.reports().size() > LONG ? lengthy : brief;
        Future<Account> account =
                threads.submit(() -> work.on(new Newsdesk(marked, new MemoryIndex(), new MemoryStore())));
        try {
            return account.get();
        } catch (InterruptedException e) {
            account.cancel(false);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while a story was being told");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException("a story could not be told", e.getCause());
        }
    }

    @Override
    public void close() {
        lengthy.shutdownNow();
        brief.shutdownNow();
    }
}
