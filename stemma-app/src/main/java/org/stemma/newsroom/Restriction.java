package org.stemma.newsroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.report.ReportId;
import org.stemma.story.Coverage;
import org.stemma.story.Story;

/** A coverage as it may have been known at a moment. */
final class Restriction {

    private Restriction() {}

    /** The reports whose date may lie before {@code known}; an undated one may have come at any time and is left out. Absent when none is left. */
    static Optional<Coverage> before(Instant known, Coverage coverage) {
        List<AnnotatedReport> there = coverage.reports().stream()
                .filter(annotated -> annotated
                        .report()
                        .published()
                        .earliest()
                        .filter(earliest -> earliest.isBefore(known))
                        .isPresent())
                .toList();
        if (there.isEmpty()) {
            return Optional.empty();
        }
        Set<ReportId> ids =
                there.stream().map(annotated -> annotated.report().id()).collect(Collectors.toSet());
        Story story = coverage.story();
        List<Story.Membership> members = story.members().stream()
                .filter(member -> ids.contains(member.report()))
                .toList();
        return Optional.of(new Coverage(new Story(story.id(), members, story.antecedents(), story.open()), there));
    }
}
