package org.stemma.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code stemma add} in a process of its own, which is given reports as fast as it files them until it is closed: the gold streams of stories over
 * and over, each time of other years, at other addresses and with another last word, so that none is there already.
 *
 * <pre>
 * 1   2034-01-28   https://…/fire.html?told=1   … nobody was hurt. (1)
 * 2   2038-01-28   https://…/fire.html?told=2   … nobody was hurt. (2)
 * </pre>
 */
final class RunningAdd implements AutoCloseable {

    /** Behind those of the desk that is read meanwhile, in leap years' steps. */
    private static final int YEARS_LATER = 20;

    private static final int YEARS = 4;

    /** After so many rounds the years begin anew: later ones are none of four digits some day. */
    private static final int ROUNDS_OF_YEARS = 16;

    private static final int YEAR_DIGITS = 4;

    private final ObjectMapper json = new ObjectMapper();
    private final Process process;
    private final List<Path> streams;

    private RunningAdd(Process process, List<Path> streams) {
        this.process = process;
        this.streams = streams;
    }

    /** Starts it. A desk that was added to so before needs a later round, {@code -Dstemma.newsroom.round=N}. */
    static RunningAdd start(Path checkout, Path desk, List<Path> streams) throws IOException {
        List<String> command = new ArrayList<>(ServedDesk.program(checkout));
        command.addAll(List.of("add", "--desk", desk.toString(), "-"));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        RunningAdd adding = new RunningAdd(process, streams);
        Thread.ofPlatform().daemon().name("feeding").start(adding::feed);
        return adding;
    }

    private void feed() {
        try (BufferedWriter out = process.outputWriter(StandardCharsets.UTF_8)) {
            for (int round = Integer.getInteger("stemma.newsroom.round", 1); process.isAlive(); round++) {
                for (Path stream : streams) {
                    feed(stream, round, out);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // It has ended, which is asked for when the run is over.
        }
    }

    private void feed(Path stream, int round, BufferedWriter out) throws IOException {
        try (Stream<String> lines = Files.lines(stream)) {
            for (String line : (Iterable<String>) lines::iterator) {
                out.write(again(line, round));
                out.newLine();
            }
        }
    }

    private String again(String line, int round) {
        ObjectNode report = (ObjectNode) json.readTree(line);
        report.put("text", report.path("text").asString("") + " (" + round + ")");
        report.put("id", report.path("id").asString("") + "-" + round);
        if (report.path("url").isString()) {
            report.put("url", report.path("url").asString() + "?told=" + round);
        }
        if (report.path("published").isString()) {
            report.put("published", later(report.path("published").asString(), round));
        }
        return report.toString();
    }

    private static String later(String published, int round) {
        int year = Integer.parseInt(published.substring(0, YEAR_DIGITS));
        return year + YEARS_LATER + YEARS * (round % ROUNDS_OF_YEARS) + published.substring(YEAR_DIGITS);
    }

    /** Whether it files still. */
    boolean isRunning() {
        return process.isAlive();
    }

    /** Processor seconds used so far on all threads. */
    double processor() {
        return ServedDesk.processor(process);
    }

    @Override
    public void close() {
        ServedDesk.stop(process);
    }
}
