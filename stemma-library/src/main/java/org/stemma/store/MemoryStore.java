package org.stemma.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.story.StoryChange;

/**
 * Reports and the log of story changes in memory, gone with the process.
 *
 * <pre>
 * reports  r1 → report   r2 → report              in order of keeping
 * log      Opened(sr1, r1)   Joined(sr1, r2)      in order of appending
 * </pre>
 *
 * Calls from several threads wait for one another; what is handed on is what was there when the call came.
 */
public final class MemoryStore implements Store {

    private final Map<ReportId, Report> reports = new LinkedHashMap<>();
    private final List<StoryChange> log = new ArrayList<>();

    @Override
    public synchronized boolean file(Filing filing) {
        boolean isNew = reports.putIfAbsent(filing.report().id(), filing.report()) == null;
        if (isNew) {
            log.addAll(filing.changes());
        }
        return isNew;
    }

    @Override
    public synchronized void append(List<StoryChange> changes) {
        log.addAll(List.copyOf(changes));
    }

    @Override
    public synchronized Optional<Report> report(ReportId id) {
        return Optional.ofNullable(reports.get(id));
    }

    @Override
    public void reports(Consumer<Report> taker) {
        keptReports().forEach(taker);
    }

    @Override
    public void changes(Consumer<StoryChange> taker) {
        keptChanges().forEach(taker);
    }

    private synchronized List<Report> keptReports() {
        return List.copyOf(reports.values());
    }

    private synchronized List<StoryChange> keptChanges() {
        return List.copyOf(log);
    }
}
