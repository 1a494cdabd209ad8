package org.stemma.provenance;

import java.util.HashMap;
import java.util.Map;

/** Groups of witnesses that are known to be of one descent; whoever was joined with nobody stands alone. */
final class Lineages {

    private final Map<String, String> above = new HashMap<>();

    void join(String one, String other) {
        String first = of(one);
        String second = of(other);
        if (!first.equals(second)) {
            boolean inOrder = first.compareTo(second) < 0;
            above.put(inOrder ? second : first, inOrder ? first : second);
        }
    }

    boolean joined(String one, String other) {
        return of(one).equals(of(other));
    }

    /** The name of the group: the least of its members, whatever the order of joining. */
    String of(String member) {
        String at = member;
        while (above.containsKey(at)) {
            at = above.getOrDefault(at, at);
        }
        return at;
    }
}
