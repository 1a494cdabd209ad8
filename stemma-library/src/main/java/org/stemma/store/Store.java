package org.stemma.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.story.StoryChange;

/**
 * Keeps reports and the log of story changes, append-only. Everything else can be computed again from these two. Where the
 * outside world fails, every method throws {@link java.io.UncheckedIOException} and nothing of the call was kept.
 */
public interface Store {

    /**
     * Keeps a report and the changes it brought, whole or not at all; they outlast the process, where the store does, once
     * this returns. False, and nothing done, when the report was already kept.
     */
    boolean file(Filing filing);

    /** Appends changes that no new report brought, whole or not at all: closings, and the hand's word. */
    void append(List<StoryChange> changes);

    Optional<Report> report(ReportId id);

    /** Hands on every report, in order of keeping, one at a time. */
    void reports(Consumer<Report> taker);

    /** Hands on the log, oldest first, one change at a time. */
    void changes(Consumer<StoryChange> taker);
}
