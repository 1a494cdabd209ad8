package org.stemma.intake.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The word lists beside this class: UTF-8, a key, a tab and its words parted by bars; {@code #} starts a comment line. */
final class Words {

    private Words() {}

    /** The key of each word of the list {@code name}; a word listed twice keeps its first key. */
    static Map<String, String> keys(String name) {
        Map<String, String> keys = new HashMap<>();
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + name + " is missing from the jar");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int tab = line.indexOf('\t');
                        for (String word : line.substring(tab + 1).split("\\|", -1)) {
                            keys.putIfAbsent(word, line.substring(0, tab));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + name, e);
        }
        return Map.copyOf(keys);
    }
}
