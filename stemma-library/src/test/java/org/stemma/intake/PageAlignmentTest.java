package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.report.Alignment;
import org.stemma.report.Alignment.Origin;
import org.stemma.report.Alignment.Segment;
import org.stemma.report.Block;
import org.stemma.report.Block.Kind;
import org.stemma.report.PageSpan;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;

class PageAlignmentTest {

    private static Report report(Optional<String> title, Kind first, String... blocks) {
        StringBuilder text = new StringBuilder();
        List<Block> typed = new ArrayList<>();
        for (String block : blocks) {
            text.append(text.isEmpty() ? "" : "\n\n");
            Span span = new Span(text.length(), text.length() + block.length());
            typed.add(new Block(span, typed.isEmpty() ? first : Kind.PARAGRAPH));
            text.append(block);
        }
        return new Report(
                new ReportId("r"),
                "a.html",
                Optional.empty(),
                Optional.empty(),
                title,
                false,
                Optional.empty(),
                "en",
                text.toString(),
                typed,
                List.of(),
                List.of(),
                List.of(),
                new When.Unknown(List.of()),
                Optional.empty(),
                Optional.empty());
    }

    private static Report report(String... blocks) {
        return report(Optional.empty(), Kind.PARAGRAPH, blocks);
    }

    /** The source of {@code words}, its stretches parted by a bar. */
    private static String source(String page, Report report, String words) {
        int start = report.text().indexOf(words);
        return PageAlignment.of(page, report).toPage(new Span(start, start + words.length())).stream()
                .map(place -> place.of(page))
                .collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
        <p>Ash &amp; oak fall</p>                     → Ash & oak fall   → Ash & oak   → Ash &amp; oak
        <p>Ash&nbsp;trees fall</p>                    → Ash trees fall   → Ash trees   → Ash&nbsp;trees
        <p>The town&#8217;s ash</p>                   → The town’s ash   → town’s      → town&#8217;s
        <p>The town&#x2019s ash</p>                   → The town’s ash   → town’s      → town&#x2019s
        <p>Ash &lt 3 metres</p>                       → Ash < 3 metres   → < 3         → &lt 3
        <p>Ash &notit; oak</p>                        → Ash ¬it; oak     → ¬it;        → &notit;
        <p>AT&T and R&D fell</p>                      → AT&T and R&D fell → AT&T and R&D → AT&T and R&D
        <p>Ash &semi; oak fell</p>                    → Ash ; oak fell   → ; oak       → &semi; oak
        <p>Ash    trees    fall</p>                   → Ash trees fall   → Ash trees   → Ash    trees
        <p>Ash<br>trees fall</p>                      → Ash trees fall   → Ash trees   → Ash|trees
        <p>As<b>h tr</b>ees fall</p>                  → Ash trees fall   → Ash trees   → As|h tr|ees
        <p>Ash <i>trees</i> fall</p>                  → Ash trees fall   → Ash trees   → Ash |trees
        <p>Ash tr<!-- felled -->ees fall</p>          → Ash trees fall   → trees       → tr|ees
        <p>Ash tr&shy;ees fall</p>                    → Ash tr\u00ADees fall → tr\u00ADees   → tr&shy;ees
        <p>Ash tr&shy;ees fall</p>                    → Ash trees fall   → trees       → tr|ees
        <p>Cafe\u0301 ash trees</p>                   → Cafe\u0301 ash trees → Cafe\u0301  → Cafe\u0301
        <p>Ash \uD83C\uDF33 trees</p>                 → Ash \uD83C\uDF33 trees → \uD83C\uDF33 → \uD83C\uDF33
        <p>Ash &#x1F333; trees</p>                    → Ash \uD83C\uDF33 trees → \uD83C\uDF33 → &#x1F333;
        <p>Ash &#150; trees</p>                       → Ash – trees      → – trees     → &#150; trees
        <p>Ash <b><i>trees</b> fall</i> early</p>     → Ash trees fall early → trees fall → trees| fall
        <table>Ash trees<tr><td>fall</table>          → Ash trees fall   → Ash trees   → Ash trees
        <svg><text><![CDATA[Ash & oak]]></text></svg> → Ash & oak        → Ash & oak   → Ash & oak
        Ash trees fall                                → Ash trees fall.  → Ash trees   → Ash trees
        """)
    void wordsStandWhereTheSourceSpellsThem(String page, String text, String words, String source) {
        assertThat(source(page.translateEscapes(), report(text.translateEscapes()), words.translateEscapes()))
                .isEqualTo(source.translateEscapes());
    }

    @Test
    void ofTwoEqualSentencesEachHasItsOwnPlace() {
        String page = "<p>It fell. One.</p><p>Two.</p><p>It fell. Three.</p>";
        Report report = report("It fell. One.", "Two.", "It fell. Three.");
        Alignment alignment = PageAlignment.of(page, report);
        int second = report.text().lastIndexOf("It fell.");
        assertThat(alignment.toPage(new Span(0, 8))).containsExactly(new PageSpan(3, 11));
        assertThat(alignment.toPage(new Span(second, second + 8)))
                .containsExactly(new PageSpan(page.lastIndexOf("It"), page.lastIndexOf("It") + 8));
    }

    @Test
    void aHeadlineStandsInTheHeadingAndNotInATeaserOfIt() {
        String page = "<title>Oaks fall</title><ul><li>Oaks fall</ul><h1>Oaks <em>fall</em></h1><li>Oaks fall";
        Report report = report(Optional.empty(), Kind.HEADLINE, "Oaks fall");
        assertThat(source(page, report, "Oaks fall")).isEqualTo("Oaks |fall");
    }

    @Test
    void aParagraphGoesWithItsNeighboursAndNotWithItsCopyInATeaser() {
        String page =
                "<aside><p>The oak fell on Monday.</p></aside><p>The oak fell on Monday.</p><p>Nobody was hurt.</p>";
        assertThat(PageAlignment.of(page, report("The oak fell on Monday.", "Nobody was hurt."))
                        .toPage(new Span(0, 3)))
                .containsExactly(new PageSpan(page.lastIndexOf("The oak"), page.lastIndexOf("The oak") + 3));
    }

    @Test
    void whatTheReaderLeftOutInAParagraphIsPassedOver() {
        String page = "<p>The oak fell <span class=ad>Buy oaks here today</span>on Monday at <i>noon x</i>six.</p>";
        Report report = report("The oak fell on Monday at six.");
        assertThat(source(page, report, "fell on")).isEqualTo("fell |on");
        assertThat(source(page, report, "at six.")).isEqualTo("at |six.");
    }

    @Test
    void whatIsNotOnThePageHasNoPlace() {
        Report report = report("The oak fell on Monday.", "Something else altogether.");
        Alignment alignment = PageAlignment.of("<p>The oak fell on Monday.</p>", report);
        assertThat(alignment.unmapped())
                .containsExactly(new Span(23, report.text().length()));
    }

    @Test
    void aTitleKeptApartStandsInItsAttributeRatherThanInTheTitleElement() {
        String page =
                "<title>Oak &amp; ash fall</title><meta property=og:title content='Oak &amp; ash fall'><p>They fell.";
        Report report = report(Optional.of("Oak & ash fall"), Kind.PARAGRAPH, "They fell.");
        PageSpan place = PageAlignment.of(page, report).title().orElseThrow();
        assertThat(place.of(page)).isEqualTo("Oak &amp; ash fall");
        assertThat(place.start()).isEqualTo(page.lastIndexOf("Oak"));
    }

    @Test
    void aTitleOfLinkedDataStandsInItsString() {
        String page =
                "<script type=application/ld+json>{\"headline\":\"Oak \\u0026 ash \\\"fall\\\"\"}</script><p>They fell.";
        Report report = report(Optional.of("Oak & ash \"fall\""), Kind.PARAGRAPH, "They fell.");
        assertThat(PageAlignment.of(page, report).title().orElseThrow().of(page))
                .isEqualTo("Oak \\u0026 ash \\\"fall\\\"");
    }

    @Test
    void wordsOfAnAttributeAreSaidToBeThere() {
        String page = "<img alt='A felled oak'><p>They fell.</p>";
        Alignment alignment = PageAlignment.of(page, report("A felled oak", "They fell."));
        assertThat(alignment.segments()).extracting(Segment::origin).containsExactly(Origin.ATTRIBUTE, Origin.TEXT);
    }

    @Test
    void offsetsCountTheDecodedPage() {
        String page = "<meta charset=windows-1252><p>Die Bäume bei Görlitz stürzten um.</p>";
        Report report = report("Die Bäume bei Görlitz stürzten um.");
        byte[] bytes = page.getBytes(Charset.forName("windows-1252"));
        assertThat(PageAlignment.decoded(bytes)).contains(page);
        assertThat(PageAlignment.of(bytes, report)).contains(PageAlignment.of(page, report));
        assertThat(PageAlignment.of(new byte[] {(byte) 0xFF, 0x41, (byte) 0x81}, report))
                .isEmpty();
    }

    @Test
    void aPlainTextIsTheIdentity() {
        String text = "The oak < the ash &amp; fell.";
        Report report = ((Intake.Accepted) Assembly.plain(text, Facts.none(Hint.of("a.txt")))).report();
        assertThat(PageAlignment.of(text, report)).isEqualTo(Alignment.identity(report.id(), text));
    }

    private static final List<String> WORDS = List.of(
            "oak", "ash", "fell", "in", "the", "storm", "on", "Monday", "it", "said", "é", "\uD83C\uDF33", "&", "<9");
    private static final List<String> MARKUP = List.of(
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<!-- x -->",
            "<br>",
            "<a href='?a&b'>",
            "</a>",
            "&shy;",
            "</p><p>",
            "<td>",
            "  \n");

    /** Pages of words and stray markup: every letter of what the reader takes leads back to source that spells it. */
    @Test
    void whateverTheMarkupTheSourceSpellsTheText() {
        Random dice = new Random(7);
        int read = 0;
        for (int run = 0; run < 300; run++) {
            StringBuilder page = new StringBuilder("<body><p>");
            for (int i = 0; i < 120; i++) {
                String word = WORDS.get(dice.nextInt(WORDS.size()));
                page.append(dice.nextInt(3) == 0 ? reference(word, dice.nextInt(2) == 0) : word.replace("&", "&amp;"))
                        .append(dice.nextInt(4) == 0 ? "&nbsp;" : " ")
                        .append(dice.nextInt(3) == 0 ? MARKUP.get(dice.nextInt(MARKUP.size())) : "");
            }
            byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
            Intake intake = new StandardReader().read(bytes, Hint.of("a.html")).getFirst();
            if (intake instanceof Intake.Accepted accepted) {
                spellsTheText(page.toString(), accepted.report());
                read++;
            }
        }
        assertThat(read).isGreaterThan(150);
    }

    private static String reference(String word, boolean hex) {
        return word.codePoints()
                .mapToObj(c -> hex ? "&#x" + Integer.toHexString(c) + ";" : "&#" + c + ";")
                .collect(Collectors.joining());
    }

    private static void spellsTheText(String page, Report report) {
        Alignment alignment = PageAlignment.of(page, report);
        for (Block block : report.blocks()) {
            List<PageSpan> places = alignment.toPage(block.span());
            String spelt = places.stream()
                    .map(place -> Parser.unescapeEntities(place.of(page), false))
                    .collect(Collectors.joining());
            assertThat(PageLetters.letters(spelt))
                    .isEqualTo(PageLetters.letters(block.span().of(report.text())));
            assertThat(places).isSorted();
            for (PageSpan place : places) {
                assertThat(alignment.toText(place))
                        .allMatch(span -> block.span().covers(span));
            }
        }
    }
}
