package org.stemma.desk.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was worked out lately and holds for ever, the least lately asked for given up first. For any number of threads.
 *
 * <pre>
 * r9f…02, text:ferry    → snippet 120-280, marked 131-136
 * r77…e1, text:ferry    → snippet 0-155
 * </pre>
 */
final class Recent<K, V> {

    private final Map<K, V> held;

    /** None yet, and at most {@code most}. */
    Recent(int most) {
        this.held = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized Optional<V> get(K key) {
        return Optional.ofNullable(held.get(key));
    }

    synchronized void put(K key, V value) {
        held.put(key, value);
    }
}
