package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.fetch.LocalSite.with;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.fetch.LocalSite;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class WatchCommandTest {

    private static final String FEED =
            "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\">"
                    + "<channel><title>Harbour Gazette</title><item><guid isPermaLink=\"false\">1</guid>"
                    + "<title>Two piers to close</title><link>https://paper.example/piers</link>"
                    + "<pubDate>Mon, 02 Mar 2026 09:00:00 GMT</pubDate><content:encoded>The harbour board will close two piers"
                    + " before the summer, board member Ada Holm said on Monday.</content:encoded></item></channel></rss>";

    private LocalSite site;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws IOException {
        site = LocalSite.open();
        site.on("/feed", with("200 OK", "Content-Type: application/rss+xml", FEED));
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    private Call once(String... more) {
        List<String> call = new ArrayList<>(List.of("watch", "--once", "--allow-host", "127.0.0.1"));
        call.addAll(List.of("--desk", folder.resolve("desk").toString()));
        call.addAll(List.of(more));
        return Call.of(call.toArray(String[]::new));
    }

    @Test
    void aRoundPrintsWhatIsNewForPeople() {
        Call call = once(site.at("/feed"));
        assertThat(call.complaints()).isEmpty();
        assertThat(call.status()).isEqualTo(Exit.DONE);
        assertThat(call.lines())
                .startsWith(
                        "2026-03-02T09:00:00Z  Harbour Gazette: Two piers to close", "  https://paper.example/piers")
                .last()
                .asString()
                .startsWith("  opens story s");
    }

    @Test
    void aRoundPrintsObjectsForMachines() {
        Call call = once("--format", "json", site.at("/feed"));
        assertThat(call.lines()).singleElement().asString().startsWith("{\"kind\":\"report\"");
    }

    @Test
    void aMemoryGoesOnWhereTheLastWatchStopped() throws IOException {
        String memory = folder.resolve("seen.json").toString();
        Path list = Files.writeString(
                folder.resolve("feeds.opml"),
                "<opml version=\"2.0\"><body><outline xmlUrl=\"" + site.at("/feed") + "\"/></body></opml>");
        assertThat(once("--memory", memory, list.toString()).lines()).hasSize(3);
        Call again = once("--memory", memory, list.toString());
        assertThat(again.printed()).isEmpty();
        assertThat(again.complaints()).singleElement().asString().startsWith("note no feed is due before ");
        assertThat(site.paths()).containsOnlyOnce("/feed");
    }

    @Test
    void whatCannotBeWatchedIsRefusedAndTheRestIsWatched() throws IOException {
        String missing = folder.resolve("missing.opml").toString();
        Path feed = Files.writeString(folder.resolve("feed.xml"), FEED);
        Call call = once(missing, feed.toString(), site.at("/nothing"), site.at("/feed"));
        assertThat(call.status()).isEqualTo(Exit.REFUSED);
        assertThat(call.lines()).hasSize(3);
        assertThat(call.complaints())
                .containsExactly(
                        "refused " + missing + ": unreadable: there is no such file",
                        "refused " + feed + ": unreadable: it is a feed and no list of feeds; give its address",
                        "refused " + site.at("/nothing")
                                + ": unreadable: the server answers 404: there is no such page;"
                                + " the feed is kept and will be asked again");
    }

    @Test
    void aWrongCallIsExplained() {
        assertThat(once("--format", "md", site.at("/feed")).complaints().getFirst())
                .contains("text or json, not md");
        assertThat(once("--every", "0", site.at("/feed")).complaints().getFirst())
                .contains("every 1 to 1440 minutes");
        assertThat(once().status()).isEqualTo(Exit.USAGE);
    }

    @Test
    void aBrokenMemoryIsNamedAndLeftAlone() throws IOException {
        Path memory = Files.writeString(folder.resolve("seen.json"), "notes");
        Call call = once("--memory", memory.toString(), site.at("/feed"));
        assertThat(call.status()).isEqualTo(Exit.REFUSED);
        assertThat(call.complaints())
                .singleElement()
                .asString()
                .contains(memory.toString(), "no memory of watched feeds");
        assertThat(memory).hasContent("notes");
    }

    @Test
    void whatIsFoundIsFiledAndPrintedOnceThoughNothingIsRemembered() {
        assertThat(once(site.at("/feed")).lines()).hasSize(3);
        assertThat(once(site.at("/feed")).lines()).isEmpty();
        Call stories = Call.of("stories", "--desk", folder.resolve("desk").toString());
        assertThat(stories.printed()).contains("Two piers to close");
    }
}
