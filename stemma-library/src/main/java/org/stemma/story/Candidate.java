package org.stemma.story;

import java.util.List;
import java.util.Set;
import org.stemma.report.ReportId;

/**
 * A story a report may belong to, with those of its reports that are nearest, weighed by what is rare in the index just now.
 *
 * @param members all its reports, in order of joining, the opening report first
 * @param asked the report asked about
 * @param shown the nearest of the story's reports, best first, at least one
 */
public record Candidate(StoryId story, List<ReportId> members, WeighedProfile asked, List<WeighedProfile> shown) {

    public Candidate {
        members = List.copyOf(members);
        shown = List.copyOf(shown);
        if (shown.isEmpty()) {
            throw new IllegalArgumentException("a candidate needs a report to be held against; " + story + " has 0");
        }
    }

    /** The part of this candidate whose reports are {@code kept}, as {@code part}. */
    Candidate of(StoryId part, Set<ReportId> kept) {
        return new Candidate(
                part,
                members.stream().filter(kept::contains).toList(),
                asked,
                shown.stream().filter(member -> kept.contains(member.report())).toList());
    }
}
