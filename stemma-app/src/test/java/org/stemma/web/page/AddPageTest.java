package org.stemma.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.desk.Desk;

class AddPageTest {

    private static final String FIRE =
            "A fire destroyed the grain store in Vell on Monday, said the fire chief, Ana Torv."
                    + " Nobody was hurt. The store held the harvest of nine villages, she said.";

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void serve() throws IOException {
        served = Served.in(folder.resolve("desk"));
    }

    @AfterEach
    void close() throws IOException {
        served.close();
    }

    @Test
    void aPastedTextIsFiledAndItsStoryIsLinked() throws Exception {
        HttpResponse<String> answer = served.send(
                "/add/text",
                Map.of("text", FIRE, "title", "Fire in <Vell>", "outlet", "Gazette", "published", "2031-03-10"));
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page.select("#outcome h2").text()).isEqualTo("1 filed");
        assertThat(page.select("#outcome li").text())
                .isEqualTo("Fire in <Vell> Gazette, 10 March 2031 opens a story of its own: Fire in <Vell>");
        assertThat(served.page("/").select("h3 a").attr("href"))
                .isEqualTo(page.select("#outcome a").attr("href"));
        assertThat(page.select("#text").text()).isEmpty();
    }

    @Test
    void whatIsThereIsNotFiledTwice() throws Exception {
        served.send("/add/text", Map.of("text", FIRE));

        assertThat(outcome(served.send("/add/text", Map.of("text", FIRE)))).startsWith("1 already there");
    }

    @Test
    void anEmptyTextIsRefusedInPlaceAndTheRestIsKept() throws Exception {
        HttpResponse<String> answer = served.send("/add/text", Map.of("text", " ", "title", "Kept"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(outcome(answer))
                .isEqualTo("1 refused pasted text refused, no text: the field for the text is empty");
        assertThat(Jsoup.parse(answer.body()).select("#title").val()).isEqualTo("Kept");
    }

    @Test
    void severalFilesAreToldApartByWhatBecameOfThem() throws Exception {
        HttpResponse<String> answer = served.send(
                "/add/files",
                Map.of(
                        "files/fire.txt",
                        "Fire destroys grain store\n\n" + FIRE,
                        "files/empty.txt",
                        "",
                        "files/a.bin",
                        "\0\1\2\3"));
        Document page = Jsoup.parse(answer.body());

        assertThat(page.select("#outcome h2").text()).isEqualTo("1 filed, 2 refused");
        assertThat(page.select("#outcome .wrong strong").eachText()).containsExactlyInAnyOrder("empty.txt", "a.bin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "C:\\secret\\passwd", "/etc/passwd", "a\u0000b/passwd"})
    void aNameOfAFileIsOnlyShown(String name) throws Exception {
        assertThat(Intakes.shown(name)).isEqualTo("passwd");
        served.send("/add/files", Map.of("files/x" + name.replace("\u0000", ""), FIRE));
        try (var files = Files.walk(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).doesNotContain("passwd", "xpasswd");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/page",
                "http://localhost:1/",
                "http://[::1]/",
                "http://10.0.0.1/",
                "http://169.254.169.254/latest",
                "http://2130706433/",
                "file:///etc/passwd",
                "gazette",
                ""
            })
    void anAddressOffThePublicInternetIsRefused(String address) throws Exception {
        HttpResponse<String> answer = served.send("/add/address", Map.of("address", address));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(outcome(answer)).startsWith("1 refused");
    }

    @Test
    void whileAnotherWritesNothingIsFiledAndThatIsSaid() throws Exception {
        try (Desk other = Desk.write(folder.resolve("desk"), Served.LINE)) {
            HttpResponse<String> answer = served.send("/add/text", Map.of("text", FIRE));

            assertThat(other.stats().reports()).isZero();
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(outcome(answer)).contains("being written by process", "Nothing of this was filed");
            assertThat(Jsoup.parse(answer.body()).select("#text").text()).isEqualTo(FIRE);
        }
        assertThat(served.send("/add/text", Map.of("text", FIRE)).statusCode()).isEqualTo(200);
    }

    private static String outcome(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("#outcome").text();
    }
}
