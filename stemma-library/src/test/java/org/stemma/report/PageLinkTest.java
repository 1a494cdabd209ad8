package org.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.report.Block.Kind;

class PageLinkTest {

    private static final String URL = "https://post.example/oaks";

    private static Report report(String url, String... blocks) {
        String text = String.join("\n\n", blocks);
        List<Block> typed = new ArrayList<>();
        int start = 0;
        for (String block : blocks) {
            typed.add(new Block(new Span(start, start + block.length()), Kind.PARAGRAPH));
            start += block.length() + 2;
        }
        return new Report(
                new ReportId("r"),
                "a.html",
                Optional.empty(),
                Optional.ofNullable(url),
                Optional.empty(),
                false,
                Optional.empty(),
                "en",
                text,
                typed,
                List.of(),
                List.of(),
                List.of(),
                new When.Unknown(List.of()),
                Optional.empty(),
                Optional.empty());
    }

    private static Span span(Report report, String words) {
        int start = report.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    /** What the link to {@code words} asks a browser for, decoded; hyphens and commas in terms are written as [-] and [,]. */
    private static String directive(Report report, Span span) {
        String link = PageLink.of(report, span).orElseThrow();
        String terms = link.substring((URL + "#:~:text=").length())
                .replace("%2D", "[-]")
                .replace("%2C", "[,]");
        return URLDecoder.decode(terms, StandardCharsets.UTF_8);
    }

    private static String directive(String words, String... blocks) {
        Report report = report(URL, blocks);
        return directive(report, span(report, words));
    }

    @Test
    void aShortPlaceIsGivenWhole() {
        assertThat(PageLink.of(report(URL, "Two oaks fell. One stood."), new Span(0, 14)))
                .contains("https://post.example/oaks#:~:text=Two%20oaks%20fell.");
    }

    @Test
    void aLongPlaceIsGivenByItsEnds() {
        assertThat(
                        directive(
                                "Two oaks beside the old mill fell in the storm of Monday night and blocked the road.",
                                "Two oaks beside the old mill fell in the storm of Monday night and blocked the road. Nobody was hurt."))
                .isEqualTo("Two oaks beside the old,and blocked the road.");
    }

    @Test
    void hyphenCommaAndAmpersandDoNotPartTerms() {
        assertThat(PageLink.of(report(URL, "Oak, ash & well-kept elm"), new Span(0, 24)))
                .contains(URL + "#:~:text=Oak%2C%20ash%20%26%20well%2Dkept%20elm");
    }

    @Test
    void lettersBeyondAsciiAreTheirBytesInUtf8() {
        assertThat(PageLink.of(report(URL, "Дуб \uD83C\uDF33"), new Span(0, 6)))
                .contains(URL + "#:~:text=%D0%94%D1%83%D0%B1%20%F0%9F%8C%B3");
    }

    @Test
    void cutWordsAreTakenWholeAndBlanksAtTheEdgeLeftOut() {
        assertThat(directive("ks fel", "Two oaks fell.")).isEqualTo("oaks fell");
        assertThat(directive(" fell.", "Two oaks fell.")).isEqualTo("fell.");
        assertThat(directive("橡树", "两棵橡树倒了。")).isEqualTo("橡树");
    }

    @Test
    void wordsThatOccurBeforeAreToldApartByWhatStandsBesideThem() {
        Report report = report(URL, "The first oak fell today. The second oak fell today, it said.");
        int second = report.text().lastIndexOf("oak fell");
        assertThat(directive(report, new Span(second, second + 8))).isEqualTo("fell today. The second-,oak fell");
        assertThat(directive(report, new Span(10, 18)))
                .as("the first needs nothing")
                .isEqualTo("oak fell");
        Report twins = report(URL, "It was late. It was late. Nobody came.");
        assertThat(directive(twins, new Span(13, 25))).isEqualTo("It was late.-,It was late.");
    }

    @Test
    void aSuffixTellsWhatAPrefixCannot() {
        Report report = report(URL, "On the big hill the oak fell early. On the big hill the oak fell late.");
        int second = report.text().lastIndexOf("oak fell");
        assertThat(directive(report, new Span(second, second + 8))).isEqualTo("the big hill the-,oak fell,-late.");
    }

    @Test
    void noTermCrossesABlock() {
        assertThat(directive("fell.\n\nOne", "Two oaks fell.", "One stood.")).isEqualTo("fell.,One");
        Report report = report(URL, "Nothing else.", "Oaks fell.", "Then came rain.", "Oaks fell.", "It ended.");
        int second = report.text().lastIndexOf("Oaks fell.");
        assertThat(directive(report, new Span(second, second + 10))).isEqualTo("Then came rain.-,Oaks fell.");
    }

    @Test
    void hardWrapsAndSoftHyphensAreNoneToABrowser() {
        assertThat(directive("Two\noaks f\u00ADell.", "Two\noaks f\u00ADell. One\u00A0stood."))
                .isEqualTo("Two oaks fell.");
    }

    @ParameterizedTest
    @CsvSource({
        "https://post.example/a#top,            https://post.example/a#top:~:text=Oaks",
        "https://post.example/a#:~:text=ash,    https://post.example/a#:~:text=Oaks",
        "https://post.example/a#top:~:text=ash, https://post.example/a#top:~:text=Oaks",
        "http://post.example/?q=a%20b&c=(d),    http://post.example/?q=a%20b&c=(d)#:~:text=Oaks",
        "https://post.example/a b<c>\"|\\,      https://post.example/a%20b%3Cc%3E%22%7C%5C#:~:text=Oaks",
        "HTTPS://post.example,                  HTTPS://post.example#:~:text=Oaks"
    })
    void theAddressIsKept(String url, String link) {
        assertThat(PageLink.of(report(url, "Oaks fell."), new Span(0, 4))).contains(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/hosts",
                "post.example/a",
                "https://",
                "urn:a:b",
                "https:///a",
                ""
            })
    void anythingElseIsNoLink(String url) {
        Report report = report(url, "Oaks fell.");
        assertThat(PageLink.of(report)).isEmpty();
        assertThat(PageLink.of(report, new Span(0, 4))).isEmpty();
    }

    @Test
    void withoutAnAddressOrWordsThereIsNoLink() {
        assertThat(PageLink.of(report(null, "Oaks fell."), new Span(0, 4))).isEmpty();
        assertThat(PageLink.of(report(URL, "Oaks fell."), new Span(4, 5))).isEmpty();
    }

    @Test
    void aSpanOutsideTheTextIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PageLink.of(report(URL, "Oaks fell."), new Span(0, 11)))
                .withMessageContaining("[0,10)");
    }
}
