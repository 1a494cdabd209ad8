package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.intake.Intake.Accepted;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.report.Block;
import org.stemma.report.Outlet;
import org.stemma.report.Report;

class StandardReaderTest {

    private static final String STORY = "The harbour board will close two piers before the summer, it said on Monday.";

    private static List<Intake> read(byte[] bytes, String name) {
        return new StandardReader().read(bytes, Hint.of(name));
    }

    private static List<Intake> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), "a.txt");
    }

    private static Report report(String text) {
        return ((Accepted) read(text).get(0)).report();
    }

    private static Refused refused(byte[] bytes) {
        return (Refused) read(bytes, "x.bin").get(0);
    }

    @Test
    void anEmptyFileIsRefusedAsNoText() {
        assertThat(refused(new byte[0])).isEqualTo(new Refused("x.bin", Reason.NO_TEXT, "the file is empty"));
        assertThat(refused(" \n\u00a0\n".getBytes(StandardCharsets.UTF_8)).reason())
                .isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void binaryFilesAreRefusedBySortAndOffset() {
        assertThat(refused("%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII)).detail())
                .contains("a PDF file");
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 0}).detail()).contains("ZIP");
        assertThat(refused(new byte[] {'a', 'b', 0, 'c'}).detail()).contains("byte 0 at offset 2");
        assertThat(refused(new byte[] {'a', 'b', 0, 'c'}).reason()).isEqualTo(Reason.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "windows-1252"})
    void theCommonEncodingsAreReadAlike(String charset) {
        byte[] bytes =
                "Der Hafen von Malmö schließt zwei Brücken, hieß es am Montag.".getBytes(Charset.forName(charset));
        assertThat(((Accepted) read(bytes, "a.txt").get(0)).report().text()).contains("Malmö schließt zwei Brücken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "43 61 66 C3 A9 20 61 6E 64 20 62 61 72 FF 20 63 6C 6F 73 65 64 2E", // one byte too many in UTF-8
                "43 61 66 C3 20 63 6C 6F 73 65 64 20 6F 6E 20 4D 6F 6E 64 61 79 2E", // a letter cut in half
                "54 68 65 20 FF FE 20 70 69 65 72 73 20 63 6C 6F 73 65 64 2E",
                "CF EE F0 F2 20 E7 E0 EA F0 EE E5 F2 2E" // windows-1251 that nobody declares
            })
    void brokenUtf8IsRefusedByOffsetAndNotReadAsNonsense(String hex) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
        assertThat(refused(bytes).reason()).isEqualTo(Reason.UNREADABLE);
        assertThat(refused(bytes).detail()).containsPattern("byte 0x[0-9A-F]{2} at offset \\d+");
    }

    @Test
    void aBookIsNoReport() {
        byte[] bytes = "Two piers will close, the board said. ".repeat(6000).getBytes(StandardCharsets.UTF_8);
        assertThat(refused(bytes).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused(bytes).detail()).contains("228000 characters", "200000");
    }

    @Test
    void aDeclaredEncodingOfAPageIsUsed() {
        String page =
                "<html><head><meta charset=\"windows-1251\"></head><body><article><p>Порт закроет два причала до лета, сообщили в понедельник в управлении.</p></article></body></html>";
        assertThat(((Accepted) read(page.getBytes(Charset.forName("windows-1251")), "a.html")
                                .get(0))
                        .report()
                        .text())
                .contains("Порт закроет");
    }

    @Test
    void bytesThatAreNoTextInAnyEncodingAreRefused() {
        byte[] noise = new byte[400];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i % 31 + 1);
        }
        assertThat(refused(noise).reason()).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void aTextOverTheLimitIsRefusedWithTheBound() {
        StandardReader reader = new StandardReader(new IntakeLimits(20, 100, 4));
        Refused refused = (Refused) reader.read(STORY.getBytes(StandardCharsets.UTF_8), Hint.of("a.txt"))
                .get(0);
        assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused.detail()).contains("20");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><body><h1>Before you continue</h1><p>We use cookies and data to improve our services.</p><button>Accept all</button></body></html>",
                "We value your privacy\nWe and our partners store and access information on a device.\nAccept all\nManage options",
                "Please enable cookies\nChecking your browser"
            })
    void aPageThatIsOnlyAWallIsNoArticle(String page) {
        Refused refused = (Refused) read(page.replace("\\n", "\n")).get(0);
        assertThat(refused.reason()).isEqualTo(Reason.NOT_AN_ARTICLE);
        assertThat(refused.detail()).isNotBlank();
    }

    @Test
    void aStoryAboutConsentWallsIsAnArticle() {
        assertThat(
                        read("The regulator fined the shop on Monday. \"We use cookies\" was all it told its readers, the regulator said.")
                                .get(0))
                .isInstanceOf(Accepted.class);
    }

    // A17
    @Test
    void aTextKeepsEveryCharacterAndItsLastLine() {
        String text = "\u00a0 " + STORY + "\r\n\r\nThe mayor did not answer.";
        assertThat(report(text).text()).isEqualTo(text);
        assertThat(report(text).blocks()).hasSize(2);
    }

    @Test
    void jsonLinesKeepTheTextAndTheTitleApart() {
        String line =
                "{\"id\":\"7\",\"outlet\":\"Harbour Post\",\"url\":null,\"published\":\"2031-05-09\",\"title\":\"Two piers\",\"text\":\" "
                        + STORY + "\\n\",\"extra\":{\"a\":[1]}}";
        Report report = report(line);
        assertThat(report.text()).isEqualTo(" " + STORY + "\n");
        assertThat(report.input()).isEqualTo("7");
        assertThat(report.outlet()).contains(new Outlet("Harbour Post"));
        assertThat(report.title()).contains("Two piers");
        assertThat(report.titleSpan()).isEmpty();
        assertThat(report.titleDerived()).isFalse();
        assertThat(report.published().edtf()).isEqualTo("2031-05-09");
    }

    @Test
    void aMalformedLineIsRefusedByLineAndColumnAndTheRestIsRead() {
        List<Intake> intakes = read("{\"text\":\"" + STORY
                + "\"}\n\n{\"text\": oops}\n[1]\n{\"text\":\"a\"} {\n{\"id\":\"n\",\"text\":null}\n{\"text\":\"" + STORY
                + "\"}");
        assertThat(intakes).hasSize(6);
        assertThat(intakes.get(0)).isInstanceOf(Accepted.class);
        assertThat(((Refused) intakes.get(1)).input()).isEqualTo("a.txt:3");
        assertThat(((Refused) intakes.get(1)).detail()).startsWith("line 3, column ");
        assertThat(((Refused) intakes.get(2)).detail()).contains("an object was expected");
        assertThat(((Refused) intakes.get(3)).detail()).contains("line 5");
        assertThat(((Refused) intakes.get(4)).reason()).isEqualTo(Reason.NO_TEXT);
        assertThat(intakes.get(5)).isInstanceOf(Accepted.class);
    }

    @Test
    void oneObjectOverSeveralLinesIsOneReport() {
        assertThat(read("{\n  \"title\": \"Two piers\",\n  \"text\": \"" + STORY + "\"\n}\n"))
                .singleElement()
                .isInstanceOf(Accepted.class);
    }

    @Test
    void anArrayOfObjectsGivesAReportEach() {
        List<Intake> intakes = read("[{\"text\":\"" + STORY + "\"},\n {\"id\":\"2\",\"text\":\"" + STORY + "\"}, 3]");
        assertThat(intakes).hasSize(3);
        assertThat(((Accepted) intakes.get(0)).report().input()).isEqualTo("a.txt[1]");
        assertThat(((Accepted) intakes.get(1)).report().input()).isEqualTo("2");
        assertThat(((Refused) intakes.get(2)).detail()).contains("line 2").contains("an object was expected");
    }

    @Test
    void aPageOfAPaperThatNamesAnAgencyAsPublisherIsThePapers() {
        String page =
                "<html><head><meta property='og:site_name' content='Harbour Post'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"Associated Press\"}}</script></head><body><article><p>"
                        + STORY + "</p></article></body></html>";
        assertThat(report(page).outlet()).contains(new Outlet("Harbour Post"));
    }

    @Test
    void prosePartedIntoColumnsIsOneAccountAndCommentsAreNot() {
        String column =
                "<div class='col'><div><p>The board met on Monday, and it agreed, after a long debate, to close the piers.</p></div></div>";
        String page = "<html><body><section>" + column + column + "</section><div id='comments'><p>"
                + "I, for one, liked the old piers, and I will miss them, all of them. ".repeat(9)
                + "</p></div></body></html>";
        assertThat(report(page).blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH);
    }

    @Test
    void aTitleIsDerivedAndLabelledWhenThereIsNone() {
        Report report = report(
                "OSLO — The harbour board, which has run the port since the days of sail, will close two of its oldest piers.");
        assertThat(report.titleDerived()).isTrue();
        assertThat(report.title().orElseThrow())
                .startsWith("The harbour board, which")
                .endsWith("…")
                .hasSizeLessThanOrEqualTo(90);
        assertThat(report.titleSpan()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The harbour board will close two of the piers before the summer, it said.|en",
                "Die Hafenbehörde wird zwei der Brücken vor dem Sommer schließen, hieß es.|de",
                "Le port va fermer deux quais avant la fin de l'année, selon la direction.|fr",
                "El puerto cerrará dos de los muelles antes del verano, según la dirección.|es",
                "Порт закроет два причала до лета, и об этом сообщили в понедельник.|ru",
                "Նավահանգիստը կփակի երկու կառամատույց մինչև ամառ։|hy",
                "港は夏までに二つの桟橋を閉鎖すると発表した。|ja",
                "Zwxq brrt plmk.|und"
            })
    void theLanguageIsToldFromTheText(String text, String language) {
        assertThat(Languages.of(text)).isEqualTo(language);
    }

    @Test
    void readingDoesNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            String text = "TWO PIERS TO CLOSE IN İZMİR\n\n" + STORY
                    + "\n\nLEAVE A REPLY\n\nYOU MIGHT ALSO LIKE\n\nA record catch in the bay";
            Report report = report(text);
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(report(text)).isEqualTo(report);
            assertThat(report.blocks())
                    .extracting(Block::kind)
                    .containsExactly(
                            Block.Kind.HEADLINE,
                            Block.Kind.PARAGRAPH,
                            Block.Kind.COMMENT_UI,
                            Block.Kind.TEASER,
                            Block.Kind.TEASER);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aPageGivesItsFactsAndItsBlocks() {
        String page = """
                <html lang="en-GB"><head><title>Two piers to close | Harbour Post</title>
                <meta property="og:site_name" content="Harbour Post"><link rel="canonical" href="https://news.example/2031/05/09/piers">
                <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Two piers to close","datePublished":"2031-05-09T16:38:00+02:00","author":{"name":"Kari Nordmann"}}]}</script>
                </head><body><nav><a href="/">Home</a></nav><div class="cookie-banner"><p>We use cookies to make this site better, faster, and nicer for you.</p></div>
                <article><h1>Two piers to close</h1><figure><img src="p.jpg"><figcaption>The north pier</figcaption></figure>
                <p>OSLO (Ritzau) – The harbour board will close two piers before the summer, it said on Monday.</p>
                <h2>Rust</h2><p>The piers were built in 1962, and they have been repaired three times, the board said.</p>
                <div class="related"><p><a href="/x">Fishing fleet returns with a record catch</a></p></div>
                <ul><li>The north pier closes first</li></ul><p>© 2031 Harbour Post. All rights reserved.</p></article><footer><p>Imprint, contact and terms</p></footer></body></html>""";
        Report report = ((Accepted)
                        read(page.getBytes(StandardCharsets.UTF_8), "a.html").get(0))
                .report();
        assertThat(report.outlet()).contains(new Outlet("Harbour Post"));
        assertThat(report.url()).contains("https://news.example/2031/05/09/piers");
        assertThat(report.title()).contains("Two piers to close");
        assertThat(report.bylines()).containsExactly("Kari Nordmann");
        assertThat(report.language()).isEqualTo("en-GB");
        assertThat(report.published().edtf()).isEqualTo("2031-05-09T16:38:00+02:00");
        assertThat(report.published().why()).hasSize(3);
        assertThat(report.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        Block.Kind.HEADLINE,
                        Block.Kind.CAPTION,
                        Block.Kind.DATELINE,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.SUBHEAD,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.LIST,
                        Block.Kind.LEGAL);
        assertThat(report.titleSpan().map(span -> span.of(report.text()))).isEqualTo(Optional.of("Two piers to close"));
    }
}
