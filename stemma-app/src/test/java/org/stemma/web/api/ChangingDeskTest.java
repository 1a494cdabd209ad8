package org.stemma.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.Line;
import org.stemma.desk.kept.StorySummary;
import org.stemma.newsroom.Newsroom;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.story.StoryId;
import org.stemma.web.Drawn;
import org.stemma.web.Server;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is answered while stories grow, merge and are parted. */
class ChangingDeskTest {

    private static final Line LINE = Line.standard();
    private static final String LATER =
            "The fire that destroyed the grain store in Vell began in a dryer, the fire chief, Ana Torv, said. Nobody was hurt.";
    private static final String OTHER =
            "The board of Quell harbour will close two of its six piers in May, its head, Ludo Brandt, told councillors.";

    @TempDir
    private Path folder;

    private Newsroom newsroom;
    private Server server;

    @BeforeEach
    void serve() throws IOException {
        newsroom = Newsroom.open(folder.resolve("desk"), LINE, 1_000_000);
        server = Server.start(newsroom, "127.0.0.1", 0);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        newsroom.close();
    }

    private static final Report FIRST = Drawn.report("Gazette", Drawn.FIRE, "2031-03-10T12:00:00Z");
    private static final Report SECOND = Drawn.report("Courier", LATER, "2031-03-12T12:00:00Z");
    private static final Report THIRD = harbour("Herald", OTHER, "2031-03-14T12:00:00Z");

    /** A report of another happening. */
    private static Report harbour(String outlet, String text, String published) {
        Report drawn = Drawn.report(outlet, text, published);
        return new Report(
                drawn.id(),
                drawn.input(),
                drawn.outlet(),
                drawn.url(),
                Optional.of(text.substring(0, text.indexOf(','))),
                true,
                drawn.titleSpan(),
                drawn.language(),
                text,
                drawn.blocks(),
                drawn.bylines(),
                drawn.credits(),
                drawn.reuseTerms(),
                drawn.published(),
                drawn.seen(),
                drawn.revises());
    }

    private void file(Report... reports) throws IOException {
        for (Report report : reports) {
            newsroom.writing(desk -> desk.file(report));
        }
    }

    private StoryId storyOf(Report report) throws IOException {
        return newsroom.reading(desk -> desk.storyOf(report.id())).orElseThrow();
    }

    private HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private JsonNode json(String address) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(get(address).body());
    }

    private List<String> changes(StoryId story, String moment) throws IOException, InterruptedException {
        JsonNode page = json("/api/stories/" + story + "/changes" + moment);
        return page.get("items")
                .valueStream()
                .map(line -> line.get("change").asString())
                .toList();
    }

    @Test
    void theIdOfAStoryThatBecamePartOfAnotherLeadsToTheSameViewOfThatOne() throws IOException, InterruptedException {
        file(FIRST, THIRD);
        StoryId one = storyOf(FIRST);
        StoryId other = storyOf(THIRD);
        StoryId holds = newsroom.writing(desk -> desk.merge(one, other, "one happening"));
        StoryId gone = holds.equals(one) ? other : one;

        HttpResponse<String> answer = get("/api/stories/" + gone + "/claims?limit=3&known_at=2031-03-20");

        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("Location"))
                .contains("/api/stories/" + holds + "/claims?limit=3&known_at=2031-03-20");
        assertThat(get("/api/stories/" + holds).statusCode()).isEqualTo(200);
        assertThat(changes(holds, "")).containsExactly("opened", "opened", "merged");
        assertThat(get("/api/holdings?story=" + gone + "&story=" + holds).body())
                .isEqualTo(get("/api/holdings?story=" + holds).body());
    }

    @Test
    void aReportThatWasMovedIsToldByBothStories() throws IOException, InterruptedException {
        file(FIRST, SECOND, THIRD);
        StoryId fire = storyOf(FIRST);
        StoryId harbour = storyOf(THIRD);
        newsroom.writing(desk -> desk.move(SECOND.id(), harbour, "it tells of the harbour"));

        assertThat(changes(fire, "")).containsExactly("opened", "joined", "moved");
        assertThat(changes(harbour, "")).containsExactly("opened", "moved");
    }

    @Test
    void aSplitIsToldByBothStories() throws IOException, InterruptedException {
        file(FIRST, SECOND);
        StoryId fire = storyOf(FIRST);
        StoryId split = newsroom.writing(desk -> desk.split(fire, List.of(SECOND.id()), "another fire"));

        assertThat(changes(fire, "")).containsExactly("opened", "joined", "split");
        assertThat(changes(split, "")).contains("split");
        assertThat(changes(fire, "?known_at=2031-03-11")).containsExactly("opened", "split");
    }

    @Test
    void aPageBehindAPageOfAStoryThatChangedIsGone() throws IOException, InterruptedException {
        file(FIRST, SECOND);
        String reports = "/api/stories/" + storyOf(FIRST) + "/reports?limit=1";
        String next = json(reports).get("next").asString();
        assertThat(get(next).statusCode()).isEqualTo(200);

        newsroom.writing(desk -> desk.split(storyOf(FIRST), List.of(SECOND.id()), "another fire"));

        assertThat(get(next).statusCode()).isEqualTo(410);
    }

    @Test
    void theListGoesOnBehindTheLastStoryShownWhateverCameMeanwhile() throws IOException, InterruptedException {
        file(FIRST, THIRD);
        JsonNode page = json("/api/stories?limit=1");
        file(harbour(
                "Post",
                "A choir of forty sang at the opening of the library in Lusk, which had been shut since the flood.",
                "2031-04-01T12:00:00Z"));

        JsonNode next = json(page.get("next").asString());

        assertThat(next.at("/items/0/id").asString()).isEqualTo(storyOf(FIRST).value());
        assertThat(next.get("next").isNull()).isTrue();
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws IOException, InterruptedException {
        file(FIRST);
        for (String address :
                List.of("/api/stories", "/api/stories/" + storyOf(FIRST), "/api/search?q=fire", "/api/changes")) {
            String tag = get(address).headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = get(address, "If-None-Match", "\"other\", W/" + tag);
            assertThat(again.statusCode()).as(address).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(again.headers().firstValue("ETag")).contains(tag);
        }
        String tag = get("/api/stories").headers().firstValue("ETag").orElseThrow();
        file(SECOND);
        assertThat(get("/api/stories", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void everyReadKnowsWhatWasKnown() throws IOException, InterruptedException {
        file(FIRST, SECOND, THIRD);
        StoryId fire = storyOf(FIRST);
        String early = "known_at=2031-03-11";
        ReportId late = SECOND.id();

        assertThat(json("/api/stories?" + early).get("items").size()).isEqualTo(1);
        assertThat(json("/api/stories?" + early).at("/items/0/reports").size()).isEqualTo(1);
        assertThat(json("/api/stories/" + fire + "?" + early).get("reports").size())
                .isEqualTo(1);
        assertThat(json("/api/search?q=fire&" + early).get("items").size()).isEqualTo(1);
        assertThat(json("/api/search?q=fire&known_at=2031-03-12T12:00:00Z")
                        .get("items")
                        .size())
                .isEqualTo(1);
        assertThat(json("/api/search?q=fire&known_at=2031-03-12T12:00:01Z")
                        .get("items")
                        .size())
                .isEqualTo(2);
        assertThat(get("/api/reports/" + late + "?" + early).statusCode()).isEqualTo(404);
        assertThat(get("/api/reports/" + late + "/annotations?known_at=2031-03-12")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/api/stories/" + storyOf(THIRD) + "/brief?" + early).statusCode())
                .isEqualTo(404);
        assertThat(changes(fire, "?" + early)).containsExactly("opened");
        assertThat(get("/api/changes?" + early).body().lines()).hasSize(1);
        assertThat(get("/api/export.jsonl?" + early)
                        .body()
                        .lines()
                        .filter(line -> line.startsWith("{\"kind\":\"report\"")))
                .hasSize(1);
    }

    @Test
    void theLogGoesOnWhereAReaderStopped() throws IOException, InterruptedException {
        file(FIRST, SECOND, THIRD);
        List<String> all = get("/api/changes").body().lines().toList();
        List<String> first = get("/api/changes?limit=1").body().lines().toList();
        long heard =
                JsonMapper.shared().readTree(first.getFirst()).get("sequence").asLong();

        assertThat(Stream.concat(
                        first.stream(),
                        get("/api/changes?after=" + heard).body().lines()))
                .containsExactlyElementsOf(all);
        assertThat(get("/api/changes?after=9007199254740991").body()).isEmpty();
    }

    @Test
    void aStoryOfTheListIsTheOneThatIsListedOnThePage() throws IOException, InterruptedException {
        file(FIRST, SECOND, THIRD);
        List<StorySummary> listed = newsroom.reading(desk -> desk.stories(0, 10));
        assertThat(json("/api/stories")
                        .get("items")
                        .valueStream()
                        .map(story -> story.get("id").asString()))
                .containsExactlyElementsOf(
                        listed.stream().map(story -> story.id().value()).toList());
    }
}
