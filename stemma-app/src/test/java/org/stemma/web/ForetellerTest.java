package org.stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.Line;
import org.stemma.newsroom.Newsroom;
import org.stemma.report.Report;
import org.stemma.story.StoryId;
import org.stemma.web.settings.Setting;
import org.stemma.web.settings.Settings;

class ForetellerTest {

    private static final Line LINE = Line.standard();
    private static final int PATIENCE = 60;

    private static final Report FIRE = Drawn.report("Gazette", Drawn.FIRE, "2031-03-10T12:00:00Z");
    private static final Report HARBOUR = Drawn.report(
            "Herald",
            "Harbour of Quell closes two piers",
            "The board of Quell harbour will close two of its six piers in May, its head, Ludo Brandt, told councillors.",
            "2031-05-14T12:00:00Z");

    @TempDir
    private Path folder;

    private Newsroom newsroom;

    @BeforeEach
    void open() throws IOException {
        newsroom = Newsroom.open(folder.resolve("desk"), LINE, 1_000_000);
        for (Report report : List.of(FIRE, HARBOUR)) {
            newsroom.writing(desk -> desk.file(report));
        }
    }

    @AfterEach
    void close() throws IOException {
        newsroom.close();
    }

    @Test
    void everyStoryIsMadeFromTheLatestOnAndOneThatCannotBeMadeStopsNone() throws Exception {
        List<StoryId> made = new ArrayList<>();
        CountDownLatch both = new CountDownLatch(2);
        try (Foreteller running = Foreteller.start(
                newsroom,
                story -> {
                    synchronized (made) {
                        made.add(story);
                    }
                    both.countDown();
                    throw new IOException("a damaged row");
                },
                System::nanoTime)) {
            assertThat(running).isNotNull();
            assertThat(both.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        }
        synchronized (made) {
            assertThat(made).startsWith(story(HARBOUR), story(FIRE));
        }
    }

    @Test
    void whatChangesIsMadeAgain() throws Exception {
        Set<StoryId> made = ConcurrentHashMap.newKeySet();
        CountDownLatch again = new CountDownLatch(3);
        try (Foreteller running = Foreteller.start(
                newsroom,
                story -> {
                    made.add(story);
                    again.countDown();
                },
                System::nanoTime)) {
            assertThat(running).isNotNull();
            newsroom.writing(desk -> desk.file(Drawn.report(
                    "Echo",
                    "Chess champion retires at forty",
                    "Mira Oduya, three times the chess champion of Tessaly, said on Tuesday that she would retire in autumn.",
                    "2031-06-03T09:00:00Z")));
            assertThat(again.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(made).hasSize(3);
    }

    @Test
    void aStoryThatWasToldInOneRunIsNotToldInTheNext() throws Exception {
        String path = "/stories/" + story(FIRE);
        String other = "/stories/" + story(HARBOUR);
        String first;
        try (Server server = Server.start(newsroom, settings(), line -> {})) {
            assertThat(new Wire(server.port()).get(other).status()).isEqualTo(200);
            first = new Wire(server.port()).get(path).header("ETag").orElseThrow();
        }
        newsroom.close();
        newsroom = Newsroom.open(folder.resolve("desk"), LINE, 1_000_000);
        try (Server server = Server.start(newsroom, settings(), line -> {})) {
            long before = newsroom.misses();
            Wire wire = new Wire(server.port());
            Wire.Answer again = wire.get(path);
            assertThat(again.header("ETag")).contains(first);
            assertThat(again.body()).contains("Gazette");
            assertThat(wire.get(path + "/figures").body()).contains("outlet");
            assertThat(newsroom.misses()).isEqualTo(before);

            StoryId fire = story(FIRE);
            newsroom.writing(desk -> desk.move(HARBOUR.id(), fire, "a trial"));
            assertThat(wire.get(path).body()).contains("Gazette").contains("Herald");
            assertThat(newsroom.misses()).isGreaterThan(before);
        }
    }

    private static Settings settings() {
        return Settings.USUAL
                .with(Setting.PORT, "0", "test")
                .with(Setting.PAGES, "10", "test")
                .with(Setting.ACCESS_LOG, "off", "test");
    }

    private StoryId story(Report report) throws IOException {
        return newsroom.reading(desk -> desk.storyOf(report.id())).orElseThrow();
    }
}
