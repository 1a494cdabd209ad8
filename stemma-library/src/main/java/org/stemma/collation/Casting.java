package org.stemma.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Mention;
import org.stemma.annotation.Source;
import org.stemma.annotation.Statement;
import org.stemma.names.NameKeys;
import org.stemma.names.NameKind;
import org.stemma.names.NameMatch;
import org.stemma.names.NameMatcher;
import org.stemma.story.Coverage;

/** Finds the cast of a story: joins the names that {@link NameMatcher} takes for one, and keeps by which rule. */
final class Casting {

    /** A match by surname alone counts only when exactly one fuller name in the story fits. */
    private static final String SURNAME_ONLY = "surname-only";

    private final NameMatcher matcher;

    Casting(NameMatcher matcher) {
        this.matcher = matcher;
    }

    Cast cast(Coverage coverage) {
        List<Named> named = gather(coverage);
        Map<String, String> parent = new HashMap<>();
        named.forEach(one -> parent.put(one.key, one.key));
        joinFullNames(named, parent);
        joinSurnames(named, parent);
        return assemble(named, parent);
    }

    private void joinFullNames(List<Named> named, Map<String, String> parent) {
        for (Named a : named) {
            for (Named b : near(a, named)) {
                NameMatch match = compare(a, b);
                if (match.same() && !match.rule().equals(SURNAME_ONLY)) {
                    join(parent, a.key, b.key);
                }
            }
        }
    }

    /** The names behind {@code one} in key order that share a blocking key with it. */
    private static List<Named> near(Named one, List<Named> named) {
        return named.stream()
                .filter(other -> one.key.compareTo(other.key) < 0)
                .filter(other -> other.blocking().stream().anyMatch(one.blocking()::contains))
                .toList();
    }

    private void joinSurnames(List<Named> named, Map<String, String> parent) {
        for (Named one : named) {
            TreeSet<String> fuller = new TreeSet<>();
            for (Named other : named) {
                boolean near =
                        words(other) > words(one) && other.blocking().stream().anyMatch(one.blocking()::contains);
                if (near && compare(one, other).same()) {
                    fuller.add(find(parent, other.key));
                }
            }
            if (fuller.size() == 1 && find(parent, one.key).equals(one.key)) {
                join(parent, fuller.first(), one.key);
            }
        }
    }

    private static int words(Named named) {
        return named.key.split(" ", -1).length;
    }

    private NameMatch compare(Named a, Named b) {
        NameKind kind = kind(a.type());
        return kind == kind(b.type())
                ? matcher.compare(a.name(), b.name(), kind)
                : new NameMatch(false, 0, "kind", "one is a " + a.type() + ", the other a " + b.type());
    }

    private static NameKind kind(Mention.Type type) {
        return switch (type) {
            case PERSON -> NameKind.PERSON;
            case PLACE -> NameKind.PLACE;
            case ORGANISATION, OUTLET -> NameKind.ORGANISATION;
            case OTHER -> NameKind.OTHER;
        };
    }

    private Cast assemble(List<Named> named, Map<String, String> parent) {
        Map<String, List<Named>> groups = new TreeMap<>();
        named.forEach(one -> groups.computeIfAbsent(find(parent, one.key), key -> new ArrayList<>())
                .add(one));
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> actorOf = new HashMap<>();
        List<Actor> actors = new ArrayList<>();
        for (List<Named> group : groups.values()) {
            Actor actor = actor(group);
            actors.add(actor);
            counts.put(actor.key(), group.stream().mapToInt(Named::count).sum());
            group.forEach(one -> actorOf.put(one.key, actor.key()));
        }
        actors.sort(Comparator.<Actor>comparingInt(actor -> -counts.getOrDefault(actor.key(), 0))
                .thenComparing(Actor::key));
        return new Cast(actors, actorOf);
    }

    private Actor actor(List<Named> group) {
        Named head = group.stream()
                .max(Comparator.comparingInt(Casting::words)
                        .thenComparingInt(Named::count)
                        .thenComparing(Named::name, Comparator.reverseOrder()))
                .orElseThrow();
        List<Actor.Spelling> spellings = new ArrayList<>();
        TreeSet<String> roles = new TreeSet<>();
        for (Named one : group) {
            roles.addAll(one.roles);
            if (one != head) {
                NameMatch match = matcher.compare(head.name(), one.name(), kind(head.type()));
                spellings.add(new Actor.Spelling(one.name(), match.rule(), match.detail()));
            }
        }
        return new Actor(head.key, head.name(), head.type(), spellings, List.copyOf(roles));
    }

    private static List<Named> gather(Coverage coverage) {
        Map<String, Named> byKey = new TreeMap<>();
        for (AnnotatedReport annotated : coverage.reports()) {
            for (Mention mention : annotated.mentions()) {
                Named named = byKey.computeIfAbsent(mention.key(), Named::new);
                named.see(mention.name(), mention.type(), mention.role());
            }
            for (Statement statement : annotated.statements()) {
                statement.chain().forEach(source -> gather(source, byKey));
            }
        }
        return List.copyOf(byKey.values());
    }

    private static void gather(Source source, Map<String, Named> byKey) {
        switch (source) {
            case Source.Named named -> {
                Named known = byKey.get(named.key());
                if (known == null) {
                    byKey.computeIfAbsent(named.key(), Named::new).see(named.name(), Mention.Type.OTHER, named.role());
                } else if (!named.role().isBlank()) {
                    known.roles.add(named.role());
                }
            }
            case Source.Outlet outlet -> {
                if (!byKey.containsKey(outlet.key())) {
                    byKey.computeIfAbsent(outlet.key(), Named::new).see(outlet.name(), Mention.Type.OUTLET, "");
                }
            }
            case Source.Unnamed unnamed -> {}
            case Source.Group group -> {}
            case Source.Author author -> {}
        }
    }

    private static String find(Map<String, String> parent, String key) {
        String above = parent.getOrDefault(key, key);
        return above.equals(key) ? key : find(parent, above);
    }

    private static void join(Map<String, String> parent, String a, String b) {
        String rootA = find(parent, a);
        String rootB = find(parent, b);
        if (!rootA.equals(rootB)) {
            boolean inOrder = rootA.compareTo(rootB) < 0;
            parent.put(inOrder ? rootB : rootA, inOrder ? rootA : rootB);
        }
    }

    /** The sightings of one key while gathering. */
    private static final class Named {
        private final String key;
        private final TreeMap<String, Integer> names = new TreeMap<>();
        private final TreeMap<Mention.Type, Integer> types = new TreeMap<>();
        private final TreeSet<String> roles = new TreeSet<>();
        private List<String> blocking = List.of();

        Named(String key) {
            this.key = key;
        }

        void see(String name, Mention.Type type, String role) {
            names.merge(name, 1, Integer::sum);
            types.merge(type, 1, Integer::sum);
            if (!role.isBlank()) {
                roles.add(role);
            }
        }

        String name() {
            return most(names);
        }

        Mention.Type type() {
            return most(types);
        }

        List<String> blocking() {
            if (blocking.isEmpty()) {
                blocking = NameKeys.blocking(name());
            }
            return blocking;
        }

        int count() {
            return names.values().stream().mapToInt(Integer::intValue).sum();
        }

        private static <K extends Comparable<K>> K most(Map<K, Integer> counts) {
            return counts.entrySet().stream()
                    .max(Map.Entry.<K, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey();
        }
    }
}
