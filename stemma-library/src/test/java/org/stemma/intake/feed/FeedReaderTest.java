package org.stemma.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

    private static final String RSS = """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Fenmarsh Courier &amp;amp; Post</title><link>http://courier.example/</link><language>en-gb</language>
            <image><title>Not the title</title><link>http://courier.example/logo</link></image>
            <item><title>Bridge &lt;b&gt;shut&lt;/b&gt;</title><link>/news/1</link><guid isPermaLink="false">c-1</guid>
              <description>Short of it.</description><content:encoded><![CDATA[<p>All of <i>it</i>.</p>]]></content:encoded>
              <dc:creator>Ann Ferris</dc:creator><pubDate>Thu, 09 May 2024 10:00:00 GMT</pubDate>
              <source url="http://wire.example/rss">Harbour Wire</source><category>roads</category></item>
            <item><guid>http://courier.example/news/2</guid><author>desk@courier.example (Night Desk)</author></item>
            </channel></rss>
            """;

    private static FeedDocument read(String text) {
        return FeedReader.read(text.getBytes(StandardCharsets.UTF_8), Optional.empty(), "http://courier.example/feed");
    }

    private static Feed feed(String text) {
        FeedDocument document = read(text);
        assertThat(document).isInstanceOf(FeedDocument.Items.class);
        return ((FeedDocument.Items) document).feed();
    }

    private static FeedItem item(String inside) {
        return feed("<rss version='2.0'><channel><item>" + inside + "</item></channel></rss>")
                .items()
                .getFirst();
    }

    @Test
    void anRssFeedGivesItsItems() {
        Feed feed = feed(RSS);
        assertThat(feed.format()).isEqualTo("RSS 2.0");
        assertThat(feed.title()).contains("Fenmarsh Courier & Post");
        assertThat(feed.link()).contains("http://courier.example/");
        assertThat(feed.items()).hasSize(2);
        FeedItem first = feed.items().getFirst();
        assertThat(first.title()).contains("Bridge shut");
        assertThat(first.link()).contains("http://courier.example/news/1");
        assertThat(first.id()).contains("c-1");
        assertThat(first.content()).contains(new FeedText("<p>All of <i>it</i>.</p>", true));
        assertThat(first.summary()).contains(new FeedText("Short of it.", false));
        assertThat(first.authors()).extracting(FeedAuthor::name).containsExactly(Optional.of("Ann Ferris"));
        assertThat(first.source())
                .contains(new FeedSource(Optional.of("Harbour Wire"), Optional.of("http://wire.example/rss")));
        assertThat(first.published()).contains(new FeedStamp("pubDate", "Thu, 09 May 2024 10:00:00 GMT"));
        assertThat(first.language()).contains("en-gb");
        assertThat(first.categories()).containsExactly("roads");
        FeedItem second = feed.items().get(1);
        assertThat(second.link()).contains("http://courier.example/news/2");
        assertThat(second.authors())
                .containsExactly(new FeedAuthor(
                        Optional.of("Night Desk"), Optional.of("desk@courier.example"), Optional.empty()));
    }

    @Test
    void anAtomFeedGivesItsEntries() {
        Feed feed = feed("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="http://blatt.example/a/">
                <title type="text">Less &lt;b&gt; than</title><link rel="self" href="feed"/><link href="./"/>
                <author><name>Redaktion</name></author>
                <entry><id>tag:1</id><title type="html">Zug &amp;lt; Bus</title><link rel="enclosure" href="x.mp3"/>
                <link rel="alternate" type="text/html" href="b/1"/><updated>2024-05-10T00:00:00Z</updated>
                <published>2024-05-09T00:00:00Z</published><summary>kurz</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Lang &amp; breit</p></div></content>
                <source><title>Bote</title><link href="http://bote.example/"/></source></entry></feed>
                """);
        assertThat(feed.format()).isEqualTo("Atom 1.0");
        assertThat(feed.title()).contains("Less <b> than");
        assertThat(feed.link()).contains("http://blatt.example/a/");
        FeedItem entry = feed.items().getFirst();
        assertThat(entry.title()).contains("Zug < Bus");
        assertThat(entry.link()).contains("http://blatt.example/a/b/1");
        assertThat(entry.enclosures()).containsExactly("http://blatt.example/a/x.mp3");
        assertThat(entry.content()).contains(new FeedText("<p>Lang &amp; breit</p>", true));
        assertThat(entry.published().orElseThrow().element()).isEqualTo("published");
        assertThat(entry.updated().orElseThrow().element()).isEqualTo("updated");
        assertThat(entry.authors()).extracting(FeedAuthor::name).containsExactly(Optional.of("Redaktion"));
        assertThat(entry.source().flatMap(FeedSource::title)).contains("Bote");
        assertThat(entry.language()).contains("de");
    }

    @Test
    void anRdfFeedGivesItsItemsBesideTheChannel() {
        Feed feed = feed("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="http://old.example/"><title>Old</title></channel>
                <item rdf:about="http://old.example/1"><title>One</title><dc:date>2004-05-09</dc:date></item></rdf:RDF>
                """);
        assertThat(feed.format()).isEqualTo("RSS 1.0");
        assertThat(feed.title()).contains("Old");
        assertThat(feed.items().getFirst().link()).contains("http://old.example/1");
        assertThat(feed.items().getFirst().published()).contains(new FeedStamp("date", "2004-05-09"));
    }

    @Test
    void aJsonFeedGivesItsItems() {
        String json = """
                {"version":"https://jsonfeed.org/version/1.1","title":"Notes","home_page_url":"http://notes.example/","language":"en",
                 "authors":[{"name":"May Sorrel"}],"items":[{"id":7,"url":"/7","title":"Seven","content_html":"<p>A</p>","summary":"a",
                 "date_published":"2024-05-09T10:00:00Z","tags":["t"],"attachments":[{"url":"http://notes.example/7.mp3"}]}]}
                """;
        assertThat(FeedReader.opens(json.getBytes(StandardCharsets.UTF_8))).isTrue();
        Feed feed = feed(json);
        FeedItem item = feed.items().getFirst();
        assertThat(feed.format()).isEqualTo("JSON Feed 1.1");
        assertThat(item.id()).contains("7");
        assertThat(item.link()).contains("http://courier.example/7");
        assertThat(item.content()).contains(new FeedText("<p>A</p>", true));
        assertThat(item.authors()).extracting(FeedAuthor::name).containsExactly(Optional.of("May Sorrel"));
    }

    @Test
    void anOutlineGivesItsFeeds() {
        FeedDocument document = read("""
                <opml version="2.0"><head><title>Mine</title></head><body><outline text="Group">
                <outline text="A" xmlUrl="http://a.example/rss"/><outline title="B" text="b" xmlurl="b.xml"/></outline>
                <outline text="no feed"/></body></opml>
                """);
        assertThat(document)
                .isEqualTo(new FeedDocument.FeedAddresses(
                        Optional.of("Mine"),
                        java.util.List.of(
                                new Outline(Optional.of("A"), "http://a.example/rss"),
                                new Outline(Optional.of("B"), "http://courier.example/b.xml")),
                        java.util.List.of()));
    }

    @Test
    void aNewsSitemapGivesItsPagesAndAnIndexItsSitemaps() {
        FeedDocument pages = read("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc> http://courier.example/1 </loc><news:news><news:publication><news:name>Courier</news:name>
                <news:language>en</news:language></news:publication><news:publication_date>2024-05-09</news:publication_date>
                <news:title>One</news:title></news:news></url><url><lastmod>2024</lastmod></url></urlset>
                """);
        assertThat(((FeedDocument.PageAddresses) pages).pages())
                .containsExactly(new SitemapEntry(
                        "http://courier.example/1",
                        Optional.empty(),
                        Optional.of("Courier"),
                        Optional.of("en"),
                        Optional.of("2024-05-09"),
                        Optional.of("One")));
        FeedDocument index = read(
                "<sitemapindex><sitemap><loc>http://courier.example/a.xml.gz</loc><lastmod>2024-05-09</lastmod></sitemap></sitemapindex>");
        assertThat(((FeedDocument.SitemapAddresses) index).sitemaps())
                .extracting(SitemapEntry::url)
                .containsExactly("http://courier.example/a.xml.gz");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            <title>AT&amp;amp;T wins</title>                      | AT&T wins
            <title>AT&amp;T wins</title>                          | AT&T wins
            <title>5 &lt; 7 and 8 &gt; 2</title>                  | 5 < 7 and 8 > 2
            <title>Use the &lt;nosuchtag&gt; tag</title>          | Use the <nosuchtag> tag
            <title>&lt;em&gt;So&lt;/em&gt; it is</title>          | So it is
            <title><![CDATA[Caf&eacute; closed]]></title>         | Caf\u00E9 closed
            <title>R&nbsp;&amp; D</title>                         | R & D
            <dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">Mine</dc:title> | Mine
            <media:title xmlns:media="http://search.yahoo.com/mrss/">Photo</media:title><title>Mine</title> | Mine
            """)
    void titlesAreReadAsWordsAndNotAsMarkup(String inside, String title) {
        assertThat(item(inside).title().map(words -> words.replace('\u00A0', ' ')))
                .contains(title);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<rss version='2.0'>",
                "<!-- a --><?xml version='1.0'?>\n<feed>",
                "\uFEFF<rdf:RDF xmlns='http://purl.org/rss/1.0/'>",
                "<!DOCTYPE rss [<!ENTITY a 'b>'>]> <rss>",
                "<atom:feed xmlns:atom='http://www.w3.org/2005/Atom'>",
                "<opml>",
                "<urlset xmlns='x'>",
                "<sitemapindex>"
            })
    void feedsAreToldByTheirContent(String head) {
        assertThat(FeedReader.opens(head.getBytes(StandardCharsets.UTF_8))).isTrue();
        assertThat(FeedReader.opens(head.replace("\uFEFF", "").getBytes(StandardCharsets.UTF_16LE)))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<html><rss>",
                "<!doctype html><p>feed",
                "<rdf:RDF xmlns='http://xmlns.com/foaf/0.1/'>",
                "rss",
                "",
                "<rssfeed>",
                "{\"text\":\"a\"}",
                "<channel><b/></channel>",
                "The <rss> element",
                "<nitf>"
            })
    void otherThingsAreNoFeeds(String head) {
        assertThat(FeedReader.opens(head.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void theCharsetOfTheTransportGoesBeforeTheDeclared() {
        byte[] bytes =
                "<?xml version='1.0' encoding='utf-8'?><rss><channel><title>Щука</title><item><title>x</title></item></channel></rss>"
                        .getBytes(Charset.forName("KOI8-R"));
        FeedDocument.Items items = (FeedDocument.Items) FeedReader.read(bytes, Optional.of("koi8-r"), "");
        assertThat(items.feed().title()).contains("Щука");
        assertThat(items.remarks()).isEmpty();
    }

    @Test
    void aFeedThatNeverEndsIsReadUpToTheLimitAndSaysSo() {
        String item = "<item><title>t</title></item>";
        FeedDocument.Items items = (FeedDocument.Items) read("<rss><channel>" + item.repeat(FeedReader.MOST_ITEMS + 1));
        assertThat(items.feed().items()).hasSize(FeedReader.MOST_ITEMS);
        assertThat(items.remarks()).anyMatch(remark -> remark.startsWith("read up to item 20000 of 20001"));
    }

    @Test
    void aPageIsRefused() {
        assertThat(read("<html><body>x</body></html>"))
                .isEqualTo(new FeedDocument.Refused("it is a web page, not a feed"));
    }
}
