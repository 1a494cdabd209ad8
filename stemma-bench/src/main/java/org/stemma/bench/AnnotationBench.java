package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotation.Amounts;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.Annotator;
import org.stemma.annotation.Garbles;
import org.stemma.annotation.Gazetteer;
import org.stemma.annotation.Mentions;
import org.stemma.annotation.Quotes;
import org.stemma.annotation.References;
import org.stemma.annotation.Sentences;
import org.stemma.annotation.Statements;
import org.stemma.annotation.Times;
import org.stemma.annotation.Tokens;
import org.stemma.bench.Benchmark.Place;
import org.stemma.report.Block;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;

/**
 * How quick the room of annotation is without sentence vectors, in processor time of one thread, which a busy machine changes
 * less than the time on the wall; what memory it takes; and how its time grows with the text.
 */
final class AnnotationBench {

    /** The compiler is done with most of the work after so many passes. */
    private static final int WARM_UP = 3;

    private static final int ROUNDS = 5;

    /** Reports that an opponent reads too; it takes seconds for each. */
    private static final int OPPOSED = 30;

    private static final double NANOS = 1e9;
    private static final double MEGA = 1e6;

    /** Units of text that 1×, 10× and 100× are multiples of. */
    private static final int UNIT = 20_000;

    private static final int LARGEST = 5_000_000;

    private static final List<Integer> TIMES = List.of(1, 10, 100);

    private static final String PROSE =
            "On Thursday the harbour board said that nearly 2,000 crates had been moved since 5 May,"
                    + " Ada Novak, its chair, told reporters. \"We will not wait,\" she said. According to the Northern Post, the"
                    + " minister had asked for \"a calm and quick\" answer by next week. ";

    private static final Map<String, String> CURVES = curves();

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<String, Annotator> annotators = annotators();
    private final PrintStream out;

    private AnnotationBench(PrintStream out) {
        this.out = out;
    }

    /** Prints the figures on the national stories of the gold. Throws {@link IOException} when they cannot be read. */
    static void run(Place place, PrintStream out) throws IOException {
        List<Report> reports = GoldStream.read(
                        place.gold().resolve("stories/national-2016-2017.jsonl"),
                        new AnnotationLine(List.of(new Sentences())))
                .items()
                .stream()
                .flatMap(item -> item.report().stream())
                .map(AnnotatedReport::report)
                .toList();
        AnnotationBench bench = new AnnotationBench(out);
        bench.speed(reports);
        if (place.opponents().isPresent()) {
            bench.against(place.opponents().get(), reports.subList(0, Math.min(OPPOSED, reports.size())));
        }
        bench.growth();
        bench.oneSentence();
    }

    private static Map<String, Annotator> annotators() {
        Map<String, Annotator> all = new LinkedHashMap<>();
        all.put("sentences", new Sentences());
        all.put("tokens", new Tokens());
        Gazetteer gazetteer = new Gazetteer();
        all.put("mentions", new Mentions(gazetteer));
        all.put("times", new Times());
        all.put("amounts", new Amounts());
        all.put("quotes", new Quotes());
        all.put("statements", new Statements());
        all.put("garbles", new Garbles());
        all.put("references", new References(gazetteer));
        return all;
    }

    private static Map<String, String> curves() {
        Map<String, String> curves = new LinkedHashMap<>();
        curves.put("prose", PROSE + "\n\n");
        curves.put("one sentence", PROSE.replace(".", ",").replace("\"", ""));
        curves.put("no spaces", PROSE.replace(" ", ""));
        curves.put("capitals", PROSE.toUpperCase(Locale.ROOT));
        curves.put("open quotes", "\" he said “that it was ‘so far, ");
        curves.put("mixed scripts", "Мост Երևան 東京 said على Thursday ");
        curves.put("control characters", "a\u0000b \ud83d c \u0007said Ada\ud800Novak ");
        return curves;
    }

    private void speed(List<Report> reports) {
        for (int i = 0; i < WARM_UP; i++) {
            reports.forEach(report -> annotate(report, new long[annotators.size()]));
        }
        long[] nanos = new long[annotators.size()];
        long tokens = 0;
        resetPeaks();
        for (int i = 0; i < ROUNDS; i++) {
            for (Report report : reports) {
                tokens += annotate(report, nanos);
            }
        }
        double all = Arrays.stream(nanos).sum() / NANOS;
        out.println(String.format(
                Locale.ROOT,
                "room %.0f tokens/s, %.0f reports/s on one core; peak heap %.0f MB (%d reports, %d tokens, %d rounds)",
                tokens / all,
                ROUNDS * reports.size() / all,
                peakHeap() / MEGA,
                reports.size(),
                tokens / ROUNDS,
                ROUNDS));
        System.gc();
        out.println(String.format(
                Locale.ROOT,
                "heap held with all models loaded and these reports: %.0f MB",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA));
        int i = 0;
        for (String name : annotators.keySet()) {
            out.println(String.format(
                    Locale.ROOT,
                    "  %-10s %9.0f tokens/s  %4.1f %%",
                    name,
                    tokens / (nanos[i] / NANOS),
                    100 * nanos[i] / NANOS / all));
            i++;
        }
    }

    /** The same texts through the opponent's pipeline, in processor time of the same thread. */
    private void against(Path folder, List<Report> reports) throws IOException {
        Optional<CoreNlp> opponent = CoreNlp.in(folder);
        if (opponent.isEmpty()) {
            out.println("no opponent: its jars are not in " + folder + " (see ./stemma bench --help)");
            return;
        }
        opponent.get().read(reports.getFirst().text(), Optional.empty());
        long start = threads.getCurrentThreadCpuTime();
        long theirs = 0;
        for (Report report : reports) {
            theirs += opponent.get().read(report.text(), Optional.empty()).tokens();
        }
        double their = (threads.getCurrentThreadCpuTime() - start) / NANOS;
        long[] nanos = new long[annotators.size()];
        long tokens = 0;
        for (Report report : reports) {
            tokens += annotate(report, nanos);
        }
        double our = Arrays.stream(nanos).sum() / NANOS;
        out.println(String.format(
                Locale.ROOT,
                "on the same %d reports: CoreNLP (tokenize,ssplit,pos,lemma,ner,quote) %.0f tokens/s in %.1f s, ours %.0f tokens/s"
                        + " in %.2f s: %.0f times",
                reports.size(),
                theirs / their,
                their,
                tokens / our,
                our,
                their / our));
    }

    private void growth() {
        out.println("milliseconds at 1x, 10x, 100x of " + UNIT + " units, and the growth of each step");
        CURVES.forEach((name, piece) -> {
            List<Double> millis = new ArrayList<>();
            for (int times : TIMES) {
                long[] nanos = new long[annotators.size()];
                annotate(report(piece.repeat(times * UNIT / piece.length() + 1)), nanos);
                millis.add(Arrays.stream(nanos).sum() / MEGA);
            }
            out.println(String.format(
                    Locale.ROOT,
                    "  %-18s %8.0f %8.0f %8.0f   x%.1f x%.1f",
                    name,
                    millis.get(0),
                    millis.get(1),
                    millis.get(2),
                    millis.get(1) / millis.get(0),
                    millis.get(2) / millis.get(1)));
        });
    }

    /** One sentence of five megabytes. */
    private void oneSentence() {
        String piece = PROSE.replace(".", ",").replace("\"", "");
        Report report = report(piece.repeat(LARGEST / piece.length() + 1));
        long[] nanos = new long[annotators.size()];
        long tokens = annotate(report, nanos);
        out.println(String.format(
                Locale.ROOT,
                "one sentence of %.1f MB, %d tokens: %.1f s",
                report.text().length() / MEGA,
                tokens,
                Arrays.stream(nanos).sum() / NANOS));
    }

    /** Adds the processor time of each annotator to {@code nanos} and returns the count of tokens. */
    private long annotate(Report report, long[] nanos) {
        AnnotatedReport annotated = AnnotatedReport.bare(report);
        int i = 0;
        for (Annotator annotator : annotators.values()) {
            long start = threads.getCurrentThreadCpuTime();
            annotated = annotator.annotate(annotated);
            nanos[i] += threads.getCurrentThreadCpuTime() - start;
            i++;
        }
        return annotated.tokens().size();
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** An upper bound: the peaks of the heap's parts need not fall together. */
    private static double peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    private static Report report(String text) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (String paragraph : text.split("(?<=\n\n)", -1)) {
            if (!paragraph.isBlank()) {
                blocks.add(new Block(new Span(from, from + paragraph.length()), Block.Kind.PARAGRAPH));
            }
            from += paragraph.length();
        }
        return new Report(
                ReportId.of(Optional.empty(), Optional.empty(), text),
                "repeated",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                "en",
                text,
                blocks,
                List.of(),
                List.of(),
                List.of(),
                new When.Unknown(List.of()),
                Optional.empty(),
                Optional.empty());
    }
}
