package org.stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.desk.sql.Tables;
import org.stemma.report.ReportId;

/** A process is killed while it files; {@code ./stemma bench faults} does it a hundred times. */
class KilledWriterTest {

    private static final int REPORTS = 240;
    private static final int KILLS = 5;

    @TempDir
    private Path parent;

    @Test
    void whatWasSaidToBeFiledIsThereOnceAndTheDeskEndsAsIfNobodyHadBeenKilled()
            throws IOException, InterruptedException, SQLException {
        Path folder = parent.resolve("killed");
        Random random = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            List<ReportId> told = killedAfter(folder, random.nextInt(REPORTS / KILLS) + kill * REPORTS / KILLS);
            try (Desk desk = Opening.write(new DeskFolder(folder), SmallPress.line(), Adding.WORTH_KEEPING)) {
                for (ReportId id : told) {
                    assertThat(desk.report(id)).as("a report said to be filed").isPresent();
                    assertThat(desk.storyOf(id)).as("its story").isPresent();
                }
                assertThat(desk.check()).isEmpty();
                var live = Tables.derived(folder.resolve("stemma.db"));
                assertThat(desk.rebuild()).isEmpty();
                assertThat(Tables.derived(folder.resolve("stemma.db"))).isEqualTo(live);
            }
        }
        SmallPress.desk(folder, REPORTS);
        Path undisturbed = SmallPress.desk(parent.resolve("undisturbed"), REPORTS);
        assertThat(Tables.derived(folder.resolve("stemma.db")))
                .isEqualTo(Tables.derived(undisturbed.resolve("stemma.db")));
    }

    @Test
    void aSecondProcessThatWouldWriteIsToldWhoWrites() throws IOException, InterruptedException {
        Process writer = Adding.start(parent.resolve("desk"), 1);
        try (BufferedReader said = said(writer)) {
            assertThat(said.readLine()).isEqualTo("open");
            assertThatThrownBy(() -> Desk.write(parent.resolve("desk"), SmallPress.line()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(parent.resolve("desk").toString())
                    .hasMessageContaining(" " + writer.pid());
        } finally {
            writer.destroyForcibly().waitFor();
        }
        Desk.write(parent.resolve("desk"), SmallPress.line()).close();
    }

    /** Lets a process file until it has said {@code many} ids, kills it, and answers with all it has said. */
    private static List<ReportId> killedAfter(Path folder, int many) throws IOException, InterruptedException {
        Process process = Adding.start(folder, REPORTS);
        List<ReportId> told = new ArrayList<>();
        try (BufferedReader said = said(process)) {
            for (String line = said.readLine(); line != null && !line.equals("done"); line = said.readLine()) {
                if (!line.equals("open")) {
                    told.add(new ReportId(line));
                }
                if (told.size() == many) {
                    // Not the process itself: that would close what it has said, too.
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return told;
    }

    private static BufferedReader said(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
