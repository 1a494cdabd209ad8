package org.stemma.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.story.StoryChange;

/**
 * Reports and the log of story changes in memory, gone with the process.
 *
 * <pre>
 * reports  r1 → report   r2 → report              in order of keeping
 * log      Opened(sr1, r1)   Joined(sr1, r2)      in order of appending, each once
 * </pre>
 *
 * Calls from several threads wait for one another.
 */
public final class MemoryStore implements Store {

    private final Map<ReportId, Report> reports = new LinkedHashMap<>();
    private final Set<StoryChange> log = new LinkedHashSet<>();

    @Override
    public synchronized boolean keep(Report report) {
        return reports.putIfAbsent(report.id(), report) == null;
    }

    @Override
    public synchronized boolean append(StoryChange change) {
        return log.add(change);
    }

    @Override
    public synchronized Optional<Report> report(ReportId id) {
        return Optional.ofNullable(reports.get(id));
    }

    @Override
    public synchronized List<Report> reports() {
        return new ArrayList<>(reports.values());
    }

    @Override
    public synchronized List<StoryChange> changes() {
        return new ArrayList<>(log);
    }
}
