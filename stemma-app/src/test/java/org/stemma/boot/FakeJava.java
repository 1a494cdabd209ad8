package org.stemma.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes folders that look like an installed Java. */
public final class FakeJava {

    private FakeJava() {}

    /** A home with a release file for {@code version} and the named programs in {@code bin}, each an empty script. */
    public static Path home(Path home, String version, String... programs) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(
                home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\nOS=\"x\"\n");
        for (String program : programs) {
            program(home, program, "exit 0");
        }
        return home;
    }

    /** Puts a shell script into the home's {@code bin}. */
    public static void program(Path home, String name, String script) throws IOException {
        Path file = home.resolve("bin").resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
