package org.stemma.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.Line;
import org.stemma.newsroom.Newsroom;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.story.StoryId;
import org.stemma.web.Server;

/** The pages of a story as a browser without script asks for them. */
class StoryPagesTest {

    private static final Line LINE = Line.standard();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Report FIRE = Desks.report(
            "Gazette",
            "Fire destroys grain store in Vell",
            "A fire destroyed the grain store in Vell on Monday, said the fire chief, Ana Torv. Four people were hurt.",
            "2031-03-10T12:00:00Z");
    private static final Report AGAIN = Desks.report(
            "Courier",
            "Grain store in Vell destroyed by fire",
            "A fire destroyed the grain store in Vell on Monday, the mayor, Bo Lind, said. Nine people were hurt.",
            "2031-03-11T18:00:00Z");
    private static final Report THIRD = Desks.report(
            "Echo",
            "Dryer blamed for fire at grain store in Vell",
            "The fire that destroyed the grain store in Vell on Monday began in a dryer, the fire chief, Ana Torv, said.",
            "2031-03-12T09:00:00Z");
    private static final Report CHESS = Desks.report(
            "Herald",
            "Chess champion retires at forty",
            "Mira Oduya, three times the chess champion of Tessaly, said on Tuesday that she would retire in autumn.",
            "2031-06-03T09:00:00Z");

    @TempDir
    private Path folder;

    private Newsroom newsroom;
    private Server server;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeEach
    void open() throws IOException {
        newsroom = Newsroom.open(folder.resolve("desk"), LINE, 1_000_000);
        server = Server.start(newsroom, "127.0.0.1", 0);
        for (Report report : List.of(FIRE, AGAIN, CHESS)) {
            newsroom.writing(desk -> desk.file(report));
        }
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        newsroom.close();
    }

    @Test
    void everyViewHasAnAddressAndKeepsTheMomentInItsLinks() throws Exception {
        for (View view : View.values()) {
            String path = "/stories/" + story(FIRE) + (view == View.BRIEF ? "" : "/" + view.path());
            HttpResponse<String> answer = get(path + "?known_at=2031-03-10");
            assertThat(answer.statusCode()).isEqualTo(200);
            Document page = Jsoup.parse(answer.body());
            assertThat(page.select("h1").text()).isEqualTo("Fire destroys grain store in Vell");
            assertThat(page.select(".story-tabs a"))
                    .hasSize(View.values().length)
                    .allSatisfy(tab -> assertThat(tab.attr("href")).contains("known_at=2031-03-11T00%3A00%3A00Z"));
        }
    }

    @Test
    void beforeItsFirstReportNothingOfAStoryIsKnown() throws Exception {
        HttpResponse<String> answer = get("/stories/" + story(FIRE) + "?known_at=2031-03-01");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Nothing of this story was known then");
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        assertThat(get("/stories/nonsense").statusCode()).isEqualTo(404);
        assertThat(get("/stories/nonsense/stemma").statusCode()).isEqualTo(404);
        assertThat(get("/reports/nonsense").statusCode()).isEqualTo(404);
        assertThat(get("/stories/" + story(FIRE) + "?known_at=soon").statusCode())
                .isEqualTo(400);
        assertThat(get("/stories/" + story(FIRE) + "?since=soon").statusCode()).isEqualTo(400);
    }

    @Test
    void aRetiredIdLeadsToTheStoryThatHolds() throws Exception {
        StoryId one = story(FIRE);
        StoryId other = story(CHESS);
        StoryId holds = newsroom.writing(desk -> desk.merge(one, other, "a trial"));
        StoryId retired = holds.equals(one) ? other : one;

        HttpResponse<String> answer = get("/stories/" + retired + "/timeline?valid_at=2031-03-10");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(
                        place -> assertThat(place).endsWith("/stories/" + holds + "/timeline?valid_at=2031-03-10"));
    }

    @Test
    void theHandMovesAReportAndTheStoryItCameToSaysWhy() throws Exception {
        StoryId to = story(CHESS);

        HttpResponse<String> answer =
                send(story(FIRE), "move", "report=" + AGAIN.id() + "&story=" + to + "&because=a+trial");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(story(AGAIN)).isEqualTo(to);
        Document why = Jsoup.parse(get("/stories/" + to + "/why").body());
        assertThat(why.select(".members .reasons").text()).contains("hand").contains("a trial");
    }

    @Test
    void theHandPartsReportsAndMakesThemOneAgain() throws Exception {
        StoryId whole = story(FIRE);
        assertThat(story(AGAIN)).isEqualTo(whole);

        assertThat(send(whole, "split", "report=" + AGAIN.id()).statusCode()).isEqualTo(303);
        StoryId parted = story(AGAIN);
        assertThat(parted).isNotEqualTo(whole);

        assertThat(send(whole, "merge", "story=" + parted).statusCode()).isEqualTo(303);
        assertThat(story(AGAIN)).isEqualTo(story(FIRE));
    }

    @Test
    void whatTheHandCannotDoIsExplainedInItsPlace() throws Exception {
        for (String body : List.of("story=nonsense&report=" + AGAIN.id(), "report=" + AGAIN.id(), "story=s&report=x")) {
            HttpResponse<String> answer = send(story(FIRE), "move", body);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).isNotBlank();
        }
        assertThat(send(story(FIRE), "split", "because=none").statusCode()).isEqualTo(422);
        assertThat(send(story(FIRE), "merge", "story=" + story(FIRE)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void whoHasAPageIsToldSoUntilItsStoryChangesAndNoOtherStoryMatters() throws Exception {
        String path = "/stories/" + story(FIRE);
        String then = path + "?known_at=2031-03-10";
        String tag = tag(path);
        String before = get(then).body();
        assertThat(ask(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(ask(path, "If-None-Match", tag).body()).isEmpty();

        newsroom.writing(desk -> desk.file(Desks.report(
                "Echo",
                "Harbour of Quell closes two piers",
                "The board of Quell harbour will close two of its six piers in May, its head, Ludo Brandt, said.",
                "2031-07-01T09:00:00Z")));
        assertThat(ask(path, "If-None-Match", tag).statusCode()).isEqualTo(304);

        newsroom.writing(desk -> desk.file(THIRD));
        assertThat(story(THIRD)).isEqualTo(story(FIRE));
        HttpResponse<String> after = ask(path, "If-None-Match", tag);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(after.body()).select(".claims th, .tally, .meta").text())
                .contains("Echo");
        assertThat(withoutStops(get(then).body())).isEqualTo(withoutStops(before));
    }

    /** The page but for the moments one may go to, which are one more when one more report is known today. */
    private static String withoutStops(String page) {
        return Jsoup.parse(page)
                .select("h1, section:has(#brief-title), section:has(#claims-title)")
                .text();
    }

    @Test
    void aReportThatIsMovedLeavesOnePageAndIsOnTheOther() throws Exception {
        String from = "/stories/" + story(FIRE);
        String to = "/stories/" + story(CHESS);
        assertThat(get(from).body()).contains("Courier");
        assertThat(get(to).body()).doesNotContain("Courier");
        StoryId chess = story(CHESS);

        newsroom.writing(desk -> desk.move(AGAIN.id(), chess, "a trial"));

        assertThat(get(from).body()).doesNotContain("Courier");
        assertThat(get(to).body()).contains("Courier");
    }

    @Test
    void anIdThatIsRetiredLeadsOnThoughItsPageWasShownBefore() throws Exception {
        StoryId one = story(FIRE);
        StoryId other = story(CHESS);
        assertThat(get("/stories/" + one).statusCode()).isEqualTo(200);
        assertThat(get("/stories/" + other).statusCode()).isEqualTo(200);

        StoryId holds = newsroom.writing(desk -> desk.merge(one, other, "a trial"));

        StoryId retired = holds.equals(one) ? other : one;
        assertThat(get("/stories/" + retired).statusCode()).isEqualTo(301);
        assertThat(get("/stories/" + holds).body()).contains("Courier").contains("Herald");
    }

    @Test
    void whatAnotherProcessFilesIsOnThePageThatIsAskedForNext() throws Exception {
        String path = "/stories/" + story(FIRE);
        assertThat(get(path).body()).doesNotContain("Echo");
        try (var other = org.stemma.desk.Desk.write(folder.resolve("desk"), LINE)) {
            other.file(THIRD);
        }
        assertThat(get(path).body()).contains("Echo");
    }

    private String tag(String path) throws IOException, InterruptedException {
        return get(path).headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> ask(String path, String header, String value)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address(path))
                        .timeout(PATIENCE)
                        .header(header, value)
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private StoryId story(Report report) throws IOException {
        ReportId id = report.id();
        return newsroom.reading(desk -> desk.storyOf(id)).orElseThrow();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(address(path)).timeout(PATIENCE).build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Sends a form of the page that says why, with the word that it carries. */
    private HttpResponse<String> send(StoryId story, String verb, String body)
            throws IOException, InterruptedException {
        String form = Jsoup.parse(get("/stories/" + story + "/why").body())
                .select("form input[name=form]")
                .attr("value");
        String whole = body + "&form=" + URLEncoder.encode(form, StandardCharsets.UTF_8);
        return client.send(
                HttpRequest.newBuilder(address("/stories/" + story + "/" + verb))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(whole))
                        .build(),
                BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }
}
