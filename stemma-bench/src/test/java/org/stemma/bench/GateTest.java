package org.stemma.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.bench.Benchmark.Place;

class GateTest {

    private static final Place NOWHERE =
            new Place(Path.of(""), Path.of("gold"), Path.of("reports"), 0, Optional.empty());

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private int runs;

    private boolean holds(String floors) throws IOException {
        Benchmark ferries = new Benchmark("ferries", "a test", List.of(), "", (place, out) -> {
            runs++;
            out.println("all F1 0.700");
            out.println("late F1 0.500");
        });
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new Gate(Gate.floors(floors), List.of(ferries)).holds(NOWHERE, out);
    }

    @Test
    void figuresAtTheirFloorsHoldAndEachMeasurementRunsOnce() throws IOException {
        assertThat(holds("""
                # benchmark | place | least

                ferries | all > F1  | 0.7
                ferries | late > F1 | .49
                """)).isTrue();
        assertThat(runs).isEqualTo(1);
    }

    @Test
    void oneFigureBelowItsFloorSinksTheGateAndTheOthersAreStillShown() throws IOException {
        assertThat(holds("""
                ferries | all > F1  | 0.71
                ferries | late > F1 | 0.4
                """)).isFalse();
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("0.700", "floor 0.710", "SUNK"),
                        line -> assertThat(line).contains("0.500", "floor 0.400", "holds"));
    }

    @Test
    void aFigureThatIsNoLongerPrintedSinksTheGate() throws IOException {
        assertThat(holds("ferries | early > F1 | 0.1")).isFalse();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("none", "SUNK");
    }

    @Test
    void aFloorThatCannotBeReadIsAMistakeInTheFile() {
        assertThatThrownBy(() -> Gate.floors("ferries | 0.7")).hasMessageContaining("ferries | 0.7");
        assertThatThrownBy(() -> holds("trams | all | 0.7")).hasMessageContaining("trams");
    }

    @Test
    void theFloorsThatComeWithItCanBeRead() throws IOException {
        assertThat(Gate.standard()).isNotNull();
    }
}
