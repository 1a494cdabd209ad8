package org.stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.Line;
import org.stemma.desk.sql.Tables;
import org.stemma.report.Report;
import org.stemma.report.ReportId;

/** Damage from outside: what is found, what is told of it, and what still works. */
class FaultsTest {

    private static final Line LINE = SmallPress.line();
    private static final int REPORTS = 60;
    private static final int PAGE = 16_384;

    @TempDir
    private Path parent;

    @Test
    void aFlippedByteIsFoundAndNamedByTableSequenceAndOffsetAndTheRestIsReadable() throws IOException, SQLException {
        Path folder = SmallPress.desk(parent.resolve("desk"), REPORTS);
        Path file = folder.resolve("stemma.db");
        List<Object> row = Tables.rows(file, "SELECT seq, hex(line), id FROM reports ORDER BY seq")
                .get(20);
        long offset = offset(file, HexFormat.of().parseHex((String) row.get(1)));
        flip(file, offset + 90);
        try (Desk desk = Desk.write(folder, LINE)) {
            assertThat(desk.check()).singleElement().satisfies(fault -> {
                assertThat(fault.where())
                        .isEqualTo(
                                file + ", table reports, sequence " + row.get(0) + ", byte " + offset + " of the file");
                assertThat(fault.what()).contains("checksum");
            });
            assertThatThrownBy(() -> desk.report(new ReportId((String) row.get(2))))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("sequence " + row.get(0));
            assertThat(readable(desk)).isEqualTo(REPORTS - 1);
            var live = Tables.derived(file);
            assertThat(desk.rebuild()).hasSize(1);
            assertThat(Tables.derived(file).keySet()).isEqualTo(live.keySet());
            assertThat(desk.stories(0, 100)).isNotEmpty();
        }
    }

    @Test
    void aDamagedLineOfTheLogIsNamedAndLeftOutAndTheDeskStillWrites() throws IOException, SQLException {
        Path folder = SmallPress.desk(parent.resolve("desk"), REPORTS);
        Path file = folder.resolve("stemma.db");
        List<Object> row = Tables.rows(file, "SELECT seq, hex(line) FROM changes ORDER BY seq")
                .get(20);
        flip(file, offset(file, HexFormat.of().parseHex((String) row.get(1))) + 20);
        try (Desk desk = Desk.write(folder, LINE)) {
            assertThat(desk.foundAtOpening())
                    .anySatisfy(fault -> assertThat(fault.where())
                            .startsWith(file + ", table changes, sequence " + row.get(0) + ", byte "));
            assertThat(desk.check()).hasSize(1);
            assertThat(desk.rebuild()).isNotEmpty();
            assertThat(homeless(desk)).isEmpty();
            assertThat(desk.file(SmallPress.reports(REPORTS + 1).getLast())).isNotEmpty();
            assertThat(readable(desk)).isEqualTo(REPORTS + 1);
        }
    }

    @Test
    void aPageOverwrittenIsToldByItsSequencesAndTheRestIsReadable() throws IOException {
        Path folder = SmallPress.desk(parent.resolve("desk"), 4 * REPORTS);
        Path file = folder.resolve("stemma.db");
        try (RandomAccessFile pages = new RandomAccessFile(file.toFile(), "rw")) {
            pages.seek(6 * PAGE);
            pages.write(new byte[PAGE]);
        }
        try (Desk desk = Desk.read(folder, () -> LINE)) {
            assertThat(desk.check())
                    .isNotEmpty()
                    .allSatisfy(fault -> assertThat(fault.where()).contains("stemma.db"));
        }
    }

    @RepeatedTest(12)
    void aByteFlippedAnywhereIsFoundOrChangesNothing(RepetitionInfo drawn) throws IOException {
        Path folder = SmallPress.desk(parent.resolve("desk"), REPORTS);
        Path file = folder.resolve("stemma.db");
        flip(file, new Random(drawn.getCurrentRepetition()).nextLong(Files.size(file)));
        try (Desk desk = Desk.read(folder, () -> LINE)) {
            if (desk.check().isEmpty()) {
                assertThat(readable(desk)).isEqualTo(REPORTS);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining(folder.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, 4_096, 20_000, 60_000})
    void aLogThatLostItsEndOpensAsItWasSomeWholeFilingsBefore(int lost) throws IOException, SQLException {
        Path copy = parent.resolve("copy");
        try (Desk desk = Desk.write(parent.resolve("desk"), LINE)) {
            for (Report report : SmallPress.reports(REPORTS)) {
                desk.file(report);
            }
            copy(parent.resolve("desk"), copy);
        }
        Path log = copy.resolve("stemma.db-wal");
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "rw")) {
            file.setLength(Math.max(0, file.length() - lost));
        }
        try (Desk desk = Desk.write(copy, LINE)) {
            assertThat(desk.check()).isEmpty();
            var live = Tables.derived(copy.resolve("stemma.db"));
            assertThat(desk.rebuild()).isEmpty();
            assertThat(Tables.derived(copy.resolve("stemma.db"))).isEqualTo(live);
            long kept = desk.stats().reports();
            assertThat(kept).isBetween(1L, (long) REPORTS);
            for (Report report : SmallPress.reports(REPORTS)) {
                desk.file(report);
            }
            assertThat(desk.stats().reports()).isEqualTo(REPORTS);
        }
    }

    @Test
    void aDatabaseThatLostItsEndIsToldToBeDamagedByName() throws IOException {
        Path folder = SmallPress.desk(parent.resolve("desk"), REPORTS);
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("stemma.db").toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        assertThatThrownBy(() -> {
                    try (Desk desk = Desk.read(folder, () -> LINE)) {
                        assertThat(desk.check()).isEmpty();
                    }
                })
                .satisfies(thrown -> assertThat(thrown.toString()).contains("stemma.db"));
    }

    @Test
    void aCopyOfAClosedDeskAndABackupOfAnOpenOneAreDesks() throws IOException, SQLException {
        Path folder = SmallPress.desk(parent.resolve("desk"), REPORTS);
        copy(folder, parent.resolve("copy"));
        try (Desk desk = Desk.write(folder, LINE)) {
            desk.backup(parent.resolve("backup"));
            assertThatThrownBy(() -> desk.backup(parent.resolve("backup"))).isInstanceOf(IOException.class);
        }
        for (String name : List.of("copy", "backup")) {
            try (Desk desk = Desk.write(parent.resolve(name), LINE)) {
                assertThat(desk.check()).isEmpty();
                assertThat(desk.file(SmallPress.reports(REPORTS).getFirst())).isEmpty();
                assertThat(desk.file(SmallPress.reports(REPORTS + 1).getLast())).isNotEmpty();
            }
        }
    }

    @Test
    void aFolderThatIsNoDeskOrOfANewerProgramIsRefusedInWords() throws IOException {
        assertThatThrownBy(() -> Desk.read(parent, () -> LINE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no desk");
        Path folder = SmallPress.desk(parent.resolve("desk"), 3);
        Files.writeString(folder.resolve("VERSION"), "2\n");
        assertThatThrownBy(() -> Desk.write(folder, LINE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("version 2")
                .hasMessageContaining("newer");
        Files.writeString(folder.resolve("VERSION"), "two");
        assertThatThrownBy(() -> Desk.read(folder, () -> LINE)).hasMessageContaining("\"two\"");
    }

    /** The line of the log in which a report opens or joins a story, its report, and what a writer then makes of it. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aReportWhoseLineOfTheLogIsDamagedIsDecidedAnewByARebuildOrWhenItComesAgain(boolean rebuilt)
            throws IOException, SQLException {
        Path folder = SmallPress.desk(parent.resolve("desk"), REPORTS);
        Path file = folder.resolve("stemma.db");
        for (int number : List.of(5, 20, REPORTS)) {
            List<Object> row = Tables.rows(
                            file,
                            "SELECT c.seq, hex(c.line) FROM members m JOIN changes c ON c.seq = m.change"
                                    + " ORDER BY m.report")
                    .get(number - 1);
            flip(file, offset(file, HexFormat.of().parseHex((String) row.get(1))) + 20);
        }
        try (Desk desk = Desk.write(folder, LINE)) {
            assertThat(desk.foundAtOpening()).hasSize(3);
            if (rebuilt) {
                assertThat(desk.rebuild()).hasSize(3);
            } else {
                for (Report report : SmallPress.reports(REPORTS)) {
                    desk.file(report);
                }
                desk.rebuild();
            }
            assertThat(homeless(desk)).isEmpty();
            assertThat(desk.stats().reports()).isEqualTo(REPORTS);
        }
        try (Desk desk = Desk.write(folder, LINE)) {
            assertThat(homeless(desk)).isEmpty();
            assertThat(desk.file(SmallPress.reports(REPORTS).get(19))).isEmpty();
        }
    }

    private static List<ReportId> homeless(Desk desk) throws IOException {
        List<ReportId> homeless = new ArrayList<>();
        for (ReportId report : desk.reportsNamed("", 10 * REPORTS)) {
            if (desk.storyOf(report).isEmpty()) {
                homeless.add(report);
            }
        }
        return homeless;
    }

    private static int readable(Desk desk) throws IOException {
        int readable = 0;
        for (ReportId id : desk.reportsNamed("", 10 * REPORTS)) {
            try {
                readable += desk.report(id).isPresent() ? 1 : 0;
            } catch (IOException e) {
                assertThat(e).hasMessageContaining("sequence");
            }
        }
        return readable;
    }

    private static long offset(Path file, byte[] bytes) throws IOException {
        String whole = HexFormat.of().formatHex(Files.readAllBytes(file));
        return whole.indexOf(HexFormat.of().formatHex(bytes, 0, 60)) / 2;
    }

    private static void flip(Path path, long offset) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.seek(offset);
            int before = file.read();
            file.seek(offset);
            file.write(before ^ 0x10);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        List<Path> files = new ArrayList<>();
        try (var listed = Files.list(from)) {
            listed.filter(Files::isRegularFile).forEach(files::add);
        }
        for (Path file : files) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }
}
