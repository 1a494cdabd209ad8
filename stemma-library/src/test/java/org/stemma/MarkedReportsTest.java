package org.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.intake.Hint;
import org.stemma.intake.Intake;
import org.stemma.intake.StandardReader;
import org.stemma.report.Report;
import org.stemma.report.When;

class MarkedReportsTest {

    private static final Line LINE = Line.standard();

    private final Report ferry = report("The ferry to Tollund was late on Thursday.");
    private final Report bridge = report("The bridge of Tollund is open again.");

    @Test
    void aReportIsMarkedOnceWhileThereIsRoom() {
        MarkedReports marked = MarkedReports.usual(LINE);
        AnnotatedReport first = marked.of(ferry);
        marked.of(bridge);
        assertThat(marked.of(ferry)).isSameAs(first);
        assertThat(first).isEqualTo(LINE.annotate(ferry));
    }

    @Test
    void theOneNotAskedForLongestGoesFirst() {
        MarkedReports marked = new MarkedReports(LINE, ferry.text().length() + 1);
        AnnotatedReport first = marked.of(ferry);
        AnnotatedReport second = marked.of(bridge);
        assertThat(marked.of(bridge)).isSameAs(second);
        assertThat(marked.of(ferry)).isNotSameAs(first).isEqualTo(first);
    }

    @Test
    void aReportOfAnotherDateIsMarkedForItself() {
        MarkedReports marked = MarkedReports.usual(LINE);
        AnnotatedReport before = marked.of(ferry);
        When later = When.On.day(LocalDate.parse("2031-09-19"), List.of());
        assertThat(marked.dated(ferry, later).report().published()).isEqualTo(later);
        assertThat(marked.dated(ferry, later)).isSameAs(marked.dated(ferry, later));
        assertThat(marked.of(ferry)).isSameAs(before);
    }

    private static Report report(String text) {
        String line = "{\"text\":\"" + text + "\",\"published\":\"2031-09-12\",\"title\":\"News\"}";
        for (Intake intake : new StandardReader().read(line.getBytes(StandardCharsets.UTF_8), Hint.of("lines.jsonl"))) {
            if (intake instanceof Intake.Accepted accepted) {
                return accepted.report();
            }
        }
        throw new IllegalStateException("the line was refused: " + line);
    }
}
