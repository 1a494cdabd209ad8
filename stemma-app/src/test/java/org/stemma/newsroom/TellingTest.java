package org.stemma.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stemma.Account;
import org.stemma.Line;
import org.stemma.MarkedReports;
import org.stemma.Newsdesk;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.report.Report;
import org.stemma.story.Coverage;
import org.stemma.web.Drawn;

class TellingTest {

    private static final Line LINE = Line.standard();

    private final Telling telling = new Telling(MarkedReports.usual(LINE));

    @AfterEach
    void close() {
        telling.close();
    }

    @Test
    void aStoryIsToldAsTheRoomsTellItWhetherItsReportsAreMarkedOrNot() throws IOException {
        Newsdesk desk = Newsdesk.standard();
        desk.file(Drawn.report("Gazette", Drawn.FIRE, "2031-03-10T12:00:00Z"));
        Coverage marked = desk.coverages().getFirst();
        List<Report> reports =
                marked.reports().stream().map(AnnotatedReport::report).toList();
        Coverage bare = new Coverage(
                marked.story(), reports.stream().map(AnnotatedReport::bare).toList());
        Account account = desk.account(marked);

        assertThat(telling.of(marked).brief()).isEqualTo(account.brief());
        assertThat(telling.whole(bare).coverage().reports()).isEqualTo(marked.reports());
        assertThat(telling.whole(bare).brief()).isEqualTo(account.brief());
    }

    @Test
    void whatIsClosedTellsNothingMore() {
        Newsdesk desk = Newsdesk.standard();
        desk.file(Drawn.report("Gazette", Drawn.FIRE, "2031-03-10T12:00:00Z"));
        Coverage marked = desk.coverages().getFirst();
        telling.close();

        assertThatThrownBy(() -> telling.of(marked)).isInstanceOf(RejectedExecutionException.class);
    }
}
