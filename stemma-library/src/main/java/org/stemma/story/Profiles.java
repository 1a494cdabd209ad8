package org.stemma.story;

import java.util.Optional;
import org.stemma.report.ReportId;

/**
 * Where an index finds what is in a filed report again, so that it need not hold all reports. Throws {@link java.io.UncheckedIOException}
 * where the outside world fails.
 */
@FunctionalInterface
public interface Profiles {

    /** The profile the report was filed with; empty when neither it nor its report can be read any more. */
    Optional<Profile> of(ReportId report);
}
