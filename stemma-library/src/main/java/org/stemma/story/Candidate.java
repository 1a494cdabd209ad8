package org.stemma.story;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.report.ReportId;

/**
 * A story a report may belong to, with those of its reports that are nearest, weighed by what is rare in the index just now.
 *
 * @param members all its reports, in order of joining, the opening report first
 * @param asked the report asked about
 * @param pinned those of them that a person put there; they do not leave
 * @param apart stories that a person keeps apart from this one
 * @param antecedents stories of earlier happenings that this one is known to continue
 * @param leftOut what that report says that is stock background and not compared, as evidence
 * @param shown the nearest of the story's reports, best first, at least one
 */
public record Candidate(
        StoryId story,
        List<ReportId> members,
        Set<ReportId> pinned,
        Set<StoryId> apart,
        Set<StoryId> antecedents,
        WeighedProfile asked,
        List<Evidence> leftOut,
        List<WeighedProfile> shown) {

    public Candidate {
        members = List.copyOf(members);
        pinned = Set.copyOf(pinned);
        apart = Set.copyOf(apart);
        antecedents = Set.copyOf(antecedents);
        leftOut = List.copyOf(leftOut);
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
                pinned.stream().filter(kept::contains).collect(Collectors.toSet()),
                apart,
                antecedents,
                asked,
                leftOut,
                shown.stream().filter(member -> kept.contains(member.report())).toList());
    }
}
