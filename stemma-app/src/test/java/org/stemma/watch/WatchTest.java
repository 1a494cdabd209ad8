package org.stemma.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.fetch.LocalSite.redirect;
import static org.stemma.fetch.LocalSite.with;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.stemma.fetch.FakePace;
import org.stemma.fetch.FetchLimits;
import org.stemma.fetch.Fetcher;
import org.stemma.fetch.LocalSite;
import org.stemma.fetch.Pace;
import org.stemma.intake.Intake;
import org.stemma.report.Report;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class WatchTest {

    private static final String PIERS =
            "The harbour board will close two piers before the summer, board member Ada Holm"
                    + " said on Monday. The piers were built ninety years ago, and the board has no money to mend them.";
    private static final String GATES = "The tide gates are to be painted in June, the town council decided on Tuesday."
            + " The work will take three weeks, and boats can pass the gates at high water.";
    private static final Duration HOUR = Duration.ofHours(1);

    private final FakePace pace = new FakePace();
    private final List<Report> reports = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final WatchMemory memory = WatchMemory.passing();
    private final WatchOutput out = new WatchOutput() {
        @Override
        public void found(Intake intake) {
            switch (intake) {
                case Intake.Accepted accepted -> reports.add(accepted.report());
                case Intake.Refused refused -> refusals.add(refused.input() + ": " + refused.detail());
            }
        }

        @Override
        public void note(String words) {
            notes.add(words);
        }
    };
    private LocalSite site;
    private Fetcher fetcher;
    private Watch watch;

    @BeforeEach
    void open() throws IOException {
        site = LocalSite.open();
        fetcher = new Fetcher(FetchLimits.DEFAULTS, Set.of("127.0.0.1"), "Stemma/0", pace);
        watch = watch(50);
    }

    @AfterEach
    void close() throws IOException {
        watch.close();
        fetcher.close();
        site.close();
    }

    private Watch watch(int most) {
        return new Watch(fetcher, memory, out, new Rhythm(Duration.ofMinutes(15)), pace, most, 1);
    }

    private void rounds(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            watch.round();
            pace.pause(HOUR);
        }
    }

    private List<String> titles() {
        return reports.stream().map(report -> report.title().orElse("")).toList();
    }

    private static LocalSite.Reply feed(String headers, String... items) {
        return with(
                "200 OK",
                "Content-Type: application/rss+xml\n" + headers,
                "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
                        + "<title>Harbour Gazette</title>" + String.join("", items) + "</channel></rss>");
    }

    private String item(String id, String title, String text) {
        return "<item><guid isPermaLink=\"false\">" + id + "</guid><link>" + site.at("/" + id) + "</link><title>"
                + title + "</title><content:encoded>&lt;p&gt;" + text + "&lt;/p&gt;</content:encoded></item>";
    }

    private String summary(String id, String title, String text) {
        return "<item><guid isPermaLink=\"false\">" + id + "</guid><link>" + site.at("/" + id) + "</link><title>"
                + title + "</title><description>" + text + "</description></item>";
    }

    private static String page(String title, String text) {
        return "<html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>" + text
                + "</p></article></body></html>";
    }

    @Test
    void onlyWhatIsNewIsHandedOnOldestFirst() throws IOException {
        String piers = item("piers", "Two piers to close", PIERS);
        String gates = item("gates", "Tide gates to be painted", GATES);
        site.on("/feed", feed("", piers), feed("", gates, piers));
        watch.add(site.at("/feed"));
        rounds(3);
        assertThat(titles()).containsExactly("Two piers to close", "Tide gates to be painted");
        assertThat(refusals).isEmpty();
    }

    @Test
    void aFeedIsAskedWhetherItHasChanged() throws IOException {
        site.on(
                "/feed",
                feed("ETag: \"v1\"", item("piers", "Two piers to close", PIERS)),
                with("304 Not Modified", "", ""));
        watch.add(site.at("/feed"));
        rounds(2);
        assertThat(site.asked().getLast().headers()).containsEntry("If-None-Match", "\"v1\"");
        assertThat(reports).hasSize(1);
    }

    @Test
    void anotherTextUnderTheSameIdRevisesTheFirst() throws IOException {
        site.on(
                "/feed",
                feed("", item("piers", "Two piers to close", PIERS)),
                feed("", item("piers", "Two piers to close", PIERS + " A third pier stays open, she added.")));
        watch.add(site.at("/feed"));
        rounds(2);
        assertThat(reports).hasSize(2);
        assertThat(reports.get(1).revises()).contains(reports.get(0).id());
    }

    @Test
    void theSameTextUnderTheSameIdIsNoRevision() throws IOException {
        site.on(
                "/feed",
                feed("", item("piers", "Two piers to close", PIERS)),
                feed("", "<item/>", item("piers", "Two piers to close", "\n" + PIERS)));
        watch.add(site.at("/feed"));
        rounds(2);
        assertThat(reports).hasSize(1);
        assertThat(refusals).noneMatch(line -> line.contains("found before"));
    }

    @Test
    void aSummaryIsReplacedByItsPage() throws IOException {
        site.on("/feed", feed("", summary("piers", "Two piers to close", "The harbour board closes two piers.")))
                .page("/piers", page("Two piers to close", PIERS));
        watch.add(site.at("/feed"));
        rounds(2);
        assertThat(reports).singleElement().satisfies(report -> {
            assertThat(report.text()).contains("no money to mend them");
            assertThat(report.url()).contains(site.at("/piers"));
        });
        assertThat(site.paths()).containsOnlyOnce("/piers");
    }

    @Test
    void aSummaryWhosePageCannotBeHadStandsForItselfAndSaysSo() throws IOException {
        site.on("/feed", feed("", summary("piers", "Two piers to close", "The harbour board closes two old piers.")));
        watch.add(site.at("/feed"));
        rounds(1);
        assertThat(titles()).containsExactly("Two piers to close");
        assertThat(refusals).singleElement().asString().contains(site.at("/piers"), "answers 404");
    }

    @Test
    void aFeedThatVanishesIsToldKeptAndWelcomedBack() throws IOException {
        site.on(
                "/feed",
                feed("", item("piers", "Two piers to close", PIERS)),
                with("410 Gone", "", ""),
                with("404 Lost", "", ""),
                feed("", item("gates", "Tide gates to be painted", GATES)));
        watch.add(site.at("/feed"));
        rounds(4);
        assertThat(titles()).containsExactly("Two piers to close", "Tide gates to be painted");
        assertThat(refusals).hasSize(2);
        assertThat(refusals.getFirst()).contains("gone for good", "is kept and will be asked again");
        assertThat(refusals.getLast()).contains("2 times in a row");
        assertThat(notes).containsExactly(site.at("/feed") + ": it is back");
    }

    @Test
    void aFeedThatFailsIsAskedMoreSeldom() throws IOException {
        site.on("/feed", with("500 Broken", "", ""));
        watch.add(site.at("/feed"));
        List<Duration> waits = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            watch.round();
            waits.add(Duration.between(pace.now(), watch.nextDue()));
            pace.pause(waits.getLast());
        }
        assertThat(waits.stream().map(Duration::toMinutes))
                .containsExactly(30L, 60L, 120L, 240L, 480L, 960L, 1440L, 1440L, 1440L);
    }

    @Test
    void aFeedThatAsksForPatienceHasIt() throws IOException {
        site.on("/busy", with("503 Later", "Retry-After: 7200", ""))
                .on("/slow", feed("Cache-Control: public, max-age=5400", item("piers", "Two piers to close", PIERS)));
        watch.add(site.at("/busy"));
        watch.round();
        assertThat(Duration.between(pace.now(), watch.nextDue())).isEqualTo(Duration.ofHours(2));
        watch = watch(50);
        watch.add(site.at("/slow"));
        watch.round();
        assertThat(Duration.between(pace.now(), watch.nextDue())).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void aFeedThatHasMovedForGoodIsFollowed() throws IOException {
        site.on("/old", redirect(301, "/new")).on("/new", feed("", item("piers", "Two piers to close", PIERS)));
        watch.add(site.at("/old"));
        rounds(3);
        assertThat(notes).singleElement().asString().contains("moved for good to " + site.at("/new"));
        assertThat(site.paths()).containsOnlyOnce("/old");
        assertThat(reports).hasSize(1);
    }

    @Test
    void aListOfFeedsIsWatchedFeedByFeed() throws IOException {
        site.on(
                        "/list",
                        with(
                                "200 OK",
                                "",
                                "<opml version=\"2.0\"><body><outline text=\"a\" xmlUrl=\"" + site.at("/a")
                                        + "\"/><outline text=\"b\" xmlUrl=\"" + site.at("/b") + "\"/></body></opml>"))
                .on("/a", feed("", item("piers", "Two piers to close", PIERS)))
                .on("/b", feed("", item("gates", "Tide gates to be painted", GATES)));
        watch.add(site.at("/list"));
        rounds(2);
        assertThat(titles()).containsExactly("Two piers to close", "Tide gates to be painted");
    }

    @Test
    void theSameReportInTwoFeedsIsHandedOnOnceAndSaid() throws IOException {
        String piers = item("piers", "Two piers to close", PIERS);
        site.on("/a", feed("", piers)).on("/b", feed("", piers));
        watch.add(site.at("/a"));
        watch.add(site.at("/b"));
        rounds(2);
        assertThat(reports).hasSize(1);
        assertThat(refusals).singleElement().asString().contains("found before");
    }

    @Test
    void whatIsMoreThanOnePollTakesWaitsForTheNext() throws IOException {
        watch = watch(1);
        site.on(
                        "/feed",
                        feed(
                                "ETag: \"v1\"",
                                summary("gates", "Tide gates to be painted", "The council paints."),
                                summary("piers", "Two piers to close", "The board closes.")))
                .page("/piers", page("Two piers to close", PIERS))
                .page("/gates", page("Tide gates to be painted", GATES));
        watch.add(site.at("/feed"));
        rounds(1);
        assertThat(titles()).containsExactly("Two piers to close");
        assertThat(notes).singleElement().asString().contains("1 further items wait");
        rounds(1);
        assertThat(titles()).containsExactly("Two piers to close", "Tide gates to be painted");
        assertThat(site.asked()).noneMatch(request -> request.headers().containsKey("If-None-Match"));
    }

    @Test
    void aNewsSitemapIsWatchedPageByPage() throws IOException {
        site.on(
                        "/map",
                        with(
                                "200 OK",
                                "",
                                "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>"
                                        + site.at("/piers") + "</loc></url></urlset>"))
                .page("/piers", page("Two piers to close", PIERS));
        watch.add(site.at("/map"));
        rounds(2);
        assertThat(titles()).containsExactly("Two piers to close");
    }

    @Test
    void aPageIsNoFeed() throws IOException {
        site.page("/page", page("Two piers to close", PIERS));
        watch.add(site.at("/page"));
        rounds(1);
        assertThat(refusals).singleElement().asString().contains("no feed, sitemap or list of feeds");
    }

    @Test
    void anInterruptEndsTheWatchAndWhatWasFoundIsRemembered() throws IOException {
        Pace untilRest = new Pace() {
            @Override
            public Instant now() {
                return pace.now();
            }

            @Override
            public void pause(Duration time) throws InterruptedIOException {
                throw new InterruptedIOException("stopped after the first round");
            }
        };
        site.on("/feed", feed("", item("piers", "Two piers to close", PIERS)));
        watch = new Watch(fetcher, memory, out, new Rhythm(Duration.ofMinutes(15)), untilRest, 50, 1);
        watch.add(site.at("/feed"));
        watch.run();
        assertThat(reports).hasSize(1);
        assertThat(memory.feed(site.at("/feed")))
                .hasValueSatisfying(state -> assertThat(state.seen()).containsOnlyKeys("piers"));
    }

    @Test
    void anInterruptWhileFeedsAreAskedEndsTheWatchToo() throws IOException {
        site.on("/feed", out -> Thread.sleep(60_000));
        watch.add(site.at("/feed"));
        Thread.currentThread().interrupt();
        watch.run();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(reports).isEmpty();
    }
}
