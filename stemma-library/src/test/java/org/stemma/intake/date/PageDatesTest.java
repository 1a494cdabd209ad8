package org.stemma.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.intake.page.QuickPage;
import org.stemma.intake.page.Source;
import org.stemma.report.When;

class PageDatesTest {

    private static final String TITLE = "Harbour board closes two piers";

    private static final String STORY =
            ("<p>The harbour board will close two piers before the summer, it said on Monday, and"
                            + " nobody on the quay had been told of it beforehand, as the dockers say.</p>")
                    .repeat(3);

    private static When when(String head, String body, String language, Optional<When> address) {
        String html =
                "<html><head><title>" + TITLE + " | Post</title>" + head + "</head><body>" + body + "</body></html>";
        return Weighing.combine(PageDates.of(QuickPage.of(Source.of(html)), List.of(), address, language)
                .published());
    }

    private static When body(String body) {
        return when("", body, "en-GB", Optional.empty());
    }

    private static String story(String beside) {
        return "<h1>" + TITLE + "</h1>" + beside + STORY;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<time datetime='2031-05-09T16:38:00+02:00'>today</time>|2031-05-09T16:38:00+02:00",
                "<time>9 May 2031</time>|2031-05-09",
                "<abbr class='published' title='2031-05-09T16:38:00Z'>4 p.m.</abbr>|2031-05-09T16:38:00Z",
                "<span class='entry-date'>9.5.31</span>|2031-05-09",
                "<span class='postDate'><b>9</b> May <i>2031</i></span>|2031-05-09",
                "<span itemprop='datePublished' content='2031-05-09'>Friday</span>|2031-05-09",
                "<div>by Ada Holm on May 9, 2031</div>|2031-05-09",
                "<div data-published='2031-05-09'>Friday</div>|2031-05-09",
                "<p>Published 9 May 2031, updated 12 May 2031</p>|2031-05-09",
                "<p>Updated 12 May 2031, first published 9 May 2031</p>|2031-05-09",
                "<p>Aktualisiert am <time>12.5.2031</time> veröffentlicht am <time>9.5.2031</time></p>|2031-05-09",
                "<p>Last updated 12 May 2031</p>|../2031-05-12",
                "<p>Last updated <span class='date'>12 May 2031<br></span></p>|../2031-05-12",
                "<p>Last updated<br><span class='date'>9 May 2031<br></span></p>|2031-05-09",
                "<div class='date' title='2031-05-09'>7 days <i class='date'>8 May 2031</i> ago</div>|2031-05-09",
                "<span class='room' title='Piers 9 and 2031'>9 piers</span>|''",
                "<p>Stand: 12. Mai 2031</p>|2031-05-12",
                "<p>Published 9 May 2031, as of 12 May 2031</p>|2031-05-09",
                "<p>(9 May 2031) "
                        + "The board met in the old customs house and talked until late about the two piers that lie to the north of it, "
                        + "and about the money that the town has promised and not yet paid to the men and women who work on them.</p>|2031-05-09",
                "<p>On 9 May 2031 "
                        + "the board met in the old customs house and talked until late about the two piers that lie to the north of it, "
                        + "and about the money that the town has promised and not yet paid to the men and women who work on them.</p>|''",
                "<figure><img><figcaption>The pier, 2 May 2031</figcaption></figure>|''",
                "<div class='event-date'>2 May 2031</div>|''",
                "<p>Ada Holm was born 2 May 1981 in Bergen</p>|''"
            })
    void theDateByTheHeadlineIsTheReports(String beside, String edtf) {
        assertThat(body(story(beside)).edtf()).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<div class='comments'><div><time datetime='2031-05-10'>10 May</time> I never liked those piers, and neither did my father, who "
                        + "worked there</div></div>",
                "<aside class='related'><h3>More</h3><time datetime='2031-05-10'>10 May</time></aside>",
                "<ul><li><a href='/a'>Record catch</a> <time datetime='2031-05-10'>10 May</time></li></ul>",
                "<footer>© 10 May 2031 Harbour Post</footer>",
                "<p>The next meeting is on 10 May 2031</p>",
            })
    void commentsTeasersAndNoticesNeverDateTheReport(String beside) {
        assertThat(body(story("") + beside).edtf()).isEmpty();
    }

    @Test
    void aDateSoMarkedElsewhereCountsWhenItIsTheOnlyOne() {
        String end = "<div class='footer'>Published on: 9.5.2031</div>";
        assertThat(body(story("") + end).edtf()).isEqualTo("2031-05-09");
        assertThat(body(story("") + end + "<p>Published: 7.5.2031</p>").edtf()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta property='article:published_time' content='2031-05-09T16:38:00Z'>|2031-05-09T16:38:00Z",
                "<meta name='pubdate' content='20310509'>|2031-05-09",
                "<meta name='DC.date.issued' content='2031-05-09'>|2031-05-09",
                "<meta name='date' content='2031-05-09'>|2031-05-09",
                "<meta property='article:modified_time' content='2031-05-12'>|../2031-05-12",
                "<meta property='article:publisher' content='https://social.example/20310509'>|''",
                "<meta name='expires' content='2031-05-09'>|''"
            })
    void theHeadMayTell(String head, String edtf) {
        assertThat(when(head, story(""), "en-GB", Optional.empty()).edtf()).isEqualTo(edtf);
    }

    @Test
    void anInstantInGreenwichFallsOnTheDayThatThePagePrints() {
        String head = "<meta property='article:published_time' content='2031-05-10T02:10:00+00:00'>";
        When when = when(head, story("<p>May 9, 2031</p>"), "en-US", Optional.empty());
        assertThat(when.edtf()).isEqualTo("2031-05-09");
        assertThat(when.earliest()).isEqualTo(when.latest()).contains(java.time.Instant.parse("2031-05-10T02:10:00Z"));
        assertThat(when.why()).anyMatch(why -> why.contains("given in UTC"));
    }

    @Test
    void dataAndPrintThatDifferLeaveTheDaysBetween() {
        String head = "<meta property='article:published_time' content='2031-05-06T12:00:00+02:00'>";
        When when = when(head, story("<p>May 9, 2031</p>"), "en-US", Optional.empty());
        assertThat(when.edtf()).isEqualTo("2031-05-06/2031-05-09");
        assertThat(when.why()).hasSize(3);
    }

    @Test
    void aDateLabelledAsTheLastChangeIsNoContradiction() {
        String head = "<meta property='article:published_time' content='2031-05-06T12:00:00+02:00'>";
        assertThat(when(head, story("<p>Updated May 9, 2031</p>"), "en-US", Optional.empty())
                        .edtf())
                .isEqualTo("2031-05-06T12:00:00+02:00");
    }

    @Test
    void theAddressSettlesWhichOfTwoDaysIsMeant() {
        String head =
                "<meta property='article:published_time' content='2031-05-12'><meta name='pubdate' content='2031-05-09'>";
        Optional<When> address = Optional.of(When.On.day(java.time.LocalDate.of(2031, 5, 9), List.of("address")));
        assertThat(when(head, story(""), "en-US", address).edtf()).isEqualTo("2031-05-09");
        assertThat(when(head, story(""), "en-US", Optional.empty()).edtf()).isEqualTo("2031-05-09/2031-05-12");
    }

    @Test
    void scriptsAreAskedLastAndOnlyWhenTheyNameOneDay() {
        String state =
                "<script>var page={\"publishedAt\":\"2031-05-09T10:00:00Z\",\"changed\":\"2031-05-12\"}</script>";
        assertThat(body(story("") + state).edtf()).isEqualTo("2031-05-09T10:00:00Z");
        String more = "<script>var next={\\\"datePublished\\\":\\\"2031-05-10\\\"}</script>";
        assertThat(body(story("") + state + more).edtf()).isEmpty();
    }
}
