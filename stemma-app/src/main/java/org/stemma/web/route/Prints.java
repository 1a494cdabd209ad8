package org.stemma.web.route;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.Optional;
import org.stemma.desk.DeskPages;

/**
 * Answers that are kept as long as what they stand on is the same and there is room.
 *
 * <pre>
 * /stories/s9f…02            1 4:5 9:11     → 4 kB     story of two reports
 * /                          4711 388       → 4 kB     up to line 4711 of the log
 * </pre>
 */
public final class Prints {

    private final Cache<String, Kept> kept;

    private final Optional<DeskPages> between;

    private record Kept(String state, Print print) {}

    /**
     * None yet.
     *
     * @param bytes as many are kept at most
     */
    public Prints(long bytes) {
        this(bytes, Optional.empty());
    }

    /**
     * None yet.
     *
     * @param between where pages of stories are kept between two runs
     */
    public Prints(long bytes, Optional<DeskPages> between) {
        this.between = between;
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
        Print made = making.make();
        kept.put(address, new Kept(state, made));
        return made;
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

    /** Whether {@link #lasting} need not make it. */
    public boolean isKept(String address, String state) {
        return held(address, state).isPresent()
                || between.flatMap(pages -> pages.get(address, state)).isPresent();
    }

    /** The answer, when it need not be made. */
    public Optional<Print> held(String address, String state) {
        return Optional.ofNullable(kept.getIfPresent(address))
                .filter(one -> one.state().equals(state))
                .map(Kept::print);
    }

    /** How many answers were asked for and at hand. */
    public long hits() {
        return kept.stats().hitCount();
    }
}
