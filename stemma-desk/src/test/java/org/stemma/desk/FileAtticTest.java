package org.stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileAtticTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsPutComesBackInAnyOrder() throws IOException {
        try (FileAttic attic = new FileAttic(folder.resolve("attic"))) {
            long none = attic.put(new byte[0]);
            long some = attic.put(new byte[] {1, 2, 3});
            long large = attic.put(new byte[100_000]);
            assertThat(attic.get(large)).hasSize(100_000);
            assertThat(attic.get(some)).containsExactly(1, 2, 3);
            assertThat(attic.get(none)).isEmpty();
        }
        assertThat(folder.resolve("attic")).doesNotExist();
    }

    @Test
    void whatAKilledProcessLeftIsCleared() throws IOException {
        Path file = Files.write(folder.resolve("attic"), new byte[500]);
        try (FileAttic attic = new FileAttic(file)) {
            assertThat(attic.put(new byte[] {7})).isZero();
            assertThat(Files.size(file)).isEqualTo(5);
        }
    }

    @Test
    void aFileCutFromOutsideIsAnErrorThatNamesIt() throws IOException {
        Path file = folder.resolve("attic");
        try (FileAttic attic = new FileAttic(file)) {
            long place = attic.put(new byte[] {1, 2, 3});
            Files.write(file, new byte[] {0, 0, 0, 3, 1});
            assertThatThrownBy(() -> attic.get(place))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("byte 0");
        }
    }

    @Test
    void aDeskLeavesNoAtticBehind() throws IOException {
        Path desk = SmallPress.desk(folder.resolve("desk"), 6);
        assertThat(desk.resolve("attic")).doesNotExist();
    }
}
