package org.stemma.annotation;

import java.util.Optional;
import org.stemma.report.Span;

/** One link of a chain of attribution: through whom, or from whom, a report has something. */
public sealed interface Source {

    /** What to call it: a name, or the words of the report. */
    String name();

    /** Where the report names it; absent for the report's own voice and for sources carried over from elsewhere. */
    Optional<Span> span();

    /**
     * A named person or body.
     *
     * @param name the fullest form known from this report
     * @param key as of {@link Mention#key()}
     * @param role office or description in the report's words, empty when there is none
     */
    record Named(String name, String key, String role, Optional<Span> span) implements Source {}

    /** An outlet or agency that passed it on. */
    record Outlet(String name, String key, Optional<Span> span) implements Source {}

    /** One source without a name: "a senior official". */
    record Unnamed(String name, Optional<Span> span) implements Source {}

    /** Several without names, kept as a set with possible members: "news agencies", "officials". */
    record Group(String name, Optional<Span> span) implements Source {}

    /** The report's own voice. */
    record Author() implements Source {
        @Override
        public String name() {
            return "";
        }

        @Override
        public Optional<Span> span() {
            return Optional.empty();
        }
    }
}
