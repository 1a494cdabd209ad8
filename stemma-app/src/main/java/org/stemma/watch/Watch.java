package org.stemma.watch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.stemma.fetch.Fetcher;
import org.stemma.fetch.Pace;

/**
 * Watches feeds: asks each when it is due, hands on what is new, and remembers where it was. A feed that fails or vanishes is
 * told, kept and asked again; a report may be handed on twice only when the program dies between finding and remembering it.
 */
public final class Watch implements AutoCloseable {

    private static final Duration SHORTEST_SLEEP = Duration.ofSeconds(1);

    private final WatchMemory memory;
    private final Rhythm rhythm;
    private final Pace pace;
    private final Poll poll;
    private final Findings findings;
    private final ExecutorService threads;
    private final Set<String> feeds = new LinkedHashSet<>();

    /**
     * @param most how many pages of items are fetched in one poll of a feed
     * @param atOnce how many feeds are asked at the same time; never two of one host
     */
    public Watch(Fetcher fetcher, WatchMemory memory, WatchOutput out, Rhythm rhythm, Pace pace, int most, int atOnce) {
        this.memory = memory;
        this.rhythm = rhythm;
        this.pace = pace;
        this.poll = new Poll(fetcher, most);
        this.findings = new Findings(out, memory.feeds());
        this.threads = Executors.newFixedThreadPool(
                atOnce, Thread.ofPlatform().name("watch-", 0).daemon().factory());
    }

    /** Watches one more feed, sitemap or list of feeds. */
    public void add(String address) {
        feeds.add(address);
    }

    /** Goes on until the thread is interrupted. */
    public void run() throws IOException {
        try {
            while (true) {
                round();
                Duration rest = Duration.between(pace.now(), nextDue());
                pace.pause(rest.compareTo(SHORTEST_SLEEP) > 0 ? rest : SHORTEST_SLEEP);
            }
        } catch (InterruptedIOException e) {
            // Stopped, as it was asked to be; what was found so far is remembered.
        }
    }

    /**
     * Asks every feed that is due, the feeds of a list that was asked in this round as well.
     *
     * @throws InterruptedIOException when the thread is interrupted; what was found so far is remembered
     * @throws IOException when the memory cannot be kept
     */
    public void round() throws IOException {
        for (List<FeedState> due = due(); !due.isEmpty(); due = due()) {
            List<Future<Poll.Outcome>> polls = new ArrayList<>();
            due.forEach(state -> polls.add(threads.submit(() -> poll.of(state, findings))));
            try {
                for (Future<Poll.Outcome> outcome : polls) {
                    remember(outcome(outcome));
                }
            } finally {
                memory.save();
            }
        }
    }

    private List<FeedState> due() {
        return feeds.stream()
                .map(this::state)
                .filter(state -> !state.due().isAfter(pace.now()))
                .toList();
    }

    private FeedState state(String feed) {
        return memory.feed(feed).orElseGet(() -> FeedState.fresh(feed));
    }

    /** When the next feed is due; one that was never asked is due since the beginning of time. */
    public Instant nextDue() {
        return feeds.stream()
                .map(feed -> state(feed).due())
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    private void remember(Poll.Outcome outcome) {
        outcome.feeds().forEach(this::add);
        memory.keep(outcome.state().due(pace.now().plus(rhythm.next(outcome.state(), outcome.told()))));
    }

    private static Poll.Outcome outcome(Future<Poll.Outcome> poll) throws IOException {
        try {
            return poll.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while feeds were asked");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException outside -> throw outside;
                case UncheckedIOException outside -> throw outside;
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException("a poll ended unforeseen", e);
            }
        }
    }

    /** How many refusals were handed on. */
    public int refused() {
        return findings.refused();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
