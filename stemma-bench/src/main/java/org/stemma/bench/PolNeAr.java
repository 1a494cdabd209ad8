package org.stemma.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stemma.report.Span;

/** Reads PolNeAR (Newell, Margolin and Ruths, LREC 2018): news articles with attributions in brat stand-off files. */
final class PolNeAr {

    /** The three parts of an attribution. */
    enum Role {
        SOURCE,
        CUE,
        CONTENT
    }

    /** One attribution: the stretches of each of its parts; a part that is not there has none. */
    record Gold(Map<Role, List<Span>> parts) {

        List<Span> of(Role role) {
            return parts.getOrDefault(role, List.of());
        }
    }

    /** One article as one annotator marked it. */
    record Article(String name, String text, List<Gold> attributions) {}

    private static final int CODE = 5;

    private PolNeAr() {}

    /** All articles of {@code part} ({@code train} or {@code dev}) under {@code gold}, by name. */
    static List<Article> read(Path gold, String part) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(gold.resolve(part).resolve("attributions"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replace(".ann", "");
                Path text =
                        gold.resolve(part).resolve("text").resolve(name.substring(0, name.length() - CODE) + ".txt");
                articles.add(new Article(name, Files.readString(text), attributions(Files.readAllLines(file))));
            }
        }
        return articles;
    }

    private static List<Gold> attributions(List<String> lines) {
        Map<String, Map.Entry<String, List<Span>>> marks = new HashMap<>();
        List<Gold> attributions = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 2 && cells[0].startsWith("T")) {
                int space = cells[1].indexOf(' ');
                marks.put(cells[0], Map.entry(cells[1].substring(0, space), spans(cells[1].substring(space + 1))));
            }
        }
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 1 && cells[0].startsWith("E")) {
                attributions.add(attribution(cells[1], marks));
            }
        }
        return attributions;
    }

    private static Gold attribution(String arguments, Map<String, Map.Entry<String, List<Span>>> marks) {
        Map<Role, List<Span>> parts = new EnumMap<>(Role.class);
        for (String argument : arguments.split(" ", -1)) {
            String id = argument.substring(argument.indexOf(':') + 1);
            Map.Entry<String, List<Span>> mark = marks.get(id);
            for (Role role : Role.values()) {
                if (mark != null && mark.getKey().equalsIgnoreCase(role.name())) {
                    parts.computeIfAbsent(role, ignored -> new ArrayList<>()).addAll(mark.getValue());
                }
            }
        }
        return new Gold(parts);
    }

    private static List<Span> spans(String cell) {
        List<Span> spans = new ArrayList<>();
        for (String pair : cell.split(";", -1)) {
            String[] ends = pair.split(" ", -1);
            spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return spans;
    }
}
