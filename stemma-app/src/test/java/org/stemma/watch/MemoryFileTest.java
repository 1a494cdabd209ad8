package org.stemma.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.fetch.Validators;

class MemoryFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasSavedIsThereAgain() throws IOException {
        FeedState state = new FeedState(
                "http://paper.example/feed",
                "http://paper.example/new",
                new Validators("http://paper.example/new", Optional.of("\"é\""), Optional.empty()),
                Instant.parse("2026-03-02T10:00:00.123Z"),
                2,
                0,
                Map.of(
                        "one",
                        new FeedState.Seen("00ff", Optional.of("abcdef")),
                        "two",
                        new FeedState.Seen("11", Optional.empty())));
        FeedState other = FeedState.fresh("http://other.example/");
        Path file = folder.resolve("memory.json");
        MemoryFile memory = MemoryFile.open(file);
        memory.keep(state);
        memory.keep(other);
        memory.save();
        memory.save();
        assertThat(MemoryFile.open(file).feeds()).containsExactly(state, other);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whatWasNotSavedIsNot() throws IOException {
        Path file = folder.resolve("memory.json");
        MemoryFile.open(file).keep(FeedState.fresh("http://paper.example/feed"));
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"version\":1", "{\"version\":2,\"feeds\":[]}", "notes", "{\"version\":1}"})
    void aFileThatIsNoMemoryIsLeftAloneAndNamed(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("memory.json"), content);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> MemoryFile.open(file))
                .withMessageContaining(file.toString());
        assertThat(file).hasContent(content);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() throws IOException {
        MemoryFile memory = MemoryFile.open(folder.resolve("nowhere/memory.json"));
        assertThatExceptionOfType(IOException.class).isThrownBy(memory::save).withMessageContaining("nowhere");
    }
}
