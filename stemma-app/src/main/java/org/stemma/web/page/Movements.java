package org.stemma.web.page;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.stemma.Account;
import org.stemma.desk.kept.StorySummary;
import org.stemma.newsroom.Moment;
import org.stemma.newsroom.Newsroom;
import org.stemma.story.StoryId;

/**
 * How stories moved, weighed one after the other: to weigh one the rooms have to tell it twice.
 *
 * <pre>
 * s1, 5 reports, since 2031-03-11  → 1 new root, 2 differences
 * s2, 3 reports, since 2031-03-11  → being weighed
 * </pre>
 */
final class Movements {

    /** Forgotten all together beyond this: what is still looked at is soon weighed again. */
    private static final int HELD = 5_000;

    private final Newsroom newsroom;
    private final Map<Key, Movement> weighed = new ConcurrentHashMap<>();
    private final Set<Key> waiting = ConcurrentHashMap.newKeySet();
    private final Semaphore turn;
    private final AtomicLong version = new AtomicLong();

    /** A story as it stood when it was weighed. */
    private record Key(StoryId story, int reports, Instant since) {}

    /** @param turn whoever has it may have a story told: the rooms take the whole processor, and others wait for an answer */
    Movements(Newsroom newsroom, Semaphore turn) {
        this.newsroom = newsroom;
        this.turn = turn;
    }

    /** Another number whenever one more was weighed. */
    long version() {
        return version.get();
    }

    /** What is known of it without weighing. */
    Optional<Movement> held(StorySummary story, Instant since) {
        boolean still = story.latest().filter(latest -> !latest.isBefore(since)).isEmpty();
        return still ? Optional.of(Movement.NONE) : Optional.ofNullable(weighed.get(key(story, since)));
    }

    /** The same; when nothing is known, it is weighed and known a while later. */
    Optional<Movement> soon(StorySummary story, Instant since) {
        Optional<Movement> known = held(story, since);
        Key key = key(story, since);
        if (known.isEmpty() && waiting.add(key)) {
            Thread.ofVirtual().name("movement of " + story.id()).start(() -> weighLater(key));
        }
        return known;
    }

    /** What is known of it when it has been weighed; absent when there is no such story any more. */
    Optional<Movement> now(StorySummary story, Instant since) throws IOException {
        if (held(story, since).isEmpty()) {
            weighInTurn(key(story, since));
        }
        return held(story, since);
    }

    private static Key key(StorySummary story, Instant since) {
        return new Key(story.id(), story.reports(), since);
    }

    private void weighLater(Key key) {
        try {
            weighInTurn(key);
        } catch (IOException e) {
            // Not at hand, as before; whoever asks again has it tried again.
        } finally {
            waiting.remove(key);
        }
    }

    private void weighInTurn(Key key) throws IOException {
        turn.acquireUninterruptibly();
        try {
            if (!weighed.containsKey(key)) {
                weigh(key);
            }
        } finally {
            turn.release();
        }
    }

    private void weigh(Key key) throws IOException {
        Optional<Account> now = newsroom.account(key.story(), Moment.NOW);
        if (now.isPresent()) {
            keep(key, Movement.between(newsroom.account(key.story(), Moment.knownBefore(key.since())), now.get()));
        }
    }

    private void keep(Key key, Movement movement) {
        if (weighed.size() >= HELD) {
            weighed.clear();
        }
        weighed.put(key, movement);
        version.incrementAndGet();
    }
}
