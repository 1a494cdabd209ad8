package org.stemma.desk.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.Gazetteer;
import org.stemma.annotation.Mentions;
import org.stemma.annotation.Sentences;
import org.stemma.annotation.Times;
import org.stemma.annotation.Tokens;
import org.stemma.intake.Hint;
import org.stemma.intake.Intake;
import org.stemma.intake.StandardReader;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.story.StoryId;

/** A desk of a few reports in memory, each in the story it was put in. */
final class MemoryShelf implements Shelf {

    private static final AnnotationLine LINE =
            new AnnotationLine(List.of(new Sentences(), new Tokens(), new Mentions(new Gazetteer()), new Times()));

    private final List<Report> reports = new ArrayList<>();
    private final Map<ReportId, StoryId> homes = new LinkedHashMap<>();
    private int annotated;
    private Runnable meanwhile = () -> {};

    /** Keeps the reports of some JSON lines, in a story. */
    MemoryShelf keep(String story, String... lines) {
        for (String line : lines) {
            for (Intake intake :
                    new StandardReader().read(line.getBytes(StandardCharsets.UTF_8), Hint.of("lines.jsonl"))) {
                switch (intake) {
                    case Intake.Accepted accepted -> {
                        reports.add(accepted.report());
                        homes.put(accepted.report().id(), new StoryId(story));
                    }
                    case Intake.Refused refused -> throw new IllegalArgumentException(refused.detail());
                }
            }
        }
        return this;
    }

    /** How often a report was annotated. */
    int annotated() {
        return annotated;
    }

    /** Runs {@code once} while the next report is annotated. */
    void meanwhile(Runnable once) {
        meanwhile = once;
    }

    void forgetLast() {
        reports.removeLast();
    }

    @Override
    public long last() {
        return reports.size();
    }

    @Override
    public void after(long sequence, Taker taker) throws IOException {
        for (int i = Math.toIntExact(sequence); i < reports.size(); i++) {
            taker.take(i + 1L, reports.get(i));
        }
    }

    @Override
    public AnnotatedReport annotate(Report report) {
        annotated++;
        Runnable now = meanwhile;
        meanwhile = () -> {};
        now.run();
        return LINE.annotate(report);
    }

    @Override
    public Optional<Report> report(ReportId id) {
        return reports.stream().filter(report -> report.id().equals(id)).findFirst();
    }

    @Override
    public Map<ReportId, StoryId> homes(Collection<ReportId> asked) {
        Map<ReportId, StoryId> found = new LinkedHashMap<>();
        asked.forEach(id -> Optional.ofNullable(homes.get(id)).ifPresent(home -> found.put(id, home)));
        return found;
    }

    @Override
    public Optional<List<ReportId>> members(String id) {
        List<ReportId> members = homes.entrySet().stream()
                .filter(entry -> entry.getValue().value().startsWith(id))
                .map(Map.Entry::getKey)
                .toList();
        return members.isEmpty() ? Optional.empty() : Optional.of(members);
    }
}
