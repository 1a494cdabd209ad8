package org.stemma.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Given names in their groups of language forms and short forms. */
final class GivenNames {
    private static final GivenNames STANDARD = new GivenNames(Resource.lines("given-names.txt"));

    private final Map<String, Set<Integer>> groups = new HashMap<>();

    private GivenNames(List<String> lines) {
        int group = 0;
        for (String line : lines) {
            for (String names : Resource.split(line, '|')) {
                group++;
                for (String name : Resource.split(names, ' ')) {
                    groups.computeIfAbsent(name, key -> new HashSet<>()).add(group);
                }
            }
        }
    }

    static GivenNames standard() {
        return STANDARD;
    }

    boolean known(String name) {
        return groups.containsKey(name);
    }

    /** Whether both are forms of one name: Ted and Theodore, Serhiy and Sergey. */
    boolean related(String a, String b) {
        Set<Integer> left = groups.getOrDefault(a, Set.of());
        return groups.getOrDefault(b, Set.of()).stream().anyMatch(left::contains);
    }

    /** Whether both are known and no line holds both: Daniel and Donald. */
    boolean apart(String a, String b) {
        return known(a) && known(b) && !related(a, b);
    }
}
