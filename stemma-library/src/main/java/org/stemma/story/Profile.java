package org.stemma.story;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.report.ReportId;
import org.stemma.report.When;

/**
 * What the linker knows of a report: what is in it and how often, not yet weighed by how rare it is. A pure function of the
 * annotated report, made by {@link Profiler}, kept as {@link ProfileBytes}.
 *
 * @param outlet the name of the outlet
 * @param published when, as far as the report itself tells, without the reasons
 * @param words every word of title and account
 * @param title the words of the title, also of one derived from the account
 * @param names the names mentioned
 * @param figures the numbers printed
 * @param actors the people and bodies that act in it
 * @param particulars where, when, how old, how many
 * @param passages sentences that may be background others repeat, by sign
 * @param meaning the direction of title and opening, absent when made without sentence vectors
 * @param printed how keys are printed in the report, first time; for evidence, and empty in a profile that was kept
 */
public record Profile(
        ReportId report,
        Optional<String> outlet,
        When published,
        Bag words,
        Bag title,
        Bag names,
        Bag figures,
        Actors actors,
        Particulars particulars,
        List<Passage> passages,
        Optional<Meaning> meaning,
        Map<Integer, String> printed) {

    public Profile {
        passages = List.copyOf(passages);
        published = published.because(List.of());
        printed = Map.copyOf(printed);
    }

    /** The same without what {@code left}, some of its passages, say and nothing else in it. */
    Profile without(List<Passage> left) {
        if (left.isEmpty()) {
            return this;
        }
        Set<Integer> keys = new HashSet<>();
        left.forEach(passage -> keys.addAll(passage.keys().keys()));
        passages.stream()
                .filter(passage -> !left.contains(passage))
                .forEach(kept -> kept.keys().keys().forEach(keys::remove));
        return new Profile(
                report,
                outlet,
                published,
                words.without(keys),
                title,
                names.without(keys),
                figures.without(keys),
                actors.without(keys),
                particulars.without(keys),
                passages,
                meaning,
                printed);
    }

    /** The same as made without sentence vectors. */
    public Profile withoutMeaning() {
        return new Profile(
                report,
                outlet,
                published,
                words,
                title,
                names,
                figures,
                actors,
                particulars,
                passages,
                Optional.empty(),
                printed);
    }
}
