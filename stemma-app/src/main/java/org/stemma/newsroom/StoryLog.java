package org.stemma.newsroom;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * s9f…02   2 opened with r31…aa   4 joined by r08…1c   9 took in s77…e1   and so  6 s77…e1 opened
 * r31…aa  12 moved to s5d…90                the story it left is not said by the log, but had it
 * </pre>
 */
final class StoryLog {

    /** Lines read at a time. */
    private static final int PAGE = 1_000;

    private final LogChains chains = new LogChains();
    private long heard;

    /** The lines about {@code story} and all that became part of it, in order. */
    List<Beat> of(StoryId story, Desk desk) throws IOException {
        catchUp(desk);
        SortedMap<Long, Beat> beats = new TreeMap<>();
        Set<StoryId> whole = new HashSet<>(Set.of(story));
        Deque<StoryId> open = new ArrayDeque<>(whole);
        while (!open.isEmpty()) {
            StoryId one = open.remove();
            for (Beat beat : about(one, desk)) {
                beats.put(beat.sequence(), beat);
                if (beat.change() instanceof StoryChange.Merged merged && whole.add(merged.from())) {
                    open.add(merged.from());
                }
            }
        }
        for (ReportId report : reports(beats)) {
            moves(report, desk).forEach(beat -> beats.put(beat.sequence(), beat));
        }
        return List.copyOf(beats.values());
    }

    private List<Beat> about(StoryId story, Desk desk) throws IOException {
        return hanging(story, desk).stream()
                .filter(beat -> stories(beat.change()).contains(story))
                .toList();
    }

    private List<Beat> moves(ReportId report, Desk desk) throws IOException {
        return hanging(report, desk).stream()
                .filter(beat -> beat.change() instanceof StoryChange.Moved moved
                        && moved.report().equals(report))
                .toList();
    }

    /** A report that was moved may have been in this story before. */
    private static Set<ReportId> reports(SortedMap<Long, Beat> beats) {
        Set<ReportId> reports = new HashSet<>();
        for (Beat beat : beats.values()) {
            switch (beat.change()) {
                case StoryChange.Opened opened -> reports.add(opened.report());
                case StoryChange.Joined joined -> reports.add(joined.report());
                case StoryChange.Moved moved -> reports.add(moved.report());
                case StoryChange.Split split -> reports.addAll(split.reports());
                case StoryChange.Preceded preceded -> {}
                case StoryChange.Merged merged -> {}
                case StoryChange.Closed closed -> {}
            }
        }
        return reports;
    }

    private List<Beat> hanging(Object about, Desk desk) throws IOException {
        long[] sequences;
        synchronized (this) {
            sequences = chains.of(about);
        }
        List<Beat> beats = new ArrayList<>();
        for (long sequence : sequences) {
            for (Entry.Decided decided : desk.changesAfter(sequence - 1, 1)) {
                beats.add(new Beat(decided.sequence(), decided.change()));
            }
        }
        return beats;
    }

    private synchronized void catchUp(Desk desk) throws IOException {
        List<Entry.Decided> page = desk.changesAfter(heard, PAGE);
        while (!page.isEmpty()) {
            page.forEach(this::hang);
            heard = page.getLast().sequence();
            page = desk.changesAfter(heard, PAGE);
        }
    }

    private void hang(Entry.Decided line) {
        for (StoryId story : stories(line.change())) {
            chains.add(story, line.sequence());
        }
        if (line.change() instanceof StoryChange.Moved moved) {
            chains.add(moved.report(), line.sequence());
        }
    }

    /** Those a change is about, each once. */
    private static List<StoryId> stories(StoryChange change) {
        return switch (change) {
            case StoryChange.Merged merged -> List.of(merged.story(), merged.from());
            case StoryChange.Split split -> List.of(split.story(), split.opened());
            case StoryChange.Opened opened -> List.of(opened.story());
            case StoryChange.Joined joined -> List.of(joined.story());
            case StoryChange.Preceded preceded -> List.of(preceded.story());
            case StoryChange.Moved moved -> List.of(moved.story());
            case StoryChange.Closed closed -> List.of(closed.story());
        };
    }
}
