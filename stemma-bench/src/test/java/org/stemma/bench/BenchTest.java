package org.stemma.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    private int call(String... arguments) {
        return new Bench(
                        folder.resolve("checkout"),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(errors, true, StandardCharsets.UTF_8))
                .call(List.of(arguments));
    }

    private String said() {
        return errors.toString(StandardCharsets.UTF_8);
    }

    @Test
    void helpListsEveryMeasurementAndTheGate() {
        assertThat(call("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(Benchmarks.ALL.stream().map(Benchmark::does).toList())
                .contains("names", "startup", "gate", "--gold DIR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ferries",
                "names names",
                "--gold x",
                "names --silver x",
                "names --gold",
                "names --sample few"
            })
    void aWrongCallIsAnsweredWithTheMeasurementsThereAre(String call) {
        assertThat(call(call.isEmpty() ? new String[0] : call.split(" ", -1))).isEqualTo(2);
        assertThat(said()).startsWith("stemma bench: ").contains("Usage:", "  names", "  gate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"names", "gate"})
    void absentGoldIsOneClearLine(String name) {
        assertThat(call(name)).isEqualTo(1);
        assertThat(said().lines())
                .singleElement()
                .asString()
                .contains("no gold set at " + folder.toAbsolutePath().resolve("shared/gold"), "--gold DIR");
        assertThat(call(name, "--gold", folder.resolve("elsewhere").toString())).isEqualTo(1);
        assertThat(said()).contains(folder.resolve("elsewhere").toString());
    }

    @Test
    void namesOfMeasurementsAreDistinctAndHelpFitsAHundredColumns() {
        assertThat(Benchmarks.ALL)
                .extracting(Benchmark::name)
                .doesNotHaveDuplicates()
                .doesNotContain(Gate.NAME);
        call("--help");
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).allMatch(line -> line.length() <= 100);
    }
}
