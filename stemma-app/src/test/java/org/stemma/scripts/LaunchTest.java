package org.stemma.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.boot.FakeJava;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a POSIX shell")
class LaunchTest {

    private static final Path ROOT = Path.of(System.getProperty("stemma.root", ".."));
    private static final Pattern HEAP = Pattern.compile("^-Xmx([0-9]+)m$", Pattern.MULTILINE);
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    /** A checkout with a jar, and a Java that prints what it is called with. */
    @BeforeEach
    void make() throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        Files.copy(ROOT.resolve("stemma"), folder.resolve("stemma"));
        Files.copy(ROOT.resolve("bin/find-java"), folder.resolve("bin/find-java"));
        Files.writeString(folder.resolve("pom.xml"), "");
        Files.createDirectories(folder.resolve("stemma-app/src/main"));
        Files.writeString(folder.resolve("stemma-app/pom.xml"), "");
        Path jar = folder.resolve("stemma-app/target/quick/stemma.jar");
        Files.createDirectories(jar.getParent());
        Files.writeString(jar, "");
        FakeJava.program(FakeJava.home(folder.resolve("java"), "25"), "java", "printf '%s\\n' \"$@\"");
    }

    @Test
    void whoFilesHasAQuarterOfTheMachineWithinBounds() throws IOException, InterruptedException {
        assertThat(heap("add", "--desk", "none", "-")).isBetween(512, 4096).isEqualTo(heap("watch", "none"));
    }

    @Test
    void othersHaveRoomForTheDeskThatIsThereAndWhoOnlyReadsTextsTheLeast() throws IOException, InterruptedException {
        Path desk = Files.createDirectories(folder.resolve("a desk"));
        Files.write(desk.resolve("stemma.db"), new byte[40 * MEGABYTE]);
        assertThat(heap("serve", "--port", "1")).isEqualTo(512);
        assertThat(heap("serve", "--desk", desk.toString())).isBetween(552, 556);
        assertThat(heap("mcp", "--desk=" + desk)).isBetween(552, 556);
        assertThat(heap("move", "--desk", desk.toString(), "r1", "s1")).isBetween(552, 556);
        assertThat(heap("read", "--desk", desk.toString())).isEqualTo(512);
    }

    @Test
    void aFullMemoryEndsTheProgramAndSaysWhatToDo() throws IOException, InterruptedException {
        assertThat(call("serve").lines())
                .contains("-XX:+ExitOnOutOfMemoryError")
                .anyMatch(line -> line.startsWith("-XX:OnOutOfMemoryError=echo 'stemma: memory is full,"))
                .noneMatch(line -> line.contains(";")); // where it stands Java cuts one command into two
    }

    private int heap(String... arguments) throws IOException, InterruptedException {
        Matcher heap = HEAP.matcher(call(arguments));
        assertThat(heap.find()).isTrue();
        return Integer.parseInt(heap.group(1));
    }

    private String call(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("sh", folder.resolve("stemma").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder call = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        call.environment().put("STEMMA_JAVA_HOME", folder.resolve("java").toString());
        Process process = call.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }
}
