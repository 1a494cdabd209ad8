package org.stemma.web.page;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.stemma.Account;
import org.stemma.desk.StorySummary;
import org.stemma.newsroom.Moment;
import org.stemma.newsroom.Newsroom;
import org.stemma.story.StoryId;

/**
 * How stories moved, weighed one after the other behind the page: to weigh one the rooms have to tell it twice.
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
    private final Semaphore one = new Semaphore(1);

    /** A story as it stood when it was weighed. */
    private record Key(StoryId story, int reports, Instant since) {}

    Movements(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** What is known of it; when nothing is yet, it is weighed and known a while later. */
    Optional<Movement> of(StorySummary story, Instant since) {
        if (story.latest().filter(latest -> latest.isBefore(since)).isPresent()
                || story.latest().isEmpty()) {
            return Optional.of(Movement.NONE);
        }
        Key key = new Key(story.id(), story.reports(), since);
        Optional<Movement> known = Optional.ofNullable(weighed.get(key));
        if (known.isEmpty() && waiting.add(key)) {
            Thread.ofVirtual().name("movement of " + story.id()).start(() -> weighInTurn(key));
        }
        return known;
    }

    private void weighInTurn(Key key) {
        one.acquireUninterruptibly();
        try {
            weigh(key);
        } catch (IOException e) {
            // Not at hand, as before; whoever asks again has it tried again.
        } finally {
            waiting.remove(key);
            one.release();
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
    }
}
