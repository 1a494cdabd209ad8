package org.stemma.web.guard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.stemma.web.route.Problem;

/** Takes only so many requests of a sort from one client. */
final class PaceGuard implements Guard {

    /** More clients than this at once share what is left: the ones heard of longest ago are forgotten. */
    private static final int CLIENTS = 10_000;

    private static final Duration FORGOTTEN = Duration.ofMinutes(10);

    private final String sort;
    private final Predicate<Knock> counts;
    private final double room;
    private final double perSecond;
    private final LongSupplier nanos;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(CLIENTS)
            .expireAfterAccess(FORGOTTEN)
            .build();

    /**
     * A guard of pace.
     *
     * @param sort what is counted, as in "too many writes"
     * @param counts which requests are counted
     * @param room how many may come at once
     * @param perSecond how many may come a second in the long run
     * @param nanos a clock that does not go back
     */
    PaceGuard(String sort, Predicate<Knock> counts, double room, double perSecond, LongSupplier nanos) {
        this.sort = sort;
        this.counts = counts;
        this.room = room;
        this.perSecond = perSecond;
        this.nanos = nanos;
    }

    @Override
    public Optional<Problem> against(Knock knock) {
        if (!counts.test(knock)) {
            return Optional.empty();
        }
        long now = nanos.getAsLong();
        Bucket bucket = buckets.get(knock.client(), client -> new Bucket(room, perSecond, now));
        return bucket.take(now) ? Optional.empty() : Optional.of(refusal(bucket.secondsUntilNext()));
    }

    private Problem refusal(long seconds) {
        String again = seconds == 1 ? "Try again in a second." : "Try again in " + seconds + " seconds.";
        return new Problem(429, "Too many " + sort, again, Map.of("Retry-After", Long.toString(seconds)));
    }
}
