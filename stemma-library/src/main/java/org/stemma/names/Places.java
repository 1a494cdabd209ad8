package org.stemma.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of countries in every language of CLDR (territories.tsv) and the several names of well-known places
 * (places.tsv), by folded name. A name two places bear is left out.
 */
final class Places {
    private static final class Holder {
        static final Places STANDARD = new Places();
    }

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    private Places() {
        Set<String> shared = new HashSet<>();
        for (String line : Resource.lines("territories.tsv")) {
            List<String> cells = Resource.split(line, '\t');
            List<String> names = Resource.split(cells.get(1), '|');
            english.put(names.getFirst(), cells.get(0));
            names.forEach(name -> put(name, cells.get(0), shared));
        }
        codes.keySet().removeAll(shared);
        codes.putAll(english);
        Resource.lines("places.tsv").forEach(this::addPlace);
        for (String line : Resource.lines("demonyms.tsv")) {
            List<String> cells = Resource.split(line, '\t');
            Resource.split(cells.get(1), ' ').forEach(word -> english.putIfAbsent(word, cells.get(0)));
        }
    }

    static Places standard() {
        return Holder.STANDARD;
    }

    private void put(String name, String code, Set<String> shared) {
        String before = codes.putIfAbsent(name, code);
        if (before != null && !before.equals(code)) {
            shared.add(name);
        }
    }

    private void addPlace(String line) {
        int sign = line.indexOf('=');
        List<String> names = Resource.split(line.substring(sign + 1), '|');
        String code = sign < 0 ? NameKeys.fold(names.getFirst()) : line.substring(0, sign);
        for (String name : names) {
            String key = key(name);
            codes.put(key, code);
            if (sign >= 0) {
                english.put(key, code);
            }
        }
    }

    private static String key(String name) {
        String folded = NameKeys.fold(NameKeys.withoutPossessive(name));
        return folded.startsWith("the ") ? folded.substring("the ".length()) : folded;
    }

    /** The code of a place known under this name. */
    Optional<String> code(String name) {
        return Optional.ofNullable(codes.get(key(name)));
    }

    /** The code of the country that these folded English words name or are the adjective of. */
    Optional<String> country(String words) {
        return Optional.ofNullable(english.get(words));
    }
}
