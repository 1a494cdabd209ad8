package org.stemma.intake;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an archive held besides pages: nothing is refused of it, and nothing of it is lost in silence.
 *
 * @param input the archive, as given
 * @param records how many records it has in all, as far as it could be read
 * @param read how many of them were read as pages, whether or not a report came of it
 * @param kinds how many were passed over, by what they are: {@code request}, {@code status 404}, {@code image/jpeg}
 */
public record Skipped(String input, int records, int read, SortedMap<String, Integer> kinds) {

    public Skipped {
        kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
    }
}
