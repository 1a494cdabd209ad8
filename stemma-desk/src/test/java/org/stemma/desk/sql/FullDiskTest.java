package org.stemma.desk.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.report.Report;
import org.stemma.store.Filing;
import org.stemma.story.Profiler;
import org.stemma.story.StoryChange;
import org.stemma.story.StoryId;

class FullDiskTest {

    /** Room for a few dozen small reports. */
    private static final int PAGES = 24;

    private static final int MANY = 2_000;

    @TempDir
    private Path folder;

    @Test
    void whenThereIsNoRoomItIsSaidNothingOfTheReportIsKeptAndWithRoomItGoesOn() throws IOException {
        try (SqlStore store = SqlStore.write(folder.resolve("stemma.db"))) {
            store.limitPages(PAGES);
            List<Report> kept = new ArrayList<>();
            assertThatThrownBy(() -> {
                        for (int number = 0; number < MANY; number++) {
                            Report report = report(number);
                            store.file(filing(report));
                            kept.add(report);
                        }
                    })
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("stemma.db")
                    .hasMessageContaining("no room left");
            assertThat(kept).isNotEmpty();
            Report refused = report(kept.size());
            assertThat(store.report(refused.id())).isEmpty();
            assertThat(store.stories().of(refused.id())).isEmpty();
            assertThat(store.check()).isEmpty();
            store.limitPages(MANY);
            assertThat(store.file(filing(refused))).isTrue();
            kept.add(refused);
            List<Report> read = new ArrayList<>();
            store.reports(read::add);
            assertThat(read).isEqualTo(kept);
        }
    }

    private static Report report(int number) {
        return org.stemma.story.Filing.report(
                        "r" + number,
                        "Title " + number,
                        org.stemma.story.Filing.day("2024-03-04"),
                        "Text " + number + " of ".repeat(number % 7)
                                + Integer.toString(number * 7919, 36).repeat(40))
                .report();
    }

    private static Filing filing(Report report) {
        return new Filing(
                report,
                new Profiler(Optional.empty()).profile(AnnotatedReport.bare(report)),
                List.of(new StoryChange.Opened(StoryId.openedBy(report.id()), report.id(), List.of())));
    }
}
