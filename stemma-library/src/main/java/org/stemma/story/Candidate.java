package org.stemma.story;

import java.util.List;
import java.util.Set;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.report.ReportId;

/**
 * A story a report may belong to, with those of its reports that are nearest.
 *
 * @param reports the nearest of its reports, best first, at least one
 * @param asked what the linker looks at in the report asked about, weighed by what is rare in the index just now
 * @param profiles the same of each of {@code reports}, in their order
 */
public record Candidate(Story story, List<AnnotatedReport> reports, Profile asked, List<Profile> profiles) {

    public Candidate {
        reports = List.copyOf(reports);
        profiles = List.copyOf(profiles);
        if (reports.isEmpty() || reports.size() != profiles.size()) {
            throw new IllegalArgumentException("a candidate needs a report and as many profiles as reports, not "
                    + profiles.size() + " for " + reports.size());
        }
    }

    /** The part of this candidate whose reports are {@code kept}, as {@code story}. */
    Candidate of(Story story, Set<ReportId> kept) {
        return new Candidate(
                story,
                reports.stream()
                        .filter(annotated -> kept.contains(annotated.report().id()))
                        .toList(),
                asked,
                profiles.stream()
                        .filter(profile -> kept.contains(profile.report()))
                        .toList());
    }
}
