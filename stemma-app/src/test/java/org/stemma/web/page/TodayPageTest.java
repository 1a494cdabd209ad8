package org.stemma.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.web.route.Assets;

class TodayPageTest {

    private static final String FIRE =
            "A fire destroyed the grain store in Vell on Monday, said the fire chief, Ana Torv. Nobody was hurt.";
    private static final String LATER = "The fire that destroyed the grain store in Vell on Monday began in a dryer,"
            + " the mayor, Odo Brandt, said. Nobody was hurt in the grain store, said the fire chief, Ana Torv.";
    private static final String STRIKE =
            "Tram drivers in Port Aster <b>voted</b> to strike on Friday, their union said. Talks had failed.";

    @TempDir
    private static Path folder;

    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        served = Served.in(folder.resolve("desk"));
        served.file(Served.report("Gazette", "Fire destroys grain store", FIRE, "2031-03-10T12:00:00Z"));
        served.file(Served.report("Courier", "Dryer began the fire in Vell", LATER, "2031-03-12T12:00:00Z"));
        served.file(Served.report("Courier", "Trams <to> stop & wait", STRIKE, "2031-03-12T15:00:00Z"));
    }

    @AfterAll
    static void close() throws IOException {
        served.close();
    }

    @Test
    void storiesStandUnderTheDayOfTheirLatestReport() throws Exception {
        Document page = served.page("/");

        assertThat(page.select("h2").eachText()).containsExactly("Wednesday 12 March 2031");
        assertThat(page.select("h3 a").eachText())
                .containsExactly("Trams <to> stop & wait", "Fire destroys grain store");
    }

    @Test
    void figuresThatWereNotAtHandComeByThemselves() throws Exception {
        Element row = served.page("/").select("[data-reports=2]").first();
        assertThat(row).isNotNull();
        String id = row.attr("data-story");

        Document told = served.page("/stories/" + id + "/figures");

        assertThat(told.select("dt").eachText()).containsExactly("outlets", "lineages", "roots");
        assertThat(told.select("dd").first()).hasToString("<dd>2</dd>");
        assertThat(told.select(".meta").text()).contains("2 reports", "10 – 12 March 2031", "English");
        assertThat(served.page("/").select("[data-story=" + id + "] dd").eachText())
                .doesNotContain("·");
    }

    @Test
    void aFilterNarrowsTheListAndStaysInTheForm() throws Exception {
        Document page = served.page("/?person=Torv&from=2031-03-01");

        assertThat(page.select("h3").eachText()).containsExactly("Fire destroys grain store");
        assertThat(page.select("#person").val()).isEqualTo("Torv");
        assertThat(page.select("details").hasAttr("open")).isTrue();
        assertThat(served.page("/?until=2031-03-09").select("#stories").text()).isEqualTo("No story fits this filter.");
        assertThat(served.page("/?outlet=gazette").select("h3").eachText())
                .containsExactly("Fire destroys grain store");
    }

    @Test
    void aDayThatIsNoneIsSaidToBe() throws Exception {
        assertThat(served.get("/?from=Monday", Map.of()).statusCode()).isEqualTo(400);
        assertThat(served.get("/?after=nowhere", Map.of()).statusCode()).isEqualTo(400);
    }

    @Test
    void byMovementTheStoryWithNewRootsComesFirst() throws Exception {
        Document page = served.page("/?by=movement");
        for (int tries = 0; tries < 100 && !page.select("[hx-trigger^=load]").isEmpty(); tries++) {
            Thread.sleep(100);
            page = served.page("/?by=movement");
        }

        assertThat(page.select("h2").eachText()).containsExactly("Most moved first");
        assertThat(page.select(".moved").eachText()).contains("new story", "+1 report");
    }

    @Test
    void atAMomentOnlyWhatWasKnownIsListedAndEveryLinkKeepsIt() throws Exception {
        Document page = served.page("/?known_at=2031-03-11");

        assertThat(page.select("h3").eachText()).containsExactly("Fire destroys grain store");
        assertThat(page.select(".asof").text()).startsWith("As known before 2031-03-12 00:00:00 UTC.");
        assertThat(page.select("h3 a, nav[aria-label=Order] a").eachAttr("href"))
                .allMatch(link -> link.contains("known_at=2031-03-12T00%3A00%3A00Z"));
        assertThat(page.select("form input[name=known_at]")).hasSize(2);
    }

    @Test
    void aListAskedForByScriptComesWithoutItsFrame() throws Exception {
        String fragment = served.get("/", Map.of("HX-Request", "true")).body();

        assertThat(fragment).doesNotContain("<html");
        assertThat(Jsoup.parse(fragment).select("#stories h3")).hasSize(2);
    }

    @Test
    void everyPageHasItsFrameAndNothingThatAStrictPolicyForbids() throws Exception {
        Document page = served.page("/");

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
        assertThat(page.select("main#main h1")).hasSize(1);
        assertThat(page.select("[style], style, script:not([src]), [onclick]")).isEmpty();
        assertThat(page.select("[src], link[href]").eachAttr("abs:src"))
                .allMatch(src -> src.isEmpty() || src.startsWith(served.address("/")));
        assertThat(page.select("nav[aria-label=Main] [aria-current]").eachText())
                .containsExactly("Today");
    }

    @Test
    void aFileOfThePageMayBeKeptForEverUnderItsName() throws Exception {
        var style = served.get(Assets.path("stemma.css"), Map.of());

        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
        assertThat(served.get("/static/0/stemma.css", Map.of()).statusCode()).isEqualTo(302);
        assertThat(served.get("/static/0/..%2Fstemma.css", Map.of()).statusCode())
                .isBetween(400, 404);
    }
}
