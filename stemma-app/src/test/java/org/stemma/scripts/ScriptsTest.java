package org.stemma.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a POSIX shell")
class ScriptsTest {

    private static final Path ROOT = Path.of(System.getProperty("stemma.root", ".."));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stemma",
                "check",
                "format",
                ".ci/run",
                "bin/consumers",
                "bin/find-java",
                "bin/maven",
                "bin/test-summary"
            })
    void everyScriptIsExecutablePlainShellThatParses(String name) throws IOException, InterruptedException {
        Path script = ROOT.resolve(name);
        assertThat(Files.isExecutable(script)).isTrue();
        assertThat(Files.readString(script)).startsWith("#!/bin/sh\n# ").contains("set -u");
        assertThat(new ProcessBuilder("sh", "-n", script.toString())
                        .inheritIO()
                        .start()
                        .waitFor())
                .isZero();
    }
}
