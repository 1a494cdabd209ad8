package org.stemma.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Processor seconds this process has used so far. Unlike the clock they are hardly changed by what else a machine does.
 *
 * @param process on all its threads, those of the virtual machine included
 * @param thread on the calling thread alone
 * @param compilers on the threads that compile; 0 where the system has no {@code /proc}
 * @param collector on the threads that collect garbage; 0 where the system has no {@code /proc}
 */
record ProcessorTime(double process, double thread, double compilers, double collector) {

    private static final Path TASKS = Path.of("/proc/self/task");
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;

    /** What Linux counts processor time of threads in, on every machine that Java runs on. */
    private static final double TICKS_A_SECOND = 100;

    /** Places of user and system time behind the name of a thread (proc(5): fields 14 and 15 of {@code stat}). */
    private static final int USER = 11;

    private static final int SYSTEM = 12;

    static ProcessorTime now() throws IOException {
        double compilers = 0;
        double collector = 0;
        if (Files.isDirectory(TASKS)) {
            try (DirectoryStream<Path> tasks = Files.newDirectoryStream(TASKS)) {
                for (Path task : tasks) {
                    String stat = stat(task);
                    compilers += isCompiler(stat) ? seconds(stat) : 0;
                    collector += isCollector(stat) ? seconds(stat) : 0;
                }
            }
        }
        long process = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
        long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        return new ProcessorTime(process / NANOS, thread / NANOS, compilers, collector);
    }

    ProcessorTime since(ProcessorTime before) {
        return new ProcessorTime(
                process - before.process,
                thread - before.thread,
                compilers - before.compilers,
                collector - before.collector);
    }

    /** For people: reports a second of processor, and where the time of one report goes. */
    String over(int reports) {
        return String.format(
                Locale.ROOT,
                "%.1f reports a second of processor on all threads (aim: 60), %.1f on the filing thread alone; a report takes"
                        + " %.1f ms: %.1f filing, %.1f compilers, %.1f collector",
                reports / process,
                reports / thread,
                process * MILLIS / reports,
                thread * MILLIS / reports,
                compilers * MILLIS / reports,
                collector * MILLIS / reports);
    }

    /** Compilers that have ended take their time with them; none does while there is work. */
    private static String stat(Path task) {
        try {
            return Files.readString(task.resolve("stat"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            // The thread has ended meanwhile.
            return "";
        }
    }

    private static boolean isCompiler(String stat) {
        return stat.contains("(C1 Comp") || stat.contains("(C2 Comp");
    }

    /** The serial collector works on the thread of the virtual machine. */
    private static boolean isCollector(String stat) {
        return stat.contains("(VM Thread") || stat.contains("(GC Thread") || stat.contains("(G1 ");
    }

    private static double seconds(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) / TICKS_A_SECOND;
    }
}
