package org.stemma.collation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * Families of words that tell of the same deed ("withdraw", "pull out", "departure"), and which families are opposites.
 * The families are a resource that users can read; words are compared by their Porter stems (Porter 1980).
 */
final class Predicates {

    private static final String RESOURCE = "predicates.txt";

    private final Map<String, Set<String>> familiesByStem = new HashMap<>();
    private final Map<String, Set<String>> opposites = new HashMap<>();

    private Predicates(List<String> lines) {
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
    }

    static Predicates bundled() {
        try (InputStream stream = Predicates.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is missing from the jar");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new Predicates(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + RESOURCE, e);
        }
    }

    /** The families of a word, empty when it tells of no deed that is listed. */
    Set<String> families(String word) {
        Set<String> exact = familiesByStem.get(word.toLowerCase(Locale.ROOT));
        return exact != null ? exact : familiesByStem.getOrDefault(stem(word), Set.of());
    }

    /** True when one side tells of a deed whose opposite the other side tells of, and neither tells of both. */
    boolean opposed(Collection<String> some, Collection<String> others) {
        return some.stream()
                .filter(family -> !others.contains(family))
                .anyMatch(family -> opposites.getOrDefault(family, Set.of()).stream()
                        .anyMatch(opposite -> others.contains(opposite) && !some.contains(opposite)));
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        List<String> head = words(line.substring(0, colon));
        String name = head.getFirst();
        for (String opposite : head.subList(1, head.size())) {
            if (!opposite.equals("!")) {
                opposites.computeIfAbsent(name, key -> new TreeSet<>()).add(opposite);
                opposites.computeIfAbsent(opposite, key -> new TreeSet<>()).add(name);
            }
        }
        for (String word : words(line.substring(colon + 1))) {
            familiesByStem.computeIfAbsent(word, key -> new TreeSet<>()).add(name);
            familiesByStem.computeIfAbsent(stem(word), key -> new TreeSet<>()).add(name);
        }
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    /** A stemmer keeps state, so each call has its own. */
    static String stem(String word) {
        return new PorterStemmer().stem(word.toLowerCase(Locale.ROOT));
    }
}
