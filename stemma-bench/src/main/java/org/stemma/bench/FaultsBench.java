package org.stemma.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.stemma.Line;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.Sentences;
import org.stemma.annotation.Tokens;
import org.stemma.desk.Desk;
import org.stemma.intake.Hint;
import org.stemma.intake.Inputs;
import org.stemma.intake.Intake;
import org.stemma.intake.IntakeLimits;
import org.stemma.intake.StandardReader;
import org.stemma.report.ReportId;

/** Kills a process that files reports a hundred times and looks whether anything it said to be filed is missing. */
final class FaultsBench {

    private static final int KILLS = 100;

    /** So many reports at most are filed between two kills. */
    private static final int APART = 60;

    /** So many are offered to a process, more than it can file before it is killed. */
    private static final int OFFERED = 3 * APART;

    private FaultsBench() {}

    /** The process to be killed. Arguments: a file of JSON lines, the folder of the desk. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Desk desk = Desk.write(Path.of(arguments[1]), line());
                Inputs inputs =
                        Inputs.of(List.of(arguments[0]), IntakeLimits.DEFAULTS, InputStream.nullInputStream())) {
            while (inputs.hasNext()) {
                if (inputs.next() instanceof Intake.Accepted accepted
                        && !desk.file(accepted.report()).isEmpty()) {
                    out.println(accepted.report().id());
                }
            }
        }
    }

    static void run(Path gold, PrintStream out) throws IOException {
        Map<ReportId, String> lines = lines(gold.resolve("stories/incidents-2013-2016.jsonl"));
        List<ReportId> order = List.copyOf(lines.keySet());
        Path parent = Files.createTempDirectory("stemma-faults-bench");
        Path folder = parent.resolve("desk");
        Random random = new Random(1);
        Set<ReportId> told = new LinkedHashSet<>();
        int lost = 0;
        int next = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            List<ReportId> offered = order.subList(next, Math.min(order.size(), next + OFFERED));
            Path file = Files.write(
                    parent.resolve("next.jsonl"),
                    offered.stream().map(lines::get).toList());
            List<ReportId> said = killed(file, folder, random.nextInt(APART));
            told.addAll(said);
            lost += lost(folder, said);
            next = said.isEmpty() ? next : Math.max(next, order.indexOf(said.getLast()) + 1);
        }
        print(folder, told, lost + lost(folder, told), out);
    }

    private static void print(Path folder, Set<ReportId> told, int lost, PrintStream out) throws IOException {
        try (Desk desk = Desk.read(folder)) {
            out.printf(
                    "kill -9, %d times while filing: %d reports said to be filed, %d kept, %d lost (aim: 0),"
                            + " %d faults found by check (aim: 0)%n",
                    KILLS,
                    told.size(),
                    desk.stats().reports(),
                    lost,
                    desk.check().size());
        }
    }

    /** How many of {@code told} the desk does not keep, or has in no story. */
    private static int lost(Path folder, Collection<ReportId> told) throws IOException {
        int lost = 0;
        try (Desk desk = Desk.read(folder)) {
            for (ReportId id : told) {
                lost += desk.report(id).isEmpty() || desk.storyOf(id).isEmpty() ? 1 : 0;
            }
        }
        return lost;
    }

    /** The lines of {@code file} that are reports, each under the id of its report. */
    private static Map<ReportId, String> lines(Path file) throws IOException {
        Map<ReportId, String> lines = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            new StandardReader()
                    .read(line.getBytes(StandardCharsets.UTF_8), Hint.of("next.jsonl"))
                    .forEach(intake -> {
                        if (intake instanceof Intake.Accepted accepted && lines.size() < KILLS * APART) {
                            lines.putIfAbsent(accepted.report().id(), line);
                        }
                    });
        }
        return lines;
    }

    /** Lets the process file {@code many} reports, kills it, and answers with all it has said. */
    private static List<ReportId> killed(Path file, Path folder, int many) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                FaultsBench.class.getName(),
                file.toString(),
                folder.toString());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Path errors = folder.resolveSibling("errors.txt");
        Process process = builder.redirectError(errors.toFile()).start();
        List<ReportId> told = new ArrayList<>();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                told.add(new ReportId(line));
                if (told.size() > many) {
                    // Not the process itself: that would close what it has said, too.
                    process.toHandle().destroyForcibly();
                }
            }
            process.waitFor();
            if (told.isEmpty()) {
                throw new IOException("the process to be killed filed nothing: " + Files.readString(errors));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a process was to be killed", e);
        } finally {
            process.destroyForcibly();
        }
        return told;
    }

    private static Line line() {
        Line whole = Line.standard();
        return new Line(
                new AnnotationLine(List.of(new Sentences(), new Tokens())),
                new org.stemma.story.Profiler(java.util.Optional.empty()),
                whole.linker(),
                whole.collator(),
                whole.tracer(),
                whole.editor());
    }
}
