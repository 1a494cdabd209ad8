package org.stemma.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a POSIX shell")
class TestSummaryTest {

    private static final Path SCRIPT = Path.of(System.getProperty("stemma.root", ".."), "bin", "test-summary");
    private static final Instant START = Instant.parse("2026-01-02T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void addsUpTheModulesOfThisRunAndSaysWhatWasSkippedAndWhy() throws Exception {
        report("stemma-a", START.plusSeconds(1), """
            <testsuite name="a.B" time="0.1" tests="2" errors="0" skipped="1" failures="0">
              <testcase name="agreesWithTheGold" classname="a.B"><skipped message="no gold set"/></testcase>
              <testcase name="other" classname="a.B"/>
            </testsuite>
            """);
        report("stemma-b", START.plusSeconds(1), """
            <testsuite name="b.C" time="0.1" tests="3" errors="1" skipped="0" failures="1"></testsuite>
            """);
        report("stemma-c", START.minusSeconds(1), """
            <testsuite name="left.Over" time="0.1" tests="9" errors="9" skipped="0" failures="0"></testsuite>
            """);
        assertThat(summary()).isEqualTo("""
            Skipped: a.B.agreesWithTheGold: no gold set
            Tests run: 5, Failures: 1, Errors: 1, Skipped: 1
            """);
    }

    @Test
    void withoutAnyReportNothingWasRun() throws Exception {
        assertThat(summary()).isEqualTo("Tests run: 0, Failures: 0, Errors: 0, Skipped: 0\n");
    }

    private void report(String module, Instant written, String xml) throws IOException {
        Path file = Files.createDirectories(folder.resolve(module).resolve("target/surefire-reports"))
                .resolve("TEST-x.xml");
        Files.writeString(file, xml);
        Files.setLastModifiedTime(file, FileTime.from(written));
    }

    private String summary() throws IOException, InterruptedException {
        Path marker = Files.createFile(folder.resolve("started"));
        Files.setLastModifiedTime(marker, FileTime.from(START));
        Path out = folder.resolve("out");
        Process script = new ProcessBuilder("sh", SCRIPT.toAbsolutePath().toString(), "started")
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(script.waitFor()).isZero();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
