package org.stemma.story;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.report.ReportId;
import org.stemma.story.Comparison.Pair;

/**
 * Takes apart a story in which an undated report was put with reports of a time that a newly come report now shows to be the wrong
 * one: it goes with the new report when it is more like it than like those it was put with.
 */
record Parting(LinkerWeights weights) {

    /** The story as it is after parting, one part or two; the split is added to {@code changes}. */
    List<Comparison> part(Comparison whole, List<StoryChange> changes) {
        List<Pair> vetoed = whole.pairs().stream().filter(Pair::vetoed).toList();
        List<Pair> leaving = whole.pairs().stream()
                .filter(pair -> !pair.vetoed()
                        && !whole.candidate().pinned().contains(pair.member().report())
                        && prefersNew(pair, vetoed))
                .toList();
        Set<ReportId> gone =
                leaving.stream().map(pair -> pair.member().report()).collect(Collectors.toSet());
        if (vetoed.isEmpty() || leaving.isEmpty() || movesPinned(whole, gone)) {
            return List.of(whole);
        }
        return split(whole, gone, whole.evidence(weights), changes);
    }

    /** True when the part that would get a new id has a report that a person put there: it stays, and keeps the id that person gave it. */
    private static boolean movesPinned(Comparison whole, Set<ReportId> gone) {
        return moved(whole, gone).stream().anyMatch(whole.candidate().pinned()::contains);
    }

    /** The part that is without the opening report. */
    private static List<ReportId> moved(Comparison whole, Set<ReportId> gone) {
        return members(whole, gone, !gone.contains(whole.candidate().members().getFirst()));
    }

    /** Those of {@code whole} that are {@code gone}, then those that stay; the one with its opening report keeps its id. */
    static List<Comparison> split(Comparison whole, Set<ReportId> gone, List<Evidence> why, List<StoryChange> changes) {
        List<ReportId> going = members(whole, gone, true);
        List<ReportId> staying = members(whole, gone, false);
        boolean opened = gone.contains(whole.candidate().members().getFirst());
        List<ReportId> moved = moved(whole, gone);
        StoryId other = StoryId.openedBy(moved.getFirst());
        changes.add(new StoryChange.Split(whole.story(), other, moved, why));
        return List.of(
                whole.only(opened ? whole.story() : other, going), whole.only(opened ? other : whole.story(), staying));
    }

    private boolean prefersNew(Pair pair, List<Pair> vetoed) {
        return vetoed.stream().allMatch(old -> weights.alike(Likeness.of(pair.member(), old.member())) < pair.alike());
    }

    private static List<ReportId> members(Comparison whole, Set<ReportId> gone, boolean in) {
        return whole.candidate().members().stream()
                .filter(member -> gone.contains(member) == in)
                .toList();
    }
}
