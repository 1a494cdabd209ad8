package org.stemma.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.stemma.annotation.WordClusters;

/**
 * Makes the resource of word clusters from the Brown clusters of NLP4J (Apache-2.0): the file
 * {@code en-brown-clusters-simplified-lowercase.xz} of the artifact {@code edu.emory.mathcs.nlp:nlp4j-english:1.1.2}, unpacked.
 */
final class BrownWords {

    private static final ObjectInputFilter ONLY_WORDS = ObjectInputFilter.Config.createFilter(
            "java.util.HashMap;java.util.HashSet;java.util.Map$Entry;java.lang.String;!*");

    /** Longer ones are addresses and slips. */
    private static final int LONGEST = 19;

    private BrownWords() {}

    /** Arguments: the unpacked file, the resource to write. */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> paths = paths(Path.of(arguments[0]));
        paths.keySet().removeIf(BrownWords::isOdd);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            WordClusters.write(paths, out);
        }
    }

    private static boolean isOdd(String word) {
        return word.length() > LONGEST || word.chars().anyMatch(Character::isDigit);
    }

    private static Map<String, String> paths(Path file) throws IOException {
        Map<String, String> paths = new TreeMap<>();
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file));
                ObjectInputStream in = new ObjectInputStream(raw)) {
            in.setObjectInputFilter(ONLY_WORDS);
            ((Map<?, ?>) in.readObject()).forEach((word, prefixes) -> paths.put((String) word, longest(prefixes)));
        } catch (ClassNotFoundException e) {
            throw new IOException(file + " holds something other than words", e);
        }
        return paths;
    }

    private static String longest(Object prefixes) {
        String longest = "";
        for (Object prefix : (Collection<?>) prefixes) {
            longest = ((String) prefix).length() > longest.length() ? (String) prefix : longest;
        }
        return longest;
    }
}
