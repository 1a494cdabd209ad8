package org.stemma.collation;

import java.util.List;
import org.stemma.annotation.Source;
import org.stemma.report.ReportId;
import org.stemma.report.Span;

/**
 * What one witness has at a locus.
 *
 * @param span the words that say so
 * @param value what they come to at this locus: the words themselves, or the value of the aspect
 * @param chain from the report outwards; see {@link org.stemma.annotation.Statement#chain()}
 */
public record Reading(ReportId report, Span span, String value, List<Source> chain) implements Comparable<Reading> {

    public Reading {
        chain = List.copyOf(chain);
    }

    @Override
    public int compareTo(Reading other) {
        int byReport = report.compareTo(other.report);
        return byReport != 0 ? byReport : span.compareTo(other.span);
    }
}
