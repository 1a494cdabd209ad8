package org.stemma.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code stemma serve} in a process of its own, and what it uses of the machine. */
final class ServedDesk implements AutoCloseable {

    private static final double NANOS = 1e9;
    private static final double KILOBYTES_A_MEGABYTE = 1_000;
    private static final int STOP_SECONDS = 20;

    /** Serial collector: "tenured generation   total 1K, used 1K"; others: "garbage-first heap   total 1K, used 1K". */
    private static final Pattern USED =
            Pattern.compile("(?:DefNew|Tenured|generation|heap)\\s+total \\d+K, used (\\d+)K");

    private final Process process;
    private final URI address;

    private ServedDesk(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it on a free port; returns when it says where it listens. */
    static ServedDesk start(Path checkout, Path desk) throws IOException {
        List<String> command = new ArrayList<>(program(checkout));
        command.addAll(List.of(
                "serve",
                "--desk",
                desk.toString(),
                "--port",
                "0",
                "--access-log",
                "off",
                "--searches",
                "1000000",
                "--streams",
                "1000"));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        String line = Optional.ofNullable(said.readLine())
                .orElseThrow(() -> new IOException(String.join(" ", command) + " ended before it listened"));
        return new ServedDesk(process, URI.create(line.strip()));
    }

    /** The program as it is run; {@code -Dstemma.program=PATH} names another. */
    static List<String> program(Path checkout) {
        String other = System.getProperty("stemma.program", "");
        return other.isEmpty()
                ? List.of(checkout.resolve("stemma").toAbsolutePath().toString())
                : List.of(other.split(" ", -1));
    }

    URI at(String path) {
        return address.resolve(path);
    }

    /** Processor seconds used so far on all threads. */
    double processor() {
        return processor(process);
    }

    static double processor(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / NANOS;
    }

    /** Megabytes in use on the heap behind a full collection; NaN where no {@code jcmd} is at hand. */
    double heap() throws IOException {
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        double kilobytes = Double.NaN;
        while (used.find()) {
            kilobytes = (Double.isNaN(kilobytes) ? 0 : kilobytes) + Long.parseLong(used.group(1));
        }
        return kilobytes / KILOBYTES_A_MEGABYTE;
    }

    private String jcmd(String command) throws IOException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process asked = new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), command)
                .redirectErrorStream(true)
                .start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        stop(process);
    }

    /** Asks a process to end, and ends it when it has not after a while. */
    static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
