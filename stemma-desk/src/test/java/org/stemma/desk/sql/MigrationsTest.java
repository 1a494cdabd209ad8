package org.stemma.desk.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.report.Report;
import org.stemma.story.StoryChange;

/** A database of the first format, dumped as SQL when that was the newest, is read by this program. */
class MigrationsTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void loadTheDumpOfTheFirstFormat() throws IOException, SQLException {
        file = folder.resolve("stemma.db");
        try (InputStream in = MigrationsTest.class.getResourceAsStream("format-1.sql")) {
            String dump = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Tables.run(file, Migrations.statements(dump).toArray(String[]::new));
        }
    }

    @Test
    void aDatabaseOfTheFirstFormatIsBroughtUpToDateAndNothingOfItIsLost() throws IOException, SQLException {
        List<Report> reports = new ArrayList<>();
        List<StoryChange> changes = new ArrayList<>();
        try (SqlStore store = SqlStore.write(file)) {
            store.reports(reports::add);
            store.changes(changes::add);
            assertThat(store.check()).isEmpty();
            assertThat(store.stories().latest(0, 10))
                    .singleElement()
                    .satisfies(story -> assertThat(story.title()).isEqualTo("A flood in Oskerryford0"));
        }
        assertThat(reports).hasSize(3);
        assertThat(reports.getFirst().text()).startsWith("The flood in Oskerryford0 kept crews");
        assertThat(changes).hasSize(3).first().isInstanceOf(StoryChange.Opened.class);
        assertThat(Tables.rows(file, "SELECT version FROM format").getFirst())
                .containsExactly(String.valueOf(Migrations.newest()));
    }

    @Test
    void aReaderDoesNotChangeAnOlderFormatAndSaysWhatToDo() {
        assertThatThrownBy(() -> SqlStore.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("format 1")
                .hasMessageContaining("for writing");
    }

    @Test
    void aNewerFormatIsRefusedInWords() throws SQLException {
        Tables.run(file, "UPDATE format SET version = 99");
        assertThatThrownBy(() -> SqlStore.write(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("format 99")
                .hasMessageContaining("newer Stemma");
    }
}
