package org.stemma.briefing;

import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;

/** A place that can be looked up. */
public record Citation(ReportId report, Span span) {

    /** Throws {@link IllegalArgumentException} when {@code span} is empty or does not lie in the text of {@code report}. */
    public static Citation of(Report report, Span span) {
        if (span.isEmpty() || span.end() > report.text().length()) {
            throw new IllegalArgumentException("citation " + span + " must be a stretch of report " + report.id()
                    + " with " + report.text().length() + " characters");
        }
        return new Citation(report.id(), span);
    }
}
