package org.stemma.annotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Reads the room's word lists: UTF-8 lines, {@code #} starts a comment line; a list that is missing is a broken build. */
final class Lists {

    private Lists() {}

    /** The entries of {@code name} in order; a name ending in {@code .gz} is unpacked. */
    static List<String> lines(String name) {
        try (InputStream raw = Lists.class.getResourceAsStream(name)) {
            if (raw == null) {
                throw new IllegalStateException("resource org/stemma/annotation/" + name + " is missing");
            }
            InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
            return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource org/stemma/annotation/" + name, e);
        }
    }

    /** The entries of {@code name} as a set in file order. */
    static Set<String> set(String name) {
        return new LinkedHashSet<>(lines(name));
    }
}
