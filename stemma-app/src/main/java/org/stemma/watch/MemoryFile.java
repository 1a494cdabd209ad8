package org.stemma.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A memory in one JSON file, replaced as a whole: whoever reads it finds the old one or the new one, never half of one. */
public final class MemoryFile implements WatchMemory {

    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private final Path file;
    private final WatchMemory states = WatchMemory.passing();

    private record Content(int version, List<FeedState> feeds) {}

    private MemoryFile(Path file) {
        this.file = file;
    }

    /**
     * The memory in {@code file}, empty when there is no such file yet.
     *
     * @throws IOException when it is no such memory; it is left as it is
     */
    public static MemoryFile open(Path file) throws IOException {
        MemoryFile memory = new MemoryFile(file);
        if (!Files.exists(file)) {
            return memory;
        }
        try {
            Content content = JSON.readValue(Files.readString(file, StandardCharsets.UTF_8), Content.class);
            if (content.version() != VERSION) {
                throw new IOException(
                        file + ": a memory of version " + content.version() + ", and this program reads " + VERSION);
            }
            content.feeds().forEach(memory::keep);
        } catch (JacksonException e) {
            throw new IOException(file + ": it is no memory of watched feeds: " + e.getOriginalMessage(), e);
        }
        return memory;
    }

    @Override
    public Optional<FeedState> feed(String given) {
        return states.feed(given);
    }

    @Override
    public List<FeedState> feeds() {
        return states.feeds();
    }

    @Override
    public void keep(FeedState state) {
        states.keep(state);
    }

    @Override
    public void save() throws IOException {
        Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("."));
        Path next = Files.createTempFile(folder, file.getFileName() + ".", ".tmp");
        try {
            Files.writeString(next, JSON.writeValueAsString(new Content(VERSION, feeds())), StandardCharsets.UTF_8);
            replace(next);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private void replace(Path next) throws IOException {
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network file systems cannot; there the window is as short as a move.
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
