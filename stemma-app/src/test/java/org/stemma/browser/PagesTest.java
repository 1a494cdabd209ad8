package org.stemma.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.Line;
import org.stemma.cli.Sample;
import org.stemma.desk.Desk;
import org.stemma.intake.Intake;
import org.stemma.newsroom.Newsroom;
import org.stemma.report.Block;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;
import org.stemma.story.StoryId;
import org.stemma.web.Server;

/** Every page over the sample reports in a real browser. Pictures of them are left in {@code target/screenshots}. */
@Timeout(value = 300, threadMode = ThreadMode.SEPARATE_THREAD)
class PagesTest {

    private static final Line LINE = Line.standard();
    private static final Path PICTURES =
            Path.of(System.getProperty("stemma.root", ".."), "stemma-app", "target", "screenshots");

    private static final int WIDE = 1440;
    private static final int NARROW = 380;
    private static final int HEIGHT = 900;

    @TempDir
    private static Path folder;

    private static Chromium chromium;
    private static Newsroom newsroom;
    private static Server server;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Optional<Path> program = Chromium.installed();
        assumeTrue(program.isPresent(), Chromium.MISSING);
        Path desk = folder.resolve("desk");
        try (Desk filing = Desk.write(desk, LINE)) {
            for (Intake intake : Sample.intakes()) {
                if (intake instanceof Intake.Accepted accepted) {
                    filing.file(accepted.report());
                }
            }
        }
        newsroom = Newsroom.open(desk, LINE, 20_000_000);
        server = Server.start(newsroom, "127.0.0.1", 0);
        chromium = Chromium.start(program.get());
    }

    @AfterAll
    static void stop() throws IOException {
        if (chromium != null) {
            chromium.close();
            server.close();
            newsroom.close();
        }
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    /** The list, search, adding, and all that the page of the largest story leads to of its own. */
    private static Set<String> views() throws IOException {
        Set<String> views = new LinkedHashSet<>(List.of("/", "/?by=movement", "/search", "/search?q=ferry", "/add"));
        String story = story();
        views.add(story);
        try (Tab tab = chromium.tab()) {
            tab.open(address(story));
            tab.html().select("nav a[href^=" + story + "/]").eachAttr("href").stream()
                    .map(link -> link.replaceAll("#.*", ""))
                    .forEach(views::add);
            tab.html().select("a[href^=/reports/]").stream()
                    .map(link -> link.attr("href").replaceAll("[#?].*", ""))
                    .findFirst()
                    .ifPresent(views::add);
        }
        return views;
    }

    private static String story() throws IOException {
        return newsroom.reading(desk -> desk.stories(0, 20)).stream()
                .filter(story -> story.title().contains("ferry"))
                .map(story -> "/stories/" + story.id().value())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyViewCanBeUsedByAllOnAnyScreen() throws IOException {
        SoftAssertions all = new SoftAssertions();
        for (String view : views()) {
            try (Tab tab = chromium.tab()) {
                tab.size(WIDE, HEIGHT);
                tab.dark(false);
                tab.open(address(view));
                tab.await("!document.querySelector('.htmx-request')");
                look(tab, view, WIDE, "light", all);
                tab.dark(true);
                look(tab, view, WIDE, "dark", all);
                tab.size(NARROW, HEIGHT);
                tab.photograph(picture(view, NARROW, "dark"));
                tab.dark(false);
                look(tab, view, NARROW, "light", all);
                all.assertThat(tab.asked())
                        .as(view + " asks nobody else")
                        .allMatch(url -> url.startsWith(address("/")) || url.startsWith("data:"));
                all.assertThat(tab.complaints()).as(view).isEmpty();
            }
        }
        all.assertAll();
    }

    private static void look(Tab tab, String view, int width, String scheme, SoftAssertions all) throws IOException {
        // Colours that fade into the other scheme have arrived.
        tab.eval("new Promise(done => setTimeout(() => done(0), 200))");
        all.assertThat(Axe.violations(tab))
                .as(view + " at " + width + ", " + scheme)
                .isEmpty();
        all.assertThat(tab.eval("document.documentElement.scrollWidth").asInt())
                .as(view + " is no wider than " + width)
                .isLessThanOrEqualTo(width);
        tab.photograph(picture(view, width, scheme));
    }

    /** How soon is a figure and no test of ours: it is left in {@code first-paint.txt} beside the pictures, cold and warm. */
    @Test
    void everyViewIsPaintedAndTellsWhen() throws IOException {
        List<String> told =
                new ArrayList<>(List.of("milliseconds to the first contentful paint: cold, then warm; view"));
        for (String view : views()) {
            List<Long> paints = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                try (Tab tab = chromium.tab()) {
                    tab.size(WIDE, HEIGHT);
                    tab.open(address(view));
                    String paint = "performance.getEntriesByName('first-contentful-paint')";
                    tab.await(paint + ".length == 1");
                    paints.add(Math.round(tab.eval(paint + "[0].startTime").asDouble()));
                    tab.open(address(view));
                    tab.await(paint + ".length == 1");
                    paints.add(Math.round(tab.eval(paint + "[0].startTime").asDouble()));
                }
            }
            assertThat(paints).as(view).allMatch(millis -> millis > 0);
            told.add(paints + " " + view);
        }
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve("first-paint.txt"), told);
    }

    @Test
    void whatCannotBeUsedByAllIsFoundOut() throws IOException {
        try (Tab tab = chromium.tab()) {
            tab.open(address("/add"));
            tab.eval("document.querySelector('label[for=title]').remove()");

            assertThat(Axe.violations(tab)).hasSize(1).first().asString().startsWith("label:");
        }
    }

    private static Path picture(String view, int width, String scheme) {
        String name = view.replaceAll("[0-9a-f]{12,}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return PICTURES.resolve((name.isEmpty() ? "today" : name) + "-" + width + "-" + scheme + ".png");
    }

    @Test
    void theKeyboardReachesAStoryFromTheListWithoutTheHeader() throws IOException {
        try (Tab tab = chromium.tab()) {
            tab.open(address("/"));
            tab.press("Tab");
            assertThat(tab.eval("document.activeElement.className").asString()).isEqualTo("skip");
            tab.press("Enter");
            tab.await("document.activeElement.id === 'main'");
            List<String> passed = new ArrayList<>();
            for (int i = 0; i < 12 && passed.stream().noneMatch(href -> href.contains("/stories/")); i++) {
                tab.press("Tab");
                passed.add(tab.eval("document.activeElement.getAttribute('href') ?? document.activeElement.tagName")
                        .asString());
                assertThat(tab.eval("getComputedStyle(document.activeElement).outlineStyle")
                                .asString())
                        .as("the focus is seen on " + passed.getLast())
                        .isNotEqualTo("none");
            }
            assertThat(passed.getLast()).contains("/stories/");
            tab.press("Enter");
            tab.await("location.pathname.startsWith('/stories/') && document.readyState === 'complete'");
        }
    }

    @Test
    void whatIsTypedIsFoundWithoutAsking() throws IOException {
        try (Tab tab = chromium.tab()) {
            tab.open(address("/search"));
            tab.eval("document.getElementById('q').focus()");
            tab.type("altarpiece");
            tab.await("document.querySelectorAll('.hit').length > 0 && location.search === '?q=altarpiece'");

            assertThat(tab.eval("document.activeElement.id").asString()).isEqualTo("q");
            assertThat(tab.eval("document.querySelector('.total').textContent").asString())
                    .contains("found");
        }
    }

    @Test
    void theListGrowsWhileAnotherFiles() throws IOException {
        try (Tab tab = chromium.tab()) {
            tab.open(address("/"));
            tab.await("document.querySelector('#news') !== null");
            tab.eval("globalThis.same = true");
            try (Desk other = Desk.write(folder.resolve("desk"), LINE)) {
                other.file(report());
            }
            tab.await("document.querySelector('#stories').textContent.includes('Glass works of Orrin to close')");

            assertThat(tab.eval("globalThis.same").asBoolean())
                    .as("nothing was loaded anew")
                    .isTrue();
            tab.await("document.getElementById('news').textContent.includes('new or has grown')");
            assertThat(tab.eval("document.querySelectorAll('.story.fresh').length")
                            .asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void aStoryThatIsBeingReadSaysWhenItHasChangedAndOneThatHasNotSaysNothing() throws IOException {
        String ferry = story();
        String other = newsroom.reading(desk -> desk.stories(0, 20)).stream()
                .map(story -> "/stories/" + story.id().value())
                .filter(address -> !address.equals(ferry))
                .findFirst()
                .orElseThrow();
        StoryId touched = new StoryId(ferry.substring("/stories/".length()));
        try (Tab read = chromium.tab();
                Tab quiet = chromium.tab()) {
            quiet.open(address(other));
            read.open(address(ferry));
            ReportId report = newsroom.reading(desk -> desk.story(touched))
                    .orElseThrow()
                    .members()
                    .getLast()
                    .report();

            StoryId parted = newsroom.writing(desk -> desk.split(touched, List.of(report), "a trial"));

            read.await("document.querySelector('#changed a') !== null");
            assertThat(read.html().select("#changed").text()).contains("has changed");
            assertThat(quiet.html().select("#changed").text()).isEmpty();
            newsroom.writing(desk -> desk.merge(touched, parted, "a trial"));
        }
    }

    @Test
    void whatIsSentIsAnsweredInItsPlace() throws IOException {
        try (Tab tab = chromium.tab()) {
            tab.open(address("/add"));
            tab.eval("globalThis.same = true");
            tab.eval("document.getElementById('address').value = 'http://127.0.0.1/private'");
            tab.eval("document.querySelector('form[action=\"/add/address\"] button').click()");
            tab.await("document.querySelector('#outcome .wrong') !== null");
            tab.eval("document.getElementById('text').value ="
                    + " 'The bridge at Tarn was closed on Friday, said its keeper, Ilse Maar. Nobody was hurt.'");
            tab.eval("document.querySelector('form[action=\"/add/text\"] button').click()");
            tab.await("document.querySelector('#outcome .done a[href^=\"/stories/\"]') !== null");

            assertThat(tab.eval("globalThis.same").asBoolean(false)).isTrue();
            assertThat(tab.eval("document.getElementById('text').value").asString())
                    .isEmpty();
        }
    }

    @Test
    void withoutScriptAllCanBeRead() throws IOException {
        try (Tab tab = chromium.tab()) {
            tab.script(false);
            tab.open(address("/"));
            Document list = tab.html();
            Element story = list.select(".story h3 a[href$=" + story().substring("/stories/".length()) + "]")
                    .first();
            assertThat(story).isNotNull();
            assertThat(list.select("form[action=/search] button")).hasSize(1);

            tab.open(address(story.attr("href")));
            assertThat(tab.html().select("main").text()).contains("ferry");
            tab.open(address("/search?q=ferry"));
            assertThat(tab.html().select(".hit")).isNotEmpty();
            tab.open(address("/add"));
            assertThat(tab.html().select("form[method=post][action] button")).hasSize(3);
        }
    }

    private static Report report() {
        String text = "The glass works of Orrin will close in May, its owner, Lene Falk, said on Tuesday."
                + " Ninety people work there. The union learnt of it from the radio, she said.";
        Optional<Outlet> outlet = Optional.of(new Outlet("Orrin Post"));
        return new Report(
                ReportId.of(outlet, Optional.empty(), text),
                "drawn",
                outlet,
                Optional.empty(),
                Optional.of("Glass works of Orrin to close"),
                false,
                Optional.empty(),
                "en",
                text,
                List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)),
                List.of(),
                List.of(),
                List.of(),
                new When.At(Instant.parse("2031-03-11T09:00:00Z"), List.of("drawn")),
                Optional.empty(),
                Optional.empty());
    }
}
