package org.stemma.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchPageTest {

    @TempDir
    private static Path folder;

    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        served = Served.in(folder.resolve("desk"));
        for (int day = 1; day <= 17; day++) {
            String outlet = day % 2 == 0 ? "Harbour Gazette" : "Courier";
            served.file(Served.report(
                    outlet,
                    "Trams <" + day + ">",
                    "Tram drivers in Port Aster <b>voted</b> to strike on day " + day + ", said Ana Torv.",
                    "2031-03-%02dT12:00:00Z".formatted(day)));
        }
    }

    @AfterAll
    static void close() throws IOException {
        served.close();
    }

    @Test
    void reportsComeWithTheWordsMarkedAndAllTheirTextEscaped() throws Exception {
        Document page = served.page("/search?q=tram+strike");

        assertThat(page.select(".total").text()).isEqualTo("17 reports found");
        assertThat(page.select(".hit")).hasSize(15);
        assertThat(page.select(".snippet").first()).isNotNull();
        assertThat(page.select(".snippet").first().text()).contains("Aster <b>voted</b> to");
        assertThat(page.select(".snippet").first().select("mark").eachText()).contains("Tram", "strike");
        assertThat(page.select(".snippet b")).isEmpty();
        assertThat(page.select(".stories li")).isNotEmpty();
    }

    @Test
    void theNextPageGoesOnBehindTheLast() throws Exception {
        Document first = served.page("/search?q=tram");
        Document second = served.page(first.select("a[rel=next]").attr("href"));

        assertThat(second.select(".hit")).hasSize(2);
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(second.select(".hit h3").eachText())
                .doesNotContainAnyElementsOf(first.select(".hit h3").eachText());
    }

    @Test
    void aFacetNarrowsAndWidensAgain() throws Exception {
        Document page = served.page("/search?q=tram");
        Document narrowed =
                served.page(page.select(".facets a:contains(Harbour Gazette)").attr("href"));

        assertThat(narrowed.select("#q").val()).isEqualTo("tram outlet:\"Harbour Gazette\"");
        assertThat(narrowed.select(".total").text()).isEqualTo("8 reports found");
        assertThat(narrowed.select(".facets a[aria-current]").attr("href")).isEqualTo("/search?q=tram");
        assertThat(page.select(".facets a:contains(March 2031)").attr("href"))
                .isEqualTo("/search?q=tram+date%3A2031-03");
    }

    @Test
    void whatOfAQueryWasNotUnderstoodIsSaid() throws Exception {
        assertThat(served.page("/search?q=tram+colour:red").select(".note").text())
                .contains("there is no field colour");
    }

    @Test
    void nothingAskedExplainsWhatCanBe() throws Exception {
        Document page = served.page("/search");

        assertThat(page.select("#found caption").text()).isEqualTo("What can be asked besides words");
        assertThat(served.page("/search?q=zeppelin").select(".total").text()).isEqualTo("Nothing found.");
    }

    @Test
    void atAMomentLaterReportsAreNotFound() throws Exception {
        Document page = served.page("/search?q=tram&known_at=2031-03-03");

        assertThat(page.select(".total").text()).isEqualTo("3 reports found");
        assertThat(page.select(".facets a, .hit h3 a").eachAttr("href")).allMatch(link -> link.contains("known_at="));
    }

    @Test
    void aScriptGetsThePartAndAWayBackTheWhole() throws Exception {
        assertThat(Jsoup.parse(served.get("/search?q=tram", Map.of("HX-Request", "true"))
                                .body())
                        .select("header"))
                .isEmpty();
        assertThat(served.get("/search?q=tram", Map.of("HX-Request", "true", "HX-History-Restore-Request", "true"))
                        .body())
                .contains("<html");
    }
}
