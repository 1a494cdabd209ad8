package org.stemma.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the room's word lists: UTF-8 lines, blank ones and those that open with # left out. */
final class Resource {
    private Resource() {}

    static List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        try (InputStream in = Resource.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException("word list " + file + " is missing from the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    lines.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    static Set<String> words(String file) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : lines(file)) {
            words.addAll(split(line, ' '));
        }
        return words;
    }

    /** The non-empty parts of a text between separators. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == separator) {
                if (i > start) {
                    parts.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
