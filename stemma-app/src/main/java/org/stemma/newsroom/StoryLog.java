package org.stemma.newsroom;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.desk.Desk;
import org.stemma.desk.kept.Entry;
import org.stemma.report.ReportId;
import org.stemma.story.StoryChange;
import org.stemma.story.StoryId;

/**
 * Which lines of the log are about which story. The log is read when a story is first asked for, and from then on only what is new
 * in it.
 *
 * <pre>
 * lines     s9f…02 → 2 4 9        s77…e1 → 6 9          9: s77…e1 became part of s9f…02
 * parts     s9f…02 → s77…e1
 * moves     r31…aa → 12           the story it left is not said by the log
 * </pre>
 */
final class StoryLog {

    /** Lines read at a time. */
    private static final int PAGE = 1_000;

    private final Map<StoryId, List<Long>> lines = new HashMap<>();
    private final Map<StoryId, Set<StoryId>> parts = new HashMap<>();
    private final Map<ReportId, List<Long>> moves = new HashMap<>();
    private long heard;

    /** The lines about {@code story} and all that became part of it, in order. */
    List<Beat> of(StoryId story, Desk desk) throws IOException {
        Set<Long> sequences = sequences(story, desk);
        List<Beat> beats = beats(sequences, desk);
        Set<Long> left = leaving(beats);
        left.removeAll(sequences);
        if (left.isEmpty()) {
            return beats;
        }
        sequences.addAll(left);
        return beats(sequences, desk);
    }

    private synchronized Set<Long> sequences(StoryId story, Desk desk) throws IOException {
        catchUp(desk);
        Set<Long> sequences = new TreeSet<>();
        for (StoryId one : whole(story)) {
            sequences.addAll(lines.getOrDefault(one, List.of()));
        }
        return sequences;
    }

    private Set<StoryId> whole(StoryId story) {
        Set<StoryId> whole = new LinkedHashSet<>();
        List<StoryId> open = new ArrayList<>(List.of(story));
        while (!open.isEmpty()) {
            StoryId next = open.removeLast();
            if (whole.add(next)) {
                open.addAll(parts.getOrDefault(next, Set.of()));
            }
        }
        return whole;
    }

    /** A report that was moved may have been in this story before. */
    private synchronized Set<Long> leaving(List<Beat> beats) {
        Set<Long> left = new TreeSet<>();
        for (Beat beat : beats) {
            reports(beat.change()).forEach(report -> left.addAll(moves.getOrDefault(report, List.of())));
        }
        return left;
    }

    private static List<ReportId> reports(StoryChange change) {
        return switch (change) {
            case StoryChange.Opened opened -> List.of(opened.report());
            case StoryChange.Joined joined -> List.of(joined.report());
            case StoryChange.Moved moved -> List.of(moved.report());
            case StoryChange.Split split -> split.reports();
            case StoryChange.Preceded preceded -> List.of();
            case StoryChange.Merged merged -> List.of();
            case StoryChange.Closed closed -> List.of();
        };
    }

    private static List<Beat> beats(Set<Long> sequences, Desk desk) throws IOException {
        List<Beat> beats = new ArrayList<>();
        for (long sequence : sequences) {
            for (Entry.Decided decided : desk.changesAfter(sequence - 1, 1)) {
                beats.add(new Beat(decided.sequence(), decided.change()));
            }
        }
        return beats;
    }

    private void catchUp(Desk desk) throws IOException {
        List<Entry.Decided> page = desk.changesAfter(heard, PAGE);
        while (!page.isEmpty()) {
            page.forEach(this::take);
            heard = page.getLast().sequence();
            page = desk.changesAfter(heard, PAGE);
        }
    }

    private void take(Entry.Decided line) {
        note(line.change().story(), line.sequence());
        switch (line.change()) {
            case StoryChange.Merged merged -> {
                note(merged.from(), line.sequence());
                parts.computeIfAbsent(merged.story(), absent -> new HashSet<>()).add(merged.from());
            }
            case StoryChange.Split split -> note(split.opened(), line.sequence());
            case StoryChange.Moved moved ->
                moves.computeIfAbsent(moved.report(), absent -> new ArrayList<>())
                        .add(line.sequence());
            case StoryChange.Opened opened -> {}
            case StoryChange.Joined joined -> {}
            case StoryChange.Preceded preceded -> {}
            case StoryChange.Closed closed -> {}
        }
    }

    private void note(StoryId story, long sequence) {
        lines.computeIfAbsent(story, absent -> new ArrayList<>()).add(sequence);
    }
}
