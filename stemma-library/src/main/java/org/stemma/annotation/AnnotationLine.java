package org.stemma.annotation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stemma.report.Report;

/** Annotators in order, checked when built: each finds what it requires. */
public final class AnnotationLine {

    private final List<Annotator> annotators;

    /** Throws {@link IllegalArgumentException} when an annotator requires a layer that none before it assigns. */
    public AnnotationLine(List<Annotator> annotators) {
        Set<Layer> assigned = EnumSet.noneOf(Layer.class);
        for (Annotator annotator : annotators) {
            if (!assigned.containsAll(annotator.requires())) {
                throw new IllegalArgumentException(annotator.getClass().getSimpleName() + " requires "
                        + annotator.requires() + " but only " + assigned + " are assigned before it");
            }
            assigned.addAll(annotator.assigns());
        }
        this.annotators = List.copyOf(annotators);
    }

    /** Runs every annotator over {@code report}. */
    public AnnotatedReport annotate(Report report) {
        AnnotatedReport annotated = AnnotatedReport.bare(report);
        for (Annotator annotator : annotators) {
            annotated = annotator.annotate(annotated);
        }
        return annotated;
    }

    /**
     * What {@link #annotate} gives for {@code dated}, the report of {@code marked} with another date: only what reads the day is
     * marked anew. Throws {@link IllegalArgumentException} when its text is another.
     */
    public AnnotatedReport redate(AnnotatedReport marked, Report dated) {
        AnnotatedReport annotated = marked.of(dated);
        for (Annotator annotator : annotators) {
            annotated = annotator.readsDay() ? annotator.annotate(annotated) : annotated;
        }
        return annotated;
    }
}
