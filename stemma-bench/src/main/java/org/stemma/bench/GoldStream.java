package org.stemma.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.OwnDating;
import org.stemma.intake.Hint;
import org.stemma.intake.Intake;
import org.stemma.intake.StandardReader;
import org.stemma.report.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A gold set of stories as the desk would get it: read, annotated, in order of publication, the undated last. */
record GoldStream(String name, List<Item> items, double secondsToAnnotate) {

    private static final double NANOS = 1e9;

    /**
     * One line of the set.
     *
     * @param topic what it is about, shared by look-alike stories where the set says so; else its story
     * @param report absent when it was refused
     */
    record Item(String story, String topic, String id, String text, Optional<AnnotatedReport> report) {

        Instant earliest() {
            return report.flatMap(annotated -> annotated.report().published().earliest())
                    .orElse(Instant.MAX);
        }
    }

    static GoldStream read(Path file, AnnotationLine line) throws IOException {
        StandardReader reader = new StandardReader();
        JsonMapper mapper = JsonMapper.shared();
        List<Item> items = new ArrayList<>();
        long start = System.nanoTime();
        for (String row : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            JsonNode node = mapper.readTree(row);
            Hint hint = Hint.of(file.getFileName().toString());
            Optional<AnnotatedReport> report = switch (reader.read(row.getBytes(StandardCharsets.UTF_8), hint)
                    .getFirst()) {
                case Intake.Accepted accepted -> Optional.of(annotate(accepted.report(), line));
                case Intake.Refused refused -> Optional.empty();
            };
            String text =
                    node.path("title").asString("") + "\n" + node.path("text").asString("");
            String story = node.path("story").asString();
            String topic = node.path("topic").isNumber() ? node.path("topic").asString() : story;
            items.add(new Item(story, topic, node.path("id").asString(), text, report));
        }
        items.sort(Comparator.comparing(Item::earliest).thenComparing(Item::id).thenComparing(Item::story));
        return new GoldStream(file.getFileName().toString(), items, (System.nanoTime() - start) / NANOS);
    }

    /** As the desk does it: a date that its own text narrows is narrowed. */
    private static AnnotatedReport annotate(Report report, AnnotationLine line) {
        AnnotatedReport first = line.annotate(report);
        return OwnDating.narrow(first)
                .map(when -> line.annotate(report.dated(when)))
                .orElse(first);
    }

    List<String> stories() {
        return items.stream().map(Item::story).toList();
    }
}
