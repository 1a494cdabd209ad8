package org.stemma.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One command run as a process of its own.
 *
 * @param seconds from the start of the process to its end
 * @param cpu processor seconds it used on all its threads, which a busy machine hardly changes
 * @param peak the most memory it held resident, in bytes; absent where the system has no {@code /proc}
 */
record ColdRun(double seconds, double cpu, OptionalLong peak) {

    /** Above the statuses "done" (0) and "something was refused" (1) the program itself failed. */
    private static final int WORST_STATUS = 1;

    private static final int POLL_MILLIS = 5;
    private static final double NANOS = 1e9;
    private static final int KIBI = 1024;
    private static final Pattern HIGH_WATER = Pattern.compile("VmHWM:\\s*(\\d+) kB");

    /** Runs {@code command} to its end, its output thrown away. Throws {@link IOException} when it fails. */
    static ColdRun of(List<String> command) throws IOException {
        Path said = Files.createTempFile("stemma-bench", ".err");
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(said.toFile())
                    .start();
            Used used = watch(process);
            double seconds = (System.nanoTime() - start) / NANOS;
            if (process.exitValue() > WORST_STATUS) {
                throw new IOException(String.join(" ", command) + " ended with status " + process.exitValue() + ": "
                        + Files.readString(said, StandardCharsets.UTF_8).strip());
            }
            return new ColdRun(seconds, used.cpu(), used.peak());
        } finally {
            Files.delete(said);
        }
    }

    private record Used(double cpu, OptionalLong peak) {}

    /** The kernel keeps both counts while the process lives; only what came in the last few milliseconds can be missed. */
    private static Used watch(Process process) throws IOException {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        Duration cpu = Duration.ZERO;
        OptionalLong peak = OptionalLong.empty();
        try {
            do {
                cpu = process.info().totalCpuDuration().orElse(cpu);
                OptionalLong now = highWater(status);
                peak = now.isPresent() ? now : peak;
            } while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a command was running", e);
        }
        return new Used(cpu.toNanos() / NANOS, peak);
    }

    private static OptionalLong highWater(Path status) {
        try {
            Matcher line = HIGH_WATER.matcher(Files.readString(status, StandardCharsets.UTF_8));
            return line.find() ? OptionalLong.of(Long.parseLong(line.group(1)) * KIBI) : OptionalLong.empty();
        } catch (IOException e) {
            // No such file: the process has ended, or this system has none.
            return OptionalLong.empty();
        }
    }
}
