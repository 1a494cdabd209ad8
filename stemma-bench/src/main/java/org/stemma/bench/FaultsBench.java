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
import java.util.List;
import java.util.Random;
import org.stemma.Line;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.Sentences;
import org.stemma.annotation.Tokens;
import org.stemma.desk.Desk;
import org.stemma.intake.Inputs;
import org.stemma.intake.Intake;
import org.stemma.intake.IntakeLimits;
import org.stemma.report.ReportId;

/** Kills a process that files reports a hundred times and looks whether anything it said to be filed is missing. */
final class FaultsBench {

    private static final int KILLS = 100;

    /** So many reports at most are filed between two kills. */
    private static final int APART = 60;

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
        Path file = gold.resolve("stories/incidents-2013-2016.jsonl");
        Path folder = Files.createTempDirectory("stemma-faults-bench").resolve("desk");
        Random random = new Random(1);
        List<ReportId> told = new ArrayList<>();
        int lost = 0;
        int faults = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            told.addAll(killed(file, folder, random.nextInt(APART)));
            try (Desk desk = Desk.read(folder)) {
                for (ReportId id : told) {
                    lost += desk.report(id).isEmpty() || desk.storyOf(id).isEmpty() ? 1 : 0;
                }
                faults += desk.check().size();
            }
        }
        long distinct = told.stream().distinct().count();
        try (Desk desk = Desk.read(folder)) {
            out.printf(
                    "kill -9, %d times while filing: %d reports said to be filed (%d filed twice), %d kept,"
                            + " %d lost, %d faults found by check%n",
                    KILLS, told.size(), told.size() - distinct, desk.stats().reports(), lost, faults);
        }
    }

    /** Lets the process file {@code many} reports, kills it, and answers with all it has said. */
    private static List<ReportId> killed(Path file, Path folder, int many) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                FaultsBench.class.getName(),
                file.toString(),
                folder.toString());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
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
