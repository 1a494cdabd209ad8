package org.stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.desk.sql.Tables;

class DeskPagesTest {

    private static final long ROOM = 1_000_000;

    @TempDir
    private Path folder;

    @Test
    void aPageIsThereInTheNextRunAsLongAsWhatItStandsOnIsTheSame() throws IOException {
        try (DeskPages pages = open("one", ROOM)) {
            pages.put("/stories/s1", "s1 1:2", bytes("the page"));
        }
        try (DeskPages pages = open("one", ROOM)) {
            assertThat(text(pages, "/stories/s1", "s1 1:2")).contains("the page");
            assertThat(text(pages, "/stories/s1", "s1 1:2 3:4")).isEmpty();
            assertThat(text(pages, "/stories/s2", "s1 1:2")).isEmpty();

            pages.put("/stories/s1", "s1 1:2 3:4", bytes("another"));
            assertThat(text(pages, "/stories/s1", "s1 1:2 3:4")).contains("another");
            assertThat(text(pages, "/stories/s1", "s1 1:2")).isEmpty();
        }
    }

    @Test
    void aPageOfAnotherProgramIsAsGoodAsNone() throws IOException {
        try (DeskPages pages = open("one", ROOM)) {
            pages.put("/stories/s1", "s1 1:2", bytes("the page"));
        }
        try (DeskPages pages = open("two", ROOM)) {
            assertThat(text(pages, "/stories/s1", "s1 1:2")).isEmpty();
        }
    }

    @Test
    void aDamagedPageIsAsGoodAsNoneAndADamagedFileIsMadeAnew() throws IOException, SQLException {
        try (DeskPages pages = open("one", ROOM)) {
            pages.put("/stories/s1", "s1 1:2", bytes("the page"));
            pages.put("/stories/s2", "s2 3:4", bytes("the other"));
        }
        Tables.run(file(), "UPDATE pages SET bytes = x'00' WHERE address = '/stories/s1'");
        try (DeskPages pages = open("one", ROOM)) {
            assertThat(text(pages, "/stories/s1", "s1 1:2")).isEmpty();
            assertThat(text(pages, "/stories/s2", "s2 3:4")).contains("the other");
        }
        Files.writeString(file(), "this is no database, and longer than the head of one would have to be".repeat(20));
        try (DeskPages pages = open("one", ROOM)) {
            assertThat(text(pages, "/stories/s2", "s2 3:4")).isEmpty();
            pages.put("/stories/s2", "s2 3:4", bytes("again"));
            assertThat(text(pages, "/stories/s2", "s2 3:4")).contains("again");
        }
    }

    @Test
    void theOldestPagesGoWhenThereIsNoRoom() throws IOException, SQLException {
        String large = "x".repeat(1_000);
        try (DeskPages pages = open("one", 300_000)) {
            for (int i = 0; i < 1_000; i++) {
                pages.put("/stories/s" + i, "state", bytes(large));
            }
            assertThat(text(pages, "/stories/s999", "state")).contains(large);
            assertThat(text(pages, "/stories/s0", "state")).isEmpty();
        }
        assertThat(Long.parseLong((String) Tables.rows(file(), "SELECT SUM(LENGTH(bytes)) FROM pages")
                        .getFirst()
                        .getFirst()))
                .isBetween(1_000L, 300_000L);
    }

    private Path file() {
        return folder.resolve("pages.db");
    }

    private DeskPages open(String program, long most) throws IOException {
        return DeskPages.open(folder, program, most);
    }

    private static Optional<String> text(DeskPages pages, String address, String state) {
        return pages.get(address, state).map(page -> new String(page, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
