package org.stemma.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.boot.FakeJava;

/** Runs {@code bin/find-java} among made-up Javas. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a POSIX shell")
class FindJavaTest {

    private static final Path SCRIPT = Path.of(System.getProperty("stemma.root", ".."), "bin", "find-java");

    @TempDir
    private Path folder;

    private final Map<String, String> environment = new LinkedHashMap<>();

    @BeforeEach
    void onlyTheMadeUpPlaces() {
        environment.put("STEMMA_JAVA_PLACES", folder + "/jvm/*");
        environment.put("PATH", "/usr/bin:/bin");
        environment.put("JAVA_HOME", "");
    }

    @Test
    void theNewestOfTheUsualPlacesWins() throws Exception {
        home("jvm/jdk-21", "21.0.4");
        Path newest = home("jvm/jdk-25", "25.0.3");
        home("jvm/jdk-8", "1.8.0_402");
        assertThat(find()).isEqualTo(new Answer(0, newest + "\n", ""));
    }

    @Test
    void aNamedJavaWinsOverANewerOneAndStemmasOwnVariableOverJavaHome() throws Exception {
        home("jvm/jdk-25", "25.0.3");
        Path named = home("named", "21.0.4");
        Path own = home("own", "22");
        environment.put("JAVA_HOME", named.toString());
        assertThat(find().out()).isEqualTo(named + "\n");
        environment.put("STEMMA_JAVA_HOME", own.toString());
        assertThat(find().out()).isEqualTo(own + "\n");
    }

    @Test
    void aNamedJavaThatIsTooOldIsPassedOver() throws Exception {
        Path good = home("jvm/jdk-25", "25.0.3");
        environment.put("JAVA_HOME", home("old", "17.0.15").toString());
        assertThat(find()).isEqualTo(new Answer(0, good + "\n", ""));
        environment.put("STEMMA_JAVA_HOME", folder.resolve("nowhere").toString());
        assertThat(find().out()).isEqualTo(good + "\n");
        assertThat(find().errors()).contains("STEMMA_JAVA_HOME").contains("nowhere");
    }

    @Test
    void theJavaOnThePathIsFollowedThroughItsLinks() throws Exception {
        Path real = home("my java/jdk", "24.0.1");
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(folder.resolve("alternative"), real.resolve("bin/java"));
        Files.createSymbolicLink(bin.resolve("java"), Path.of("../alternative"));
        environment.put("PATH", bin + ":/usr/bin:/bin");
        assertThat(find().out()).isEqualTo(real + "\n");
    }

    @Test
    void aJavaWithoutACompilerRunsButDoesNotBuild() throws Exception {
        Path runtime = FakeJava.home(folder.resolve("jvm/jre-25"), "25", "java");
        Path kit = home("jvm/jdk-21", "21");
        assertThat(find().out()).isEqualTo(runtime + "\n");
        assertThat(find("--jdk").out()).isEqualTo(kit + "\n");
    }

    @Test
    void aHomeWithoutAReleaseFileIsAskedForItsVersion() throws Exception {
        Path plain = home("jvm/plain", "21");
        Files.delete(plain.resolve("release"));
        FakeJava.program(plain, "java", "echo 'openjdk version \"23.0.1\" 2024-10-15' >&2");
        assertThat(find().out()).isEqualTo(plain + "\n");
    }

    @Test
    void whereThereIsNoneItSaysWhatToInstall() throws Exception {
        home("jvm/jdk-17", "17.0.15");
        Answer answer = find("--jdk");
        assertThat(answer.status()).isEqualTo(69);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.errors()).contains("JDK", "21 or newer", "apt-get install", "dnf", "brew", "winget");
    }

    private Path home(String name, String version) throws IOException {
        return FakeJava.home(folder.resolve(name), version, "java", "javac");
    }

    private Answer find(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", SCRIPT.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().clear();
        builder.environment().putAll(environment);
        Path out = Files.createTempFile(folder, "out", "");
        Path errors = Files.createTempFile(folder, "errors", "");
        int status = builder.redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();
        return new Answer(
                status,
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(errors, StandardCharsets.UTF_8));
    }

    private record Answer(int status, String out, String errors) {}
}
