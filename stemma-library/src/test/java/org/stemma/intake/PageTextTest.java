package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.report.Block.Kind;
import org.stemma.report.Report;

class PageTextTest {

    private static final String ONE =
            "The ferry to Lund Island left its berth at dawn, carrying forty lorries, two buses and the mayor.";
    private static final String TWO =
            "Harbour pilots said the new quay was deep enough, although the tide tables, they added, were out of date.";
    private static final String THREE =
            "A second ship is to follow in the spring, once the yard, the bank and the council have signed.";
    private static final String FOUR =
            "Nobody on the island, it seems, had asked for two, and the school band played on regardless.";
    private static final String LEAD = "The island has waited eleven years for this crossing.";

    private static Report read(String body) {
        String page = "<html><head><title>Ferry sails</title></head><body>" + body + "</body></html>";
        Intake intake = new StandardReader()
                .read(page.getBytes(StandardCharsets.UTF_8), Hint.of("page.html"))
                .getFirst();
        return ((Intake.Accepted) intake).report();
    }

    private static String account(String body) {
        Report report = read(body);
        return report.body().stream()
                .filter(block -> block.kind() != Kind.HEADLINE)
                .map(block -> block.span().of(report.text()))
                .collect(Collectors.joining("\n"));
    }

    private static String p(String... paragraphs) {
        return List.of(paragraphs).stream().map(words -> "<p>" + words + "</p>").collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "  ", "\n\t", " \u00a0", " <b> </b>", "<i> ", "&nbsp;", "<!-- a --> "})
    void whateverPartsTwoWordsIsOneBlank(String between) {
        assertThat(account("<h1>Ferry sails</h1>" + p(ONE.replace(" left", between + "left"), TWO)))
                .contains("Lund Island left its berth");
    }

    @Test
    void takesTheLeadBetweenHeadlineAndAccountWhateverItIsCalled() {
        String body = "<div><h1>Ferry sails</h1><div class=teaser>" + LEAD + "</div><div class=text>" + p(ONE, TWO)
                + "</div></div>";
        assertThat(account(body)).startsWith(LEAD).contains(ONE, TWO);
    }

    @Test
    void leavesAnotherStorysTeaserBehindTheAccountOut() {
        String body = "<div><h1>Ferry sails</h1><div class=text>" + p(ONE, TWO) + "</div><div class=teaser>" + LEAD
                + "</div></div>";
        assertThat(account(body)).contains(TWO).doesNotContain(LEAD);
    }

    @Test
    void takesSectionsOfOneArticleTogether() {
        String body = "<main><h1>Ferry sails</h1><section>" + p(ONE, TWO) + "</section><section>" + p(THREE)
                + "</section></main>";
        assertThat(account(body)).contains(ONE, TWO, THREE);
    }

    @Test
    void leavesAColumnOfLinksBesideTheSectionsOut() {
        String links =
                "<section><p>" + LEAD + "</p><p><a href=a>Bridge to close for the whole of the coming winter</a></p>"
                        + "<p><a href=b>Council to vote on the price of fish again</a></p></section>";
        String body = "<main><h1>Ferry sails</h1><section>" + p(ONE, TWO, THREE, FOUR, ONE, TWO) + "</section>" + links
                + "</main>";
        assertThat(account(body)).contains(THREE).doesNotContain("Bridge", LEAD);
    }

    @Test
    void keepsParagraphsWhoseNameIsThatOfAWallWhenMostOfTheProseBearsIt() {
        String body = "<div><h1>Ferry sails</h1><p>" + ONE + "</p><p class=paywall>" + TWO + "</p><p class=paywall>"
                + THREE + "</p><p class=paywall>" + FOUR + "</p></div>";
        assertThat(account(body)).contains(ONE, TWO, THREE, FOUR);
    }

    @Test
    void leavesALonePaywallBoxOut() {
        String body = "<div><h1>Ferry sails</h1>" + p(ONE, TWO, THREE, FOUR)
                + "<p class=paywall>Readers of the printed paper, it says here, know more than this page.</p></div>";
        assertThat(account(body)).contains(FOUR).doesNotContain("printed paper");
    }

    @Test
    void keepsALinkedNameInsideAParagraphWhateverItsClass() {
        String body =
                "<div><h1>Ferry sails</h1>" + p(ONE) + "<p>The mayor, <a class='tag related' href=x>Ada Holm</a>, "
                        + "waved from the upper deck, twice, and was seen to smile.</p></div>";
        assertThat(account(body)).contains("The mayor, Ada Holm, waved");
    }

    @Test
    void leavesWordsForScreenReadersInsideAParagraphOut() {
        String body =
                "<div><h1>Ferry sails</h1>" + p(ONE) + "<p>The mayor waved<span class=sr-only> opens in a new window"
                        + "</span> from the upper deck, twice, and was seen to smile.</p></div>";
        assertThat(account(body))
                .contains("The mayor waved from the upper deck")
                .doesNotContain("new window");
    }

    @Test
    void partsParagraphsAtTwoLineBreaksAndNotAtOne() {
        Report report =
                read("<div><h1>Ferry sails</h1><div>" + ONE + "<br><br>" + TWO + "<br>" + THREE + "</div></div>");
        assertThat(report.body().stream()
                        .filter(block -> block.kind() == Kind.PARAGRAPH)
                        .map(block -> block.span().of(report.text())))
                .containsExactly(ONE, TWO + " " + THREE);
    }

    @Test
    void readsARowOfDataAsOneBlockAndARowOfLayoutAsItsParagraphs() {
        Report data = read("<div><h1>Ferry sails</h1>" + p(ONE, TWO)
                + "<table><tr><td>Lund</td><td>06:10</td></tr></table>" + p(THREE) + "</div>");
        assertThat(data.body().stream().filter(block -> block.kind() == Kind.TABLE))
                .singleElement()
                .satisfies(row -> assertThat(row.span().of(data.text())).isEqualTo("Lund 06:10"));
        String layout = "<table><tr><td><ul><li><a href=a>Weather</a></li></ul></td><td><h1>Ferry sails</h1>"
                + p(ONE, TWO, THREE) + "</td></tr></table>";
        assertThat(account(layout)).isEqualTo(String.join("\n", ONE, TWO, THREE));
    }

    @Test
    void takesTheArticleOfTheHeadlineAndNotTheLongerOneBelow() {
        String first = "<article><h1>Ferry sails</h1>" + p(ONE, TWO, THREE, FOUR, ONE, TWO) + "</article>";
        String below = "<article><h1>Bridge closes</h1>"
                + p("The bridge, old, narrow and tired, is to be shut, the county said, for the whole winter.")
                        .repeat(9)
                + "</article>";
        assertThat(account(first + below)).contains(FOUR).doesNotContain("bridge");
    }

    @Test
    void goesOnInAThousandLevelsOfNesting() {
        String deep = "<div>".repeat(100_000) + p(ONE, TWO);
        assertThat(account("<h1>Ferry sails</h1>" + deep)).contains(ONE, TWO);
    }

    /** Each body holds two paragraphs behind what is drawn here; the page's head declares what {@link #read} says. */
    @ParameterizedTest
    @CsvSource(delimiterString = " >> ", textBlock = """
            <h1>Pier opens after eleven years</h1>                                        >> Pier opens after eleven years
            <h1>Pier opens after eleven years</h1><h1><a href=a>More from the coast</a></h1> >> Pier opens after eleven years
            <h1><a href=a>Pier opens after eleven years</a></h1>                          >> Pier opens after eleven years
            <h1>Pier opens after eleven years</h1><h1>More from the coast</h1>            >> Ferry sails
            <h1>Ferry at last sails</h1><h1>More from the coast</h1>                      >> Ferry at last sails
            <h1>Ferry breaks down in storm</h1><h1>More from the coast</h1>               >> Ferry sails
            <h1>Pier opens</h1><div><h3><a href=a>Ferry sails</a></h3></div>              >> Pier opens
            <h1>Pier opens</h1><div><h3>Ferry sails</h3></div>                            >> Ferry sails
            <h1>Pi&shy;er opens af&shy;ter eleven years</h1>                              >> Pier opens after eleven years
            """)
    void aHeadingThatLeadsToAnotherPageIsTheHeadlineOnlyWhereNothingElseIs(String headings, String title) {
        assertThat(read("<main>" + headings + p(ONE, TWO) + "</main>").title()).contains(title);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " >> ", textBlock = """
            Ferry sails and "royal guests"     >> Ferry sails and     >> Ferry sails and "royal guests"
            Ferry sails and royal guests       >> Ferry sails and     >> Ferry sails and
            "Ferry" sails and "royal guests"   >> Harbour opens today >> Harbour opens today
            """)
    void aTitleCutAtItsOwnQuotationMarkIsTakenFromThePage(String title, String declared, String read) {
        String page = "<html><head><title>" + title + "</title><meta property=og:title content='" + declared
                + "'></head><body>" + p(ONE, TWO) + "</body></html>";
        Intake intake = new StandardReader()
                .read(page.getBytes(StandardCharsets.UTF_8), Hint.of("page.html"))
                .getFirst();
        assertThat(((Intake.Accepted) intake).report().title()).contains(read);
    }
}
