package org.stemma.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The bundled sample laid out as files, and filed in a desk. */
public final class DemoDesk {

    private DemoDesk() {}

    /** Lays the sample out in {@code folder}. */
    public static Path lay(Path folder) throws IOException {
        for (String path : Sample.paths()) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            try (InputStream stream = Sample.class.getResourceAsStream("demo/" + path)) {
                Files.copy(stream, file);
            }
        }
        return folder;
    }

    /** Files the sample in a desk below {@code folder}. */
    public static Path file(Path folder) throws IOException {
        Path desk = folder.resolve("desk");
        Call call = Call.of(
                "add", "--desk", desk.toString(), lay(folder.resolve("reports")).toString());
        if (call.status() != Exit.DONE) {
            throw new IOException("the sample could not be filed: " + call.complaints());
        }
        return desk;
    }

    /** The lines that a call of the command line prints. */
    public static List<String> printed(String... arguments) {
        return Call.of(arguments).lines();
    }
}
