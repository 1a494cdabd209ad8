package org.stemma.newsroom;

import java.io.IOException;
import org.stemma.Account;
import org.stemma.MarkedReports;
import org.stemma.Newsdesk;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.store.MemoryStore;
import org.stemma.story.Coverage;
import org.stemma.story.MemoryIndex;

/**
 * Makes accounts on {@link Threads} of its own. Short stories do not wait for long ones.
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
    private final Threads brief = Threads.forEachProcessor("telling");
    private final Threads lengthy = new Threads("telling", 1);

    Telling(MarkedReports marked) {
        this.marked = marked;
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
        Threads threads = coverage.reports().size() > LONG ? lengthy : brief;
        return threads.run(() -> work.on(new Newsdesk(marked, new MemoryIndex(), new MemoryStore())));
    }

    @Override
    public void close() {
        lengthy.close();
        brief.close();
    }
}
