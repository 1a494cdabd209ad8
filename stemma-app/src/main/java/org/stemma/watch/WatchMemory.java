package org.stemma.watch;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where what is remembered of feeds is kept. Used by one thread at a time. */
public interface WatchMemory {

    /** What is remembered of the feed that was given as {@code given}. */
    Optional<FeedState> feed(String given);

    /** Everything that is remembered, in the order in which it was first kept. */
    List<FeedState> feeds();

    /** Remembers {@code state}; it lasts beyond this run only after {@link #save}. */
    void keep(FeedState state);

    /** Makes what was kept last. */
    void save() throws IOException;

    /** A memory that ends with the program. */
    static WatchMemory passing() {
        return new WatchMemory() {

            private final Map<String, FeedState> states = new LinkedHashMap<>();

            @Override
            public Optional<FeedState> feed(String given) {
                return Optional.ofNullable(states.get(given));
            }

            @Override
            public List<FeedState> feeds() {
                return List.copyOf(states.values());
            }

            @Override
            public void keep(FeedState state) {
                states.put(state.given(), state);
            }

            @Override
            public void save() {}
        };
    }
}
