package org.stemma.sample;

import java.util.Arrays;
import java.util.List;
import org.stemma.annotation.Source;

/** A chain as the answer key writes it: "outlet Norda &gt; Torbinsky &gt; Zhurakhov", "author", "group: at least 9". */
record Links(List<String> links) {

    /** The chains of one cell; what stands behind a colon, and the word "denies", are for people. */
    static List<Links> of(Cell cell) {
        return Arrays.stream(cell.words().split(";", -1))
                .map(part -> part.replaceFirst(":.*", "")
                        .replaceFirst(" denies$", "")
                        .strip())
                .map(part -> new Links(List.of(part.split(" > ", -1))))
                .toList();
    }

    boolean match(List<Source> chain) {
        if (chain.size() != links.size()) {
            return false;
        }
        for (int i = 0; i < links.size(); i++) {
            if (!match(links.get(i), chain.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean match(String link, Source source) {
        return switch (source) {
            case Source.Author author -> link.equals("author");
            case Source.Group group -> link.startsWith("group");
            case Source.Unnamed unnamed -> link.startsWith("unnamed");
            case Source.Outlet outlet ->
                link.startsWith("outlet ") && outlet.name().contains(link.substring(7));
            case Source.Named named -> named.name().contains(link);
        };
    }
}
