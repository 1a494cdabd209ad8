package org.stemma;

import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.OwnDating;
import org.stemma.briefing.Editor;
import org.stemma.collation.Collator;
import org.stemma.provenance.Tracer;
import org.stemma.report.Report;
import org.stemma.story.Profiler;
import org.stemma.story.StoryLinker;

/** The pure rooms of the line, in order: heavy parts are loaded once and shared. */
public record Line(
        AnnotationLine annotation,
        Profiler profiler,
        StoryLinker linker,
        Collator collator,
        Tracer tracer,
        Editor editor) {

    /** The marks over a report; its date narrowed by what its own text says. Safe to call from several threads. */
    public AnnotatedReport annotate(Report report) {
        AnnotatedReport first = annotation.annotate(report);
        return OwnDating.narrow(first)
                .map(when -> annotation.redate(first, report.dated(when)))
                .orElse(first);
    }

    /** The rooms as they come; loading their models takes a second or two. */
    public static Line standard() {
        return Standard.line();
    }
}
