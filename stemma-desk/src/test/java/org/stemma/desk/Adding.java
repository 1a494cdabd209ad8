package org.stemma.desk;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stemma.report.Report;

/** A process that files reports and says of each, once it is filed, its id; it lives until it is done or killed. */
final class Adding {

    /** A snapshot is written so often that some are killed in the middle of it. */
    static final int WORTH_KEEPING = 8;

    private Adding() {}

    /** Arguments: the folder of the desk, how many reports. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Desk desk = Opening.write(new DeskFolder(Path.of(arguments[0])), SmallPress.line(), WORTH_KEEPING)) {
            out.println("open");
            for (Report report : SmallPress.reports(Integer.parseInt(arguments[1]))) {
                desk.file(report);
                out.println(report.id());
            }
            out.println("done");
            System.in.read();
        }
    }

    static Process start(Path folder, int count) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Xmx300m",
                Adding.class.getName(),
                folder.toString(),
                String.valueOf(count)));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.start();
    }
}
