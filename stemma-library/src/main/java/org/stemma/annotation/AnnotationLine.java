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
}
