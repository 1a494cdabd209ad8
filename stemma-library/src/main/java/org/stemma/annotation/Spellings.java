package org.stemma.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.names.NameKind;
import org.stemma.names.NameMatch;
import org.stemma.names.NameMatcher;

/** Unites the spellings of one person's name inside one report: the commonest stands for all. */
final class Spellings {

    /** A report with more people is a list; comparing all with all would take too long and tell little. */
    private static final int MOST_PEOPLE = 120;

    private final NameMatcher matcher = NameMatcher.standard();
    private final Map<String, Draft> people = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Optional<Draft>> cache = new HashMap<>();

    Spellings(List<Draft> people) {
        for (Draft person : people) {
            String key = NameFold.key(person.surface());
            counts.merge(key, 1, Integer::sum);
            if (this.people.size() < MOST_PEOPLE) {
                this.people.putIfAbsent(key, person);
            }
        }
    }

    /** The full name, spelt otherwise and at least as often, of the person whose full name is {@code name}. */
    Optional<Draft> otherSpelling(String name) {
        return cache.computeIfAbsent(NameFold.key(name), key -> commonest(key, name));
    }

    private Optional<Draft> commonest(String key, String name) {
        int most = counts.getOrDefault(key, 0);
        Draft found = null;
        for (Map.Entry<String, Draft> other : people.entrySet()) {
            int count = counts.getOrDefault(other.getKey(), 0);
            boolean first = count == most && found == null && isBefore(other.getKey(), key);
            if ((count > most || first) && isSame(name, other.getValue().surface())) {
                found = other.getValue();
                most = count;
            }
        }
        return Optional.ofNullable(found);
    }

    private boolean isBefore(String one, String two) {
        List<String> order = new ArrayList<>(people.keySet());
        return order.indexOf(one) < order.indexOf(two);
    }

    /** The person whose surname is {@code surname} in another spelling. */
    Optional<Draft> bearer(String surname) {
        return cache.computeIfAbsent(
                "? " + NameFold.key(surname),
                key -> people.values().stream()
                        .filter(person -> isSame(surname, surname(person.surface())))
                        .findFirst());
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private boolean isSame(String a, String b) {
        boolean near = surname(a).charAt(0) == surname(b).charAt(0);
        if (!near || NameFold.key(a).equals(NameFold.key(b))) {
            return false;
        }
        NameMatch match = matcher.compare(a, b, NameKind.PERSON);
        return match.same() && match.score() > NameMatch.BARE;
    }
}
