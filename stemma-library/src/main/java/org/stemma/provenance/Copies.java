package org.stemma.provenance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.report.ReportId;
import org.stemma.story.Coverage;

/** Which reports of a coverage share words, and how much; both readings of each pair. */
final class Copies {

    /** From this share of the words on, a text is a copy. */
    static final double COPY = 0.5;

    /** From this share of the words on, a text is a reworking; below it lie stock phrases and short quotes. */
    static final double REWORKING = 0.15;

    /** Two texts that share fewer words outside quotations share names and phrases. */
    private static final int FEWEST_WORDS = 30;

    /** So many words outside quotations in one passage are no chance, however few there are. */
    private static final int LONG_PASSAGE = 15;

    /** By child, then by parent. */
    private final Map<ReportId, Map<ReportId, Overlap>> overlaps;

    private Copies(Map<ReportId, Map<ReportId, Overlap>> overlaps) {
        this.overlaps = overlaps;
    }

    static Copies among(Coverage coverage) {
        List<Wording> printed = coverage.reports().stream().map(Wording::of).toList();
        Set<Long> speech = printed.stream().flatMap(Wording::speech).collect(Collectors.toSet());
        List<Wording> wordings =
                printed.stream().map(wording -> wording.knowing(speech)).toList();
        Map<ReportId, Map<ReportId, Overlap>> overlaps = new TreeMap<>();
        Neighbours.of(wordings.stream().map(Wording::seeds).toList())
                .forEach(pair -> Overlap.of(wordings.get(pair.one()), wordings.get(pair.other()))
                        .forEach(overlap -> add(overlaps, overlap)));
        return new Copies(overlaps);
    }

    /** What {@code child} shares with each other report, by parent. */
    List<Overlap> towards(ReportId child) {
        return overlaps.getOrDefault(child, Map.of()).values().stream().toList();
    }

    Optional<Overlap> between(ReportId parent, ReportId child) {
        return Optional.ofNullable(overlaps.getOrDefault(child, Map.of()).get(parent));
    }

    private static void add(Map<ReportId, Map<ReportId, Overlap>> overlaps, Overlap overlap) {
        if (overlap.words() >= FEWEST_WORDS || overlap.longest() >= LONG_PASSAGE || overlap.share() >= COPY) {
            overlaps.computeIfAbsent(overlap.childId(), child -> new TreeMap<>())
                    .put(overlap.parentId(), overlap);
        }
    }
}
