package org.stemma.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.stemma.Account;
import org.stemma.Line;
import org.stemma.MarkedReports;
import org.stemma.Newsdesk;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.report.Report;
import org.stemma.story.Coverage;
import org.stemma.story.StoryId;
import org.stemma.web.Drawn;

class TellingTest {

    private static final Line LINE = Line.standard();
    private static final int PATIENCE = 60;
    private static final StoryId ONE = new StoryId("s1");
    private static final StoryId OTHER = new StoryId("s2");

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
    void aStoryIsToldAgainOnceHoweverOftenItChangesMeanwhile() throws InterruptedException {
        List<StoryId> told = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(3);
        Telling.Remaking remaking = story -> {
            told.add(story);
            begun.countDown();
            await(go);
            done.countDown();
        };
        telling.again(ONE, remaking);
        assertThat(begun.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        for (int change = 0; change < 5; change++) {
            telling.again(OTHER, remaking);
            telling.again(ONE, remaking);
        }
        go.countDown();

        assertThat(done.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(told).containsExactly(ONE, OTHER, ONE);
    }

    @Test
    void oneThatCannotBeToldAgainStopsNoOther() throws InterruptedException {
        CountDownLatch other = new CountDownLatch(1);
        telling.again(ONE, story -> {
            throw new IOException("a damaged row");
        });
        telling.again(OTHER, story -> other.countDown());

        assertThat(other.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatIsClosedTellsNothingMore() {
        Newsdesk desk = Newsdesk.standard();
        desk.file(Drawn.report("Gazette", Drawn.FIRE, "2031-03-10T12:00:00Z"));
        Coverage marked = desk.coverages().getFirst();
        telling.close();

        telling.again(ONE, story -> {
            throw new IllegalStateException("told behind the end");
        });
        assertThatThrownBy(() -> telling.of(marked)).isInstanceOf(RejectedExecutionException.class);
    }

    private static void await(CountDownLatch go) {
        try {
            assertThat(go.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
