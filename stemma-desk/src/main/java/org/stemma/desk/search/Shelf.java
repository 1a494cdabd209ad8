package org.stemma.desk.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.story.StoryId;

/** What search asks of the desk it stands beside. Every answer is of what is kept at that moment. */
public interface Shelf {

    /** The sequence number of the last thing kept, a report or a decision, 0 when there is none. */
    long last() throws IOException;

    /** Hands on every report that is kept after {@code sequence} when this is called, in order of keeping, and perhaps some that come meanwhile. */
    void after(long sequence, Taker taker) throws IOException;

    /** The marks over a report, as filing made them. */
    AnnotatedReport annotate(Report report);

    /** A report that is kept. */
    Optional<Report> report(ReportId id) throws IOException;

    /** The stories that reports are in now; a report in none is left out. */
    Map<ReportId, StoryId> homes(Collection<ReportId> reports) throws IOException;

    /** The reports of the story that an id, or the unique beginning of one, leads to; absent when it leads to none. */
    Optional<List<ReportId>> members(String id) throws IOException;

    /** Takes the reports of a desk one by one. */
    interface Taker {

        /** Takes the report kept under {@code sequence}. */
        void take(long sequence, Report report) throws IOException;
    }
}
