package org.stemma.ledger;

import java.util.List;
import java.util.Optional;
import org.stemma.annotation.Source;
import org.stemma.collation.LocusId;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;

/**
 * A ledger row: what is held to be so, by whom, valid when, known when.
 *
 * @param subject who or what it is about
 * @param relation the predicate
 * @param object the rest
 * @param valid when it is so in the world
 * @param known since when it can be known: the earliest publication that has it
 * @param according the ends of the chains that hold it; the report's own voice where nobody is named
 * @param claim the locus it was posted from
 */
public record Holding(
        String subject,
        String relation,
        String object,
        When valid,
        When known,
        List<Source> according,
        Status status,
        List<Evidence> evidence,
        LocusId claim) {

    public Holding {
        according = List.copyOf(according);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a holding needs evidence: " + subject + " " + relation + " " + object);
        }
    }

    /** The same row in another status. */
    Holding as(Status other) {
        return new Holding(subject, relation, object, valid, known, according, other, evidence, claim);
    }

    /** Whether it holds. */
    public enum Status {
        OPEN,
        CLOSED,
        SCHEDULED
    }

    /** Where it stands written. */
    public record Evidence(ReportId report, Span span) {}

    /** The day from which it is known, absent when no witness has a date. */
    public Optional<java.time.LocalDate> knownSince() {
        return known.firstDay();
    }
}
