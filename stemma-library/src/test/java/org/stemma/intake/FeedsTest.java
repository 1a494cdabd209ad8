package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.intake.Intake.Accepted;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.report.Declared;
import org.stemma.report.Declared.Relation;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.When;

class FeedsTest {

    private static final String LONG =
            "<p>The council of Fenmarsh shut the old bridge on Thursday after divers found a crack in its middle pier.</p>"
                    + "<p>Buses go round by the mill until the repair is done, which the surveyor said may take two months.</p>";

    private static List<Intake> read(String feed) {
        return new StandardReader().read(feed.getBytes(StandardCharsets.UTF_8), Hint.of("f.xml"));
    }

    private static List<Intake> rss(String inside) {
        return read("<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel>"
                + "<title>Fenmarsh Courier - Local</title><link>http://www.fenmarshcourier.example/</link>" + inside
                + "</channel></rss>");
    }

    private static Report report(List<Intake> intakes) {
        assertThat(intakes).singleElement().isInstanceOf(Accepted.class);
        return ((Accepted) intakes.getFirst()).report();
    }

    private static String escaped(String html) {
        return html.replace("<", "&lt;");
    }

    private static String encoded(String html) {
        return "<content:encoded><![CDATA[" + html + "]]></content:encoded>";
    }

    @Test
    void anItemWithItsFullTextIsAReport() {
        Report report = report(rss("<item><title>Bridge shut</title><link>http://fenmarshcourier.example/1</link>"
                + "<author>a@b.example (Ann Ferris)</author><pubDate>Thu, 09 May 2024 10:00:00 GMT</pubDate>"
                + "<description>Short.</description>" + encoded(LONG) + "</item>"));
        assertThat(report.input()).isEqualTo("f.xml[1]");
        assertThat(report.outlet()).contains(new Outlet("Fenmarsh Courier"));
        assertThat(report.url()).contains("http://fenmarshcourier.example/1");
        assertThat(report.title()).contains("Bridge shut");
        assertThat(report.bylines()).containsExactly("Ann Ferris");
        assertThat(report.published().edtf()).isEqualTo("2024-05-09T10:00:00Z");
        assertThat(report.published().why()).anyMatch(why -> why.contains("pubDate \"Thu, 09 May 2024 10:00:00 GMT\""));
        assertThat(report.body()).hasSize(2);
        assertThat(report.text()).doesNotContain("<p>").contains("crack in its middle pier.\n\nBuses");
        assertThat(report.declared()).isEmpty();
    }

    @Test
    void anItemWithASummaryOnlySaysSo() {
        Report report = report(rss("<item><title>Bridge shut</title><link>http://fenmarshcourier.example/1</link>"
                + "<description>" + escaped(LONG) + "</description></item>"));
        assertThat(report.declared()).extracting(Declared::relation).containsExactly(Relation.SUMMARY_ONLY);
    }

    @ParameterizedTest(name = "content that ends \"{0}\" is only a summary: {1}")
    @CsvSource({
        "Read more, true",
        "[\u2026], true",
        "Continue reading Bridge shut, true",
        "says the mayor., false",
        "she will read more., false"
    })
    void contentThatBreaksOffIsASummary(String end, boolean summary) {
        Report report =
                report(rss("<item><title>Bridge shut</title>" + encoded(LONG + "<p>" + end + "</p>") + "</item>"));
        assertThat(report.declared().stream().anyMatch(declared -> declared.relation() == Relation.SUMMARY_ONLY))
                .isEqualTo(summary);
    }

    @Test
    void aLongDescriptionIsAFullText() {
        Report report = report(rss(
                "<item><title>Bridge shut</title><description>" + escaped(LONG.repeat(5)) + "</description></item>"));
        assertThat(report.declared()).isEmpty();
    }

    @Test
    void anItemWithOnlyALinkIsRefusedByNameAndAddress() {
        List<Intake> intakes =
                rss("<item><title>Bridge shut</title><link>http://fenmarshcourier.example/1</link></item>");
        assertThat(intakes).singleElement().isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.NO_TEXT);
            assertThat(refused.input()).isEqualTo("f.xml[1]");
            assertThat(refused.detail()).contains("\"Bridge shut\"", "<http://fenmarshcourier.example/1>", "fetched");
        });
    }

    @Test
    void theFeedThatAnItemNamesIsItsOutletAndIsDeclared() {
        Report report = report(rss("<item><title>T</title><source url='http://wire.example/rss'>Harbour Wire</source>"
                + encoded(LONG) + "</item>"));
        assertThat(report.outlet()).contains(new Outlet("Harbour Wire"));
        assertThat(report.declared())
                .containsExactly(new Declared(Relation.SOURCE, "Harbour Wire <http://wire.example/rss>"));
    }

    @Test
    void aFeedThatGathersFromOtherSitesIsNotTheOutlet() {
        Report report = report(
                rss("<item><title>T</title><link>http://news.otherpaper.example/9</link>" + encoded(LONG) + "</item>"));
        assertThat(report.outlet()).contains(new Outlet("news.otherpaper.example"));
    }

    @Test
    void anotherHostOfTheSameSiteIsStillTheFeedsOutlet() {
        Report report = report(rss(
                "<item><title>T</title><link>http://m.fenmarshcourier.example/9</link>" + encoded(LONG) + "</item>"));
        assertThat(report.outlet()).contains(new Outlet("Fenmarsh Courier"));
    }

    @Test
    void aTimeWithoutAZoneIsTwentySixHours() {
        Report report = report(
                rss("<item><title>T</title><pubDate>Thu, 09 May 2024 10:00:00</pubDate>" + encoded(LONG) + "</item>"));
        assertThat(report.published()).isInstanceOf(When.On.class);
        assertThat(report.published().why()).anyMatch(why -> why.contains("26 hours"));
    }

    @Test
    void aRepairedFeedSaysSoInTheEvidenceOfItsReports() {
        Report report = report(rss("<item><title>Fish & chips</title><pubDate>Thu, 09 May 2024 10:00:00 GMT</pubDate>"
                + encoded(LONG) + "</item>"));
        assertThat(report.title()).contains("Fish & chips");
        assertThat(report.published().why()).anyMatch(why -> why.contains("repaired"));
    }

    @Test
    void listsOfAddressesAreRefusedByTheirNumber() {
        assertThat(read("<opml><body><outline xmlUrl='http://a.example/'/></body></opml>"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.detail()).contains("1 feed address,", "watch"));
        assertThat(
                        read(
                                "<urlset><url><loc>http://a.example/</loc></url><url><loc>http://b.example/</loc></url></urlset>"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.detail()).contains("2 page addresses"));
    }

    @Test
    void anEmptyFeedIsRefused() {
        assertThat(rss("")).containsExactly(new Refused("f.xml", Reason.NO_TEXT, "the feed has no items"));
    }

    @Test
    void aFeedLargerThanTheLimitGivesTheItemsBeforeItAndSaysSo() throws java.io.IOException {
        String item = "<item><title>Bridge shut</title><guid>g%d</guid>" + encoded(LONG) + "</item>";
        StringBuilder feed = new StringBuilder("<rss version='2.0'><channel>");
        for (int i = 0; i < 50; i++) {
            feed.append(item.formatted(i));
        }
        byte[] bytes = feed.toString().getBytes(StandardCharsets.UTF_8);
        List<Intake> intakes = new java.util.ArrayList<>();
        new StandardReader(new IntakeLimits(2000, 2000, 1))
                .open(new java.io.ByteArrayInputStream(bytes), Hint.of("f.xml"))
                .forEachRemaining(intakes::add);
        assertThat(intakes.getFirst()).isInstanceOf(Accepted.class);
        assertThat(intakes.getLast()).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
            assertThat(refused.detail()).contains("2000");
        });
    }

    @Test
    void aJsonFeedOnOneLineIsAFeedAndNoLines() throws java.io.IOException {
        String json =
                "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"N\",\"items\":[{\"id\":\"1\",\"content_html\":\""
                        + LONG + "\"}]}";
        List<Intake> intakes = new java.util.ArrayList<>();
        new StandardReader()
                .open(new java.io.ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Hint.of("feed"))
                .forEachRemaining(intakes::add);
        assertThat(report(intakes).outlet()).contains(new Outlet("N"));
    }
}
