package org.stemma.web.route;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.stemma.desk.DeskPages;

/**
 * Answers that are kept as long as what they stand on is the same and there is room. In a {@link Rush} some are given a little longer.
 *
 * <pre>
 * /stories/s9f…02            1 4:5 9:11     → 4 kB     story of two reports, as it stood at 16:38:07
 * /                          4711 388       → 4 kB     up to line 4711 of the log
 * </pre>
 */
public final class Prints implements AutoCloseable {

    /** In a rush a list is made at most so often: who reads it is told of changes later than that, and who scrolls sees no difference. */
    private static final Duration AGAIN = Duration.ofMillis(500);

    /** A page that nobody asked for since it was last as new as could be is not given any more after this. */
    private static final Duration OLDEST = Duration.ofMinutes(1);

    private final Cache<String, Kept> kept;
    private final Optional<DeskPages> between;
    private final Rush rush;
    private final InstantSource clock;
    private final Renewals renewals = new Renewals();
    private final AtomicInteger writes = new AtomicInteger();

    /**
     * An answer.
     *
     * @param stood when it is known to have been as new as could be, last
     * @param writes how often was written by this server before it was begun
     */
    private record Kept(String state, Print print, Instant made, AtomicReference<Instant> stood, int writes) {}

    /**
     * What is given.
     *
     * @param stood when it was as new as could be, absent for now
     */
    public record Given(Print print, Optional<Instant> stood) {}

    /**
     * None yet, and nobody in a hurry.
     *
     * @param bytes as many are kept at most
     */
    public Prints(long bytes) {
        this(bytes, Optional.empty(), new Rush(() -> 0), InstantSource.system());
    }

    /**
     * None yet.
     *
     * @param between where pages of stories are kept between two runs
     * @param clock tells who is given an older answer of when it is
     */
    public Prints(long bytes, Optional<DeskPages> between, Rush rush, InstantSource clock) {
        this.between = between;
        this.rush = rush;
        this.clock = clock;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .recordStats()
                .weigher((String address, Kept one) -> one.print().weight()
                        + 2 * (address.length() + one.state().length()))
                .build();
    }

    /** Makes an answer. */
    @FunctionalInterface
    public interface Making {
        Print make() throws IOException;
    }

    /** Has an answer made and kept as things stand by then. */
    @FunctionalInterface
    public interface Renewing {
        void renew() throws IOException;
    }

    /**
     * The answer under {@code address}, which is made when there is none that stands on {@code state}.
     *
     * @param address everything of a request that the answer depends on
     * @param state everything else that it depends on
     */
    public Print get(String address, String state, Making making) throws IOException {
        Optional<Print> known = held(address, state);
        if (known.isPresent()) {
            return known.get();
        }
        int begun = writes.get();
        Instant now = clock.instant();
        Print made = making.make();
        kept.put(address, new Kept(state, made, now, new AtomicReference<>(now), begun));
        return made;
    }

    /** The same for one that changes with every report: in a rush it is made twice a second at most. */
    public Print paced(String address, String state, Making making) throws IOException {
        Optional<Kept> again = rush.isOn()
                ? before(address)
                        .filter(one ->
                                Duration.between(one.made(), clock.instant()).compareTo(AGAIN) < 0)
                : Optional.empty();
        return again.isPresent() ? again.get().print() : get(address, state, making);
    }

    /** The same for a page that is worth keeping until the next run. */
    public Print lasting(String address, String state, Making making) throws IOException {
        return get(address, state, () -> {
            Optional<Print> kept =
                    between.flatMap(pages -> pages.get(address, state)).map(Print::kept);
            if (kept.isPresent()) {
                return kept.get();
            }
            Print made = making.make();
            between.ifPresent(pages -> pages.put(address, state, made.kept()));
            return made;
        });
    }

    /**
     * The same for one that takes long to make: in a rush the one before is given at once, and {@code renewing} is done behind. One from before
     * something was written through this server is not given: who wrote wants to see it.
     */
    public Given soon(String address, String state, Making making, Renewing renewing) throws IOException {
        if (rush.isOn() && !isKept(address, state)) {
            Optional<Kept> before = before(address).filter(this::isOfLate);
            if (before.isPresent()) {
                renewals.soon(address, renewing::renew);
                return new Given(
                        before.get().print(), Optional.of(before.get().stood().get()));
            }
        }
        return new Given(lasting(address, state, making), Optional.empty());
    }

    private boolean isOfLate(Kept one) {
        return Duration.between(one.stood().get(), clock.instant()).compareTo(OLDEST) < 0;
    }

    private Optional<Kept> before(String address) {
        return Optional.ofNullable(kept.getIfPresent(address)).filter(one -> one.writes() == writes.get());
    }

    /** Notes that something was written through this server. */
    public void written() {
        writes.incrementAndGet();
    }

    /** Whether {@link #lasting} need not make it. */
    public boolean isKept(String address, String state) {
        return held(address, state).isPresent()
                || between.flatMap(pages -> pages.get(address, state)).isPresent();
    }

    /** The answer, when it need not be made. */
    public Optional<Print> held(String address, String state) {
        Optional<Kept> known = Optional.ofNullable(kept.getIfPresent(address))
                .filter(one -> one.state().equals(state));
        known.ifPresent(one -> one.stood().set(clock.instant()));
        return known.map(Kept::print);
    }

    /** How many answers were asked for and at hand. */
    public long hits() {
        return kept.stats().hitCount();
    }

    /** Makes nothing anew any more. */
    @Override
    public void close() {
        renewals.close();
    }
}
