package org.stemma.tell;

import java.util.List;
import java.util.stream.Collectors;
import org.stemma.annotation.Source;
import org.stemma.briefing.Unnamed;

/** Through whom a report has it, in words: "Meridia ← Daniel Orsey ← Litia Naroko". */
public final class ChainWords {

    private ChainWords() {}

    /** The links from the report outwards; {@code own voice} where it names nobody. */
    public static String of(List<Source> chain) {
        String links = chain.stream()
                .map(ChainWords::link)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(" ← "));
        return links.isEmpty() ? "own voice" : links;
    }

    private static String link(Source source) {
        return switch (source) {
            case Source.Unnamed unnamed -> said(unnamed.name());
            case Source.Group group -> said(group.name());
            case Source.Named named -> named.name();
            case Source.Outlet outlet -> outlet.name();
            case Source.Author author -> "";
        };
    }

    private static String said(String words) {
        return String.join(", ", Unnamed.inWords(List.of(words)));
    }
}
