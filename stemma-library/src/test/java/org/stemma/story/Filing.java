package org.stemma.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Origin;
import org.stemma.report.Block;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;

/** The line from an annotated report to the index, as the newsdesk runs it, and small reports to send through it. */
public final class Filing {

    private static final int LIMIT = 12;
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)+");

    private final StoryIndex index;
    private final Profiler profiler = new Profiler(Optional.empty());
    private final StoryLinker linker = new StandardLinker();
    private final List<StoryChange> log = new ArrayList<>();
    private final Map<StoryChange, Profile> about = new HashMap<>();

    public Filing(StoryIndex index) {
        this.index = index;
    }

    public List<StoryChange> file(AnnotatedReport annotated) {
        Profile report = profiler.profile(annotated);
        List<StoryChange> changes = linker.decide(report, index.near(report, LIMIT));
        for (StoryChange change : changes) {
            index.apply(change, Optional.of(report));
            about.put(change, report);
        }
        log.addAll(changes);
        return changes;
    }

    public Filing all(List<AnnotatedReport> reports) {
        reports.forEach(this::file);
        return this;
    }

    public List<StoryChange> log() {
        return List.copyOf(log);
    }

    /** Folds this log into another index. */
    public void replayInto(StoryIndex other) {
        log.forEach(change -> other.apply(change, Optional.ofNullable(about.get(change))));
    }

    public static AnnotatedReport report(String id, String title, When published, String text) {
        Report report = new Report(
                new ReportId(id),
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.of(title),
                false,
                Optional.empty(),
                "en",
                text,
                List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)),
                List.of(),
                List.of(),
                List.of(),
                published,
                Optional.empty(),
                Optional.empty());
        return AnnotatedReport.bare(report).withMentions(names(text));
    }

    /** What the linker knows of a report, by its wording alone. */
    public static Profile profile(AnnotatedReport annotated) {
        return new Profiler(Optional.empty()).profile(annotated);
    }

    public static When day(String day) {
        return When.On.day(LocalDate.parse(day), List.of());
    }

    public static When undated() {
        return new When.Unknown(List.of());
    }

    private static List<Mention> names(String text) {
        List<Mention> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            names.add(new Mention(
                    new Span(matcher.start(), matcher.end()),
                    Mention.Type.PERSON,
                    matcher.group(),
                    matcher.group().toLowerCase(Locale.ROOT),
                    "",
                    new Origin("drawn", 1, 1)));
        }
        return names;
    }
}
