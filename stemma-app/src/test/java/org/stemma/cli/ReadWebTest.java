package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.fetch.LocalSite.gzipped;
import static org.stemma.fetch.LocalSite.redirect;
import static org.stemma.fetch.LocalSite.with;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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

/** Reading addresses on the command line; each further request waits its second, so there are few of them. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ReadWebTest {

    private static final String PIERS =
            "The harbour board will close two piers before the summer, board member Ada Holm"
                    + " said on Monday. The piers were built ninety years ago, and the board has no money to mend them.";

    private LocalSite site;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws IOException {
        site = LocalSite.open();
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    private static Call read(String... more) {
        List<String> call =
                new ArrayList<>(List.of("read", "--until", "intake", "--format", "json", "--allow-host", "127.0.0.1"));
        call.addAll(List.of(more));
        return Call.of(call.toArray(String[]::new));
    }

    private static String page(String text) {
        return "<html><head><title>Two piers to close</title></head><body><article><h1>Two piers to close</h1><p>"
                + text + "</p></article></body></html>";
    }

    private String feed(String... ids) {
        StringBuilder items = new StringBuilder();
        for (String id : ids) {
            items.append("<item><title>Piers ")
                    .append(id)
                    .append("</title><link>")
                    .append(site.at("/" + id))
                    .append(
                            "</link><pubDate>Mon, 02 Mar 2026 09:00:00 GMT</pubDate><description>The harbour board closes its old pier ")
                    .append(id)
                    .append(" soon.</description></item>");
        }
        return "<rss version=\"2.0\"><channel><title>Harbour Gazette</title>" + items + "</channel></rss>";
    }

    @Test
    void aPageIsReadUnderItsFinalAddressInItsDeclaredEncoding() {
        Charset cyrillic = Charset.forName("windows-1251");
        site.on("/there", redirect(302, "/piers"))
                .on(
                        "/piers",
                        with(
                                "200 OK",
                                "Content-Type: text/html; charset=windows-1251",
                                page(PIERS + " Пирсы закроют летом.").getBytes(cyrillic)));
        Call call = read(site.at("/there"));
        assertThat(call.complaints()).isEmpty();
        assertThat(call.status()).isEqualTo(Exit.DONE);
        assertThat(call.lines())
                .singleElement()
                .asString()
                .contains(
                        "\"input\":\"" + site.at("/there") + "\"",
                        "\"url\":\"" + site.at("/piers") + "\"",
                        "Пирсы закроют летом");
    }

    @Test
    void aFeedIsReadAsGivenAndItsSummariesAreCounted() {
        site.on("/feed", with("200 OK", "Content-Type: text/xml", feed("a", "b")));
        Call call = read(site.at("/feed"));
        assertThat(call.status()).isEqualTo(Exit.DONE);
        assertThat(call.lines()).hasSize(2);
        assertThat(call.complaints())
                .containsExactly("note " + site.at("/feed")
                        + ": 2 of 2 items are given as a summary or less; --follow fetches their pages");
    }

    @Test
    void followedItemsAreReadFromTheirPagesAndStandForThemselvesWithoutOne() {
        site.on("/feed", with("200 OK", "", feed("a", "b"))).page("/a", page(PIERS));
        Call call = read("--follow", site.at("/feed"));
        assertThat(call.status()).isEqualTo(Exit.REFUSED);
        assertThat(call.lines()).hasSize(3);
        assertThat(call.lines().get(0))
                .contains("no money to mend them", "\"edtf\":\"2026-03-02T09:00:00Z\"", "its feed gives");
        assertThat(call.lines().get(1)).contains("\"kind\":\"refused\"", site.at("/b"), "answers 404");
        assertThat(call.lines().get(2)).contains("closes its old pier b", "summary-only");
    }

    @Test
    void aListLeadsToItsFeedsAndAPackedSitemapToItsPagesWithinABound() throws IOException {
        String map = "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>" + site.at("/piers")
                + "</loc></url><url><loc>" + site.at("/b") + "</loc></url><url><loc>" + site.at("/c")
                + "</loc></url></urlset>";
        site.on("/map.xml.gz", with("200 OK", "", gzipped(map.getBytes(StandardCharsets.UTF_8))))
                .page("/piers", page(PIERS));
        Call call = read("--most", "1", site.at("/map.xml.gz"));
        assertThat(call.status()).isEqualTo(Exit.REFUSED);
        assertThat(call.lines().getFirst()).contains("no money to mend them");
        assertThat(call.complaints())
                .containsExactly("refused " + site.at("/map.xml.gz")
                        + ": too-large: it leads to 3 addresses, and 2 of them were not fetched; the limit is 1");
    }

    @Test
    void aListOfFeedsLeadsToTheirItems() {
        site.on(
                        "/list",
                        with(
                                "200 OK",
                                "",
                                "<opml version=\"1.0\"><body><outline xmlUrl=\"" + site.at("/feed")
                                        + "\"/><outline xmlUrl=\"" + site.at("/list") + "\"/></body></opml>"))
                .on("/feed", with("200 OK", "", feed("a")));
        assertThat(read(site.at("/list")).lines()).singleElement().asString().contains("closes its old pier a");
    }

    @Test
    void filesAndAddressesAreReadInTheOrderGivenAndARepetitionIsRefused() throws IOException {
        site.page("/piers", page(PIERS));
        String file = Files.writeString(
                        folder.resolve("gates.txt"),
                        "Gates\n\nThe gates are to be painted in June, the" + " council decided on Tuesday.\n")
                .toString();
        Call call = read(file, site.at("/piers"), file);
        assertThat(call.status()).isEqualTo(Exit.REFUSED);
        assertThat(call.lines()).hasSize(3);
        assertThat(call.lines().get(0)).contains("painted in June");
        assertThat(call.lines().get(1)).contains("no money to mend them");
        assertThat(call.complaints()).containsExactly("refused " + file + ": duplicate: the same report as " + file);
    }

    @Test
    void whatCannotBeHadIsOneRefusalAndTheRestGoesOn() {
        site.page("/piers", page(PIERS)).on("/picture", with("200 OK", "Content-Type: image/png", "?"));
        Call call = read(
                "ftp://127.0.0.1/a",
                "http://10.0.0.1/",
                "http://paper.invalid/a",
                site.at("/picture"),
                site.at("/piers"));
        assertThat(call.status()).isEqualTo(Exit.REFUSED);
        assertThat(call.lines().getLast()).contains("no money to mend them");
        assertThat(call.complaints())
                .containsExactly(
                        "refused ftp://127.0.0.1/a: unreadable: only http and https addresses are fetched",
                        "refused http://10.0.0.1/: unreadable: the host 10.0.0.1 is not on the public internet (10.0.0.1"
                                + " is private); --allow-host lets it in by name",
                        "refused http://paper.invalid/a: unreadable: there is no host of the name paper.invalid",
                        "refused " + site.at("/picture")
                                + ": not-an-article: it is image/png, not a page, feed, text or web archive");
    }

    @Test
    void aWrongOptionIsExplained() {
        assertThat(read("--most", "-1", site.at("/a")).complaints().getFirst()).contains("--most must be 0 or more");
        assertThat(read("--allow-host", "http://a/", site.at("/a")).complaints().getFirst())
                .contains("only a host can be allowed");
        assertThat(read("--contact", "a\nb", site.at("/a")).status()).isEqualTo(Exit.USAGE);
    }
}
