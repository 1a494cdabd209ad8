package org.stemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.collation.Apparatus;
import org.stemma.ledger.Ledger;
import org.stemma.provenance.Stemma;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.When;
import org.stemma.store.Filing;
import org.stemma.store.Store;
import org.stemma.story.Coverage;
import org.stemma.story.EventTime;
import org.stemma.story.Profile;
import org.stemma.story.Siblings;
import org.stemma.story.Story;
import org.stemma.story.StoryChange;
import org.stemma.story.StoryIndex;

/**
 * The line itself: reports go in one by one, stories come out with what was said, by whom, through whom. The only class a
 * newcomer must know. Not safe for use by several threads at once.
 */
public final class Newsdesk {

    /** How many stories the linker is shown for one report. */
    private static final int CANDIDATES = 20;

    private final Line line;
    private final StoryIndex index;
    private final Store store;
    private final EventTime time;
    private final MarkedReports marked;

    public Newsdesk(Line line, StoryIndex index, Store store) {
        this(line, index, store, new EventTime());
    }

    /** Goes on where an earlier desk stopped: {@code index} and {@code time} are as the reports and changes in {@code store} left them. */
    public Newsdesk(Line line, StoryIndex index, Store store, EventTime time) {
        this(MarkedReports.usual(line), index, store, time);
    }

    /** A desk that holds marked reports together with others. */
    public Newsdesk(MarkedReports marked, StoryIndex index, Store store) {
        this(marked, index, store, new EventTime());
    }

    private Newsdesk(MarkedReports marked, StoryIndex index, Store store, EventTime time) {
        this.line = marked.line();
        this.marked = marked;
        this.index = index;
        this.store = store;
        this.time = time;
    }

    /** A desk in memory with the rooms as they come. */
    public static Newsdesk standard() {
        return Standard.newsdesk();
    }

    /**
     * Files a report: annotate, profile, look near, decide, store, apply; stories that are quiet by its date are closed with it.
     * Filing it again changes nothing; a report that is kept but in no story, since what was decided of it cannot be read, is decided anew.
     */
    public List<StoryChange> file(Report report) {
        if (index.of(report.id()).isPresent()) {
            return List.of();
        }
        Profile profile = profile(report);
        List<StoryChange> changes = new ArrayList<>(
                time.pass(profile.published()).map(index::advanceTo).orElse(List.of()));
        changes.addAll(line.linker().decide(profile, index.near(profile, CANDIDATES)));
        if (!store.file(new Filing(report, profile, changes))) {
            store.append(changes);
        }
        changes.forEach(change -> index.apply(change, Optional.of(profile)));
        return changes;
    }

    /** What the linker looks at in a report. */
    public Profile profile(Report report) {
        return line.profiler().profile(annotate(report));
    }

    /** The marks over a report; its date narrowed by what its own text says. */
    public AnnotatedReport annotate(Report report) {
        return marked.of(report);
    }

    /** Every story with its reports, in order of story id; dates narrowed by what the reports of a story know of one another. */
    public List<Coverage> coverages() {
        return index.stories().stream().map(this::coverage).toList();
    }

    /** What became of the story that a report is in. */
    public Optional<Account> account(ReportId report) {
        return index.of(report).map(this::coverage).map(this::account);
    }

    /** Collates, traces, posts and tells one story. */
    public Account account(Coverage coverage) {
        Apparatus apparatus = line.collator().collate(coverage);
        Stemma stemma = line.tracer().trace(coverage, apparatus);
        return new Account(
                coverage,
                apparatus,
                stemma,
                new Ledger().post(apparatus, stemma, coverage),
                line.editor().brief(coverage, apparatus, stemma));
    }

    /** What to call a story: a printed headline of its earliest report that has one. */
    public static String title(Coverage coverage) {
        return Titles.of(coverage);
    }

    /** A story with its reports, marked; their dates narrowed by what they know of one another. */
    public Coverage coverage(Story story) {
        return coverage(
                story,
                story.members().stream()
                        .map(member -> store.report(member.report()).orElseThrow())
                        .toList());
    }

    /** The same for a story whose reports are at hand, in order of its members. */
    public Coverage coverage(Story story, List<Report> reports) {
        List<AnnotatedReport> members = reports.stream().map(this::annotate).toList();
        Coverage coverage = new Coverage(story, members);
        Map<ReportId, When> narrowed = Siblings.narrow(coverage);
        return new Coverage(
                story,
                coverage.reports().stream()
                        .map(member -> Optional.ofNullable(
                                        narrowed.get(member.report().id()))
                                .map(when -> redated(member, when))
                                .orElse(member))
                        .toList());
    }

    /** A report with a better date reads its own "Thursday" better. */
    private AnnotatedReport redated(AnnotatedReport before, When when) {
        return marked.dated(before.report(), when);
    }
}
