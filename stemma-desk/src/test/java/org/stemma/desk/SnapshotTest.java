package org.stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.Line;
import org.stemma.desk.kept.StorySummary;
import org.stemma.desk.sql.SqlStore;
import org.stemma.desk.sql.Tables;
import org.stemma.report.Report;
import org.stemma.story.IndexBytes;
import org.stemma.story.StoryId;

/** The snapshot of the stories: what is read from it is what the whole log gives, or it is not used. */
class SnapshotTest {

    private static final Line LINE = SmallPress.line();
    private static final int REPORTS = 90;
    private static final int WORTH_KEEPING = 20;

    @TempDir
    private Path parent;

    /** A person overrules the linker between, and the desk is closed and opened at any place. */
    @RepeatedTest(6)
    void snapshotAndTailGiveWhatTheWholeLogGives(RepetitionInfo drawn) throws IOException {
        Random random = new Random(drawn.getCurrentRepetition());
        Path folder = parent.resolve("desk");
        List<Report> reports = SmallPress.reports(REPORTS);
        for (int filed = 0; filed < REPORTS; ) {
            try (Desk desk = open(folder)) {
                assertThat(desk.foundAtOpening()).isEmpty();
                for (int more = 1 + random.nextInt(REPORTS / 4); more > 0 && filed < REPORTS; more--) {
                    desk.file(reports.get(filed++));
                }
                overrule(desk, random);
            }
        }
        assertThat(folder.resolve("stories")).isNotEmptyFile();
        byte[] asLeft = stories(folder);
        Files.delete(folder.resolve("stories"));
        assertThat(stories(folder)).isEqualTo(asLeft);
    }

    private static void overrule(Desk desk, Random random) throws IOException {
        List<StorySummary> stories = desk.stories(0, REPORTS);
        StoryId one = stories.get(random.nextInt(stories.size())).id();
        StoryId other = stories.get(random.nextInt(stories.size())).id();
        if (random.nextBoolean()) {
            desk.merge(one, other, "one happening");
        } else {
            desk.move(desk.story(other).orElseThrow().members().getFirst().report(), one, "it tells of this");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"flipped head", "flipped", "cut", "no snapshot", "empty", "deleted"})
    void aSnapshotThatIsOfNoUseIsToldAndTheLogIsFolded(String harm) throws IOException {
        Path folder = desk("desk");
        byte[] before = stories(folder);
        harm(folder.resolve("stories"), harm);
        try (Desk desk = open(folder)) {
            assertThat(desk.foundAtOpening()).singleElement().satisfies(fault -> {
                assertThat(fault.where()).isEqualTo(folder.resolve("stories").toString());
                assertThat(fault.what()).contains("folded from the whole log");
            });
        }
        assertThat(stories(folder)).isEqualTo(before);
        try (Desk desk = open(folder)) {
            assertThat(desk.foundAtOpening()).isEmpty();
        }
    }

    private static void harm(Path file, String harm) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            switch (harm) {
                case "flipped head" -> flip(bytes, 12);
                case "flipped" -> flip(bytes, bytes.length() / 2);
                case "cut" -> bytes.setLength(bytes.length() - 5);
                case "no snapshot" ->
                    bytes.write("something else altogether, and longer than a head".getBytes(StandardCharsets.UTF_8));
                case "empty" -> bytes.setLength(0);
                default -> Files.delete(file);
            }
        }
    }

    private static void flip(RandomAccessFile bytes, long offset) throws IOException {
        bytes.seek(offset);
        int before = bytes.read();
        bytes.seek(offset);
        bytes.write(before ^ 0x10);
    }

    @Test
    void aSnapshotOfALaterStateOrOfAnotherLogIsNotUsed() throws IOException {
        Path folder = desk("desk");
        Path other = parent.resolve("other");
        try (Desk desk = open(other)) {
            for (Report report : SmallPress.reports(2 * REPORTS).reversed()) {
                desk.file(report);
            }
        }
        for (String[] put : new String[][] {{"desk", "other"}, {"other", "desk"}}) {
            Path from = parent.resolve(put[0]).resolve("stories");
            Path to = Files.createDirectories(parent.resolve("wrong-" + put[1]));
            for (String file : List.of("VERSION", "stemma.db")) {
                Files.copy(parent.resolve(put[1]).resolve(file), to.resolve(file));
            }
            Files.copy(from, to.resolve("stories"), StandardCopyOption.REPLACE_EXISTING);
            try (Desk desk = open(to)) {
                assertThat(desk.foundAtOpening())
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.what()).contains("another log"));
            }
            assertThat(stories(to)).isEqualTo(stories(parent.resolve(put[1])));
        }
        assertThat(folder).isDirectory();
    }

    @Test
    void whereASnapshotCannotBeWrittenTheDeskFilesAllTheSame() throws IOException {
        Path folder = parent.resolve("desk");
        Files.createDirectories(folder.resolve("stories.new"));
        try (Desk desk = open(folder)) {
            for (Report report : SmallPress.reports(REPORTS)) {
                desk.file(report);
            }
        }
        assertThat(folder.resolve("stories")).doesNotExist();
        try (Desk desk = open(folder)) {
            assertThat(desk.stats().reports()).isEqualTo(REPORTS);
        }
    }

    /** The snapshot knows a line of the log that has become unreadable since; a rebuild goes by what can be read. */
    @Test
    void aLineDamagedBehindASnapshotIsFoundByCheckAndARebuildGoesByTheLog() throws IOException, SQLException {
        Path folder = desk("desk");
        Tables.run(folder.resolve("stemma.db"), "UPDATE changes SET crc = crc + 1 WHERE seq = 4");
        try (Desk desk = open(folder)) {
            assertThat(desk.foundAtOpening()).isEmpty();
            assertThat(desk.check())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.where()).contains("sequence 4"));
            assertThat(desk.rebuild()).isNotEmpty();
            assertThat(folder.resolve("stories")).doesNotExist();
            assertThat(desk.file(SmallPress.reports(2).getLast())).isEmpty();
            assertThat(desk.stats().reports()).isEqualTo(REPORTS);
        }
    }

    @Test
    void aSmallDeskHasNoSnapshot() throws IOException {
        Path folder = SmallPress.desk(parent.resolve("desk"), 30);
        assertThat(folder.resolve("stories")).doesNotExist();
        assertThatThrownBy(() -> new StorySnapshot(folder.resolve("stories")).read(sequence -> -1, report -> {
                    throw new IllegalStateException("nothing is to be asked");
                }))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not there");
    }

    private Path desk(String name) throws IOException {
        Path folder = parent.resolve(name);
        try (Desk desk = open(folder)) {
            for (Report report : SmallPress.reports(REPORTS)) {
                desk.file(report);
            }
        }
        assertThat(folder.resolve("stories")).isNotEmptyFile();
        return folder;
    }

    private static Desk open(Path folder) throws IOException {
        return Opening.write(new DeskFolder(folder), LINE, WORTH_KEEPING);
    }

    /** What a writer has in memory after opening, as bytes. */
    private static byte[] stories(Path folder) throws IOException {
        DeskFolder place = new DeskFolder(folder);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SqlStore store = SqlStore.write(place.database());
                FileChannel lock =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                Writing writing = new Writing(place, store, LINE, lock, Integer.MAX_VALUE)) {
            IndexBytes.write(writing.standing(), out);
        }
        return out.toByteArray();
    }
}
