package org.stemma.provenance;

import java.util.List;
import java.util.Optional;
import org.stemma.report.ReportId;
import org.stemma.report.Span;

/**
 * That one report has something from another witness.
 *
 * @param share how much of the body of {@code to}, from 0 to 1; 0 where no passage was seen
 * @param passages what was taken, in order of {@code to}
 * @param confidence from 0 to 1
 * @param why one sentence each
 */
public record Descent(
        Witness from, ReportId to, How how, double share, List<Passage> passages, double confidence, List<String> why) {

    public Descent {
        passages = List.copyOf(passages);
        why = List.copyOf(why);
    }

    /** The ways of having it from somebody. */
    public enum How {
        COPIES,
        REWORKS,
        TRANSLATES,
        QUOTES,
        CREDITS,
        REVISES;

        /** True for the ways that make two reports one line of descent; quoting or crediting a source does not. */
        public boolean joinsLineages() {
            return this == COPIES || this == REWORKS || this == TRANSLATES || this == REVISES;
        }
    }

    /** A stretch taken over; {@code from} is absent when the parent was not seen. */
    public record Passage(Optional<Span> from, Span to) {}
}
