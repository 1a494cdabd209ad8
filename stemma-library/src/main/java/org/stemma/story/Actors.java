package org.stemma.story;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who acts in a report, by the keys of their names.
 *
 * @param people those named with more than one word, since bare surnames are too common to tell
 * @param bodies companies, parties, ministries, ships and other named things of more than one word; never outlets
 */
public record Actors(Bag people, Bag bodies) {

    /** Fewer shared actors may be chance: the same police force, the same head of state. */
    private static final int ENOUGH = 2;

    /** Without those in {@code keys}. */
    Actors without(Set<Integer> keys) {
        return new Actors(people.without(keys), bodies.without(keys));
    }

    /** Those in both; empty unless they are enough to carry a story on, a person among them. */
    List<Integer> carriedOnBy(Actors other) {
        int[] shared = people.shared(other.people);
        int[] sharedBodies = bodies.shared(other.bodies);
        if (shared.length == 0) {
            return List.of();
        }
        List<Integer> both = IntStream.concat(IntStream.of(shared), IntStream.of(sharedBodies))
                .distinct()
                .boxed()
                .toList();
        return both.size() < ENOUGH ? List.of() : both;
    }
}
