package org.stemma.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the fake Javas are shell scripts")
class JavaHomeTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"25.0.3,25", "21,21", "26-ea,26", "1.8.0_402,8", "1.8,8", "17.0.15+6,17", "unknown,0", "'',0"})
    void readsTheFeatureReleaseOfEveryWayToWriteAVersion(String version, int feature) {
        assertThat(JavaHome.feature(version)).isEqualTo(feature);
    }

    @Test
    void takesTheNewestThatIsNewEnough() throws IOException {
        File old = FakeJava.home(folder.resolve("a17"), "17.0.1", "java").toFile();
        File newer = FakeJava.home(folder.resolve("b21"), "21.0.1", "java").toFile();
        File newest = FakeJava.home(folder.resolve("c25"), "25", "java").toFile();
        assertThat(JavaHome.newest(List.of(old, newer, newest), 21)).isEqualTo(newest);
        assertThat(JavaHome.newest(List.of(old), 21)).isNull();
    }

    @Test
    void aHomeWithoutAProgramOrAReleaseFileIsNone() throws IOException {
        File noProgram = FakeJava.home(folder.resolve("a"), "25").toFile();
        Path noRelease = FakeJava.home(folder.resolve("b"), "25", "java");
        Files.delete(noRelease.resolve("release"));
        assertThat(JavaHome.featureOf(noProgram)).isZero();
        assertThat(JavaHome.featureOf(noRelease.toFile())).isZero();
    }

    @Test
    void theEnvironmentIsAskedFirst() {
        List<File> places = JavaHome.usualPlaces(Map.of("JAVA_HOME", "/second", "STEMMA_JAVA_HOME", "/first"));
        assertThat(places).startsWith(new File("/first"), new File("/second"));
    }

    @ParameterizedTest
    @CsvSource({
        "-Dfile.encoding=UTF-8,true",
        "-Xmx2g,true",
        "-Xss4m,true",
        "-XX:+UseConcMarkSweepGC,false",
        "-Xincgc,false"
    })
    void onlyFlagsThatEveryJavaKnowsArePassedOn(String flag, boolean passed) {
        assertThat(Launcher.isUnderstoodByEveryJava(flag)).isEqualTo(passed);
    }
}
