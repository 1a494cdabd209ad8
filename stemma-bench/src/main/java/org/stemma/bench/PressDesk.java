package org.stemma.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.Line;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.Annotator;
import org.stemma.annotation.Layer;
import org.stemma.desk.Desk;
import org.stemma.desk.search.Request;
import org.stemma.report.Report;

/** A desk of a busy newsroom: all gold streams of stories told over and over as of other happenings, with its search index. */
final class PressDesk {

    private static final List<String> STREAMS = List.of(
            "incidents-2013-2016.jsonl", "national-2016-2017.jsonl", "triplets-2010-2016.jsonl", "ecbplus-1-35.jsonl");

    private PressDesk() {}

    /** The streams that it is made of. */
    static List<Path> streams(Path gold) {
        return STREAMS.stream()
                .map(stream -> gold.resolve("stories").resolve(stream))
                .toList();
    }

    /** Makes a desk of {@code reports} reports in {@code folder}, which is not there yet. */
    static void make(Path gold, Path folder, int reports) throws IOException {
        Path streams = Files.createTempFile("stemma-press", ".jsonl");
        try {
            try (OutputStream all = Files.newOutputStream(streams)) {
                for (Path stream : streams(gold)) {
                    Files.copy(stream, all);
                }
            }
            Line whole = Line.standard();
            new GeneratedDesk(streams, whole).make(folder, reports);
            Line remembering = new Line(
                    new AnnotationLine(List.of(new Remembered(whole.annotation()))),
                    whole.profiler(),
                    whole.linker(),
                    whole.collator(),
                    whole.tracer(),
                    whole.editor());
            try (Desk desk = Desk.read(folder, () -> remembering)) {
                desk.search(Request.of("first", 1)); // the first search has the index made
            }
        } finally {
            Files.delete(streams);
        }
    }

    /** Marks each text once: in every copy of the stream it is the same. */
    private record Remembered(AnnotationLine annotation, Map<String, AnnotatedReport> known) implements Annotator {

        Remembered(AnnotationLine annotation) {
            this(annotation, new ConcurrentHashMap<>());
        }

        @Override
        public Set<Layer> requires() {
            return Set.of();
        }

        @Override
        public Set<Layer> assigns() {
            return EnumSet.allOf(Layer.class);
        }

        @Override
        public AnnotatedReport annotate(AnnotatedReport bare) {
            Report report = bare.report();
            AnnotatedReport marked = known.computeIfAbsent(report.text(), text -> annotation.annotate(report));
            return new AnnotatedReport(
                    report,
                    marked.sentences(),
                    marked.tokens(),
                    marked.mentions(),
                    marked.times(),
                    marked.amounts(),
                    marked.quotes(),
                    marked.statements(),
                    marked.garbles(),
                    marked.references(),
                    marked.assigned());
        }
    }
}
