package org.stemma.story;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Mention;

/**
 * Who acts in a report, by the keys of their names.
 *
 * @param people those named with more than one word, since bare surnames are too common to tell
 * @param bodies companies, parties, ministries, ships and other named things of more than one word; never outlets
 */
public record Actors(Set<String> people, Set<String> bodies) {

    /** Fewer shared actors may be chance: the same police force, the same head of state. */
    private static final int ENOUGH = 2;

    public Actors {
        people = Set.copyOf(people);
        bodies = Set.copyOf(bodies);
    }

    static Actors of(AnnotatedReport annotated) {
        Set<String> bodies = keys(annotated, Mention.Type.ORGANISATION);
        bodies.addAll(full(keys(annotated, Mention.Type.OTHER)));
        return new Actors(full(keys(annotated, Mention.Type.PERSON)), bodies);
    }

    private static Set<String> full(Set<String> keys) {
        return keys.stream().filter(key -> key.indexOf(' ') > 0).collect(Collectors.toSet());
    }

    private static Set<String> keys(AnnotatedReport annotated, Mention.Type type) {
        return annotated.mentions().stream()
                .filter(mention -> mention.type() == type)
                .map(Mention::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those in both; empty unless they are enough to carry a story on, a person among them. */
    Set<String> carriedOnBy(Actors other) {
        Set<String> shared = new TreeSet<>(people);
        shared.retainAll(other.people);
        if (shared.isEmpty()) {
            return Set.of();
        }
        Set<String> sharedBodies = new TreeSet<>(bodies);
        sharedBodies.retainAll(other.bodies);
        shared.addAll(sharedBodies);
        return shared.size() < ENOUGH ? Set.of() : shared;
    }
}
