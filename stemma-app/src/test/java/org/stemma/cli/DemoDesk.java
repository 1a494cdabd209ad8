package org.stemma.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bundled sample laid out as files, and filed in a desk. */
final class DemoDesk {

    private DemoDesk() {}

    /** Lays the sample out in {@code folder}. */
    static Path lay(Path folder) throws IOException {
        for (String path : Sample.paths()) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            try (InputStream stream = Sample.class.getResourceAsStream("demo/" + path)) {
                Files.copy(stream, file);
            }
        }
        return folder;
    }
}
