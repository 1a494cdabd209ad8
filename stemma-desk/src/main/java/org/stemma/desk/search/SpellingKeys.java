package org.stemma.desk.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.names.NameKeys;

/**
 * The blocking keys of words in names, the latest ones kept: the same names come again and again. For one thread at a time.
 *
 * <pre>
 * novak → nvk #nvk      nowak → nvk #nvk
 * </pre>
 */
final class SpellingKeys {

    /** Words kept at most; some megabytes. */
    private static final int MOST = 20_000;

    private final Map<String, List<String>> keys = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
            return size() > MOST;
        }
    };

    List<String> of(String word) {
        return keys.computeIfAbsent(word, NameKeys::blocking);
    }
}
