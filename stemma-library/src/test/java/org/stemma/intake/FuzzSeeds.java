package org.stemma.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.stemma.intake.archive.Warc;

/** Valid inputs of every format, small ones, to be spoilt. */
final class FuzzSeeds {

    private static final String PAGE = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Two piers to close | Harbour Post</title>
            <meta property="og:site_name" content="Harbour Post"><meta property="article:published_time" content="2024-03-04T09:30:00+01:00">
            <link rel="canonical" href="https://harbourpost.example/2024/03/04/piers">
            <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Two piers to close",
            "datePublished":"2024-03-04T09:30:00+01:00","author":[{"@type":"Person","name":"Ada Holm"}],"publisher":{"name":"Harbour Post"}}</script>
            </head><body><nav><a href="/">Home</a></nav><article><h1>Two piers to close</h1><p class="byline">By Ada Holm</p>
            <time datetime="2024-03-04">4 March 2024</time><figure><img src="a.jpg"><figcaption>The north pier, in 2019. Photo: A. Holm</figcaption></figure>
            <p>STONEHAVEN (Harbour Post) – The harbour board will close two piers before the summer, it said on Monday, after an inspection.</p>
            <p>&#8220;The timber is rotten,&#8221; board member Ada Holm said. She gave no date, and no cost &mdash; not even a rough one.</p>
            <table><tr><td>North</td><td>1912</td></tr></table><ul><li>Read more: <a href="/x">Ferries</a></li></ul></article>
            <footer>© 2024 Harbour Post. All rights reserved.</footer></body></html>
            """;
    private static final String TEXT = """
            Two piers to close in the old harbour

            By Ada Holm, Harbour Post
            Updated 3 days ago

            STONEHAVEN, March 4 – The harbour board will close two piers before the summer, board member Ada Holm said on
            Monday, according to the Northern News Agency.

            Photo: the north pier (A. Holm, 2019)

            Sign up to our newsletter
            © 2024 Harbour Post
            """;
    private static final String ROW =
            "{\"id\":\"1\",\"outlet\":\"Harbour Post\",\"url\":\"https://harbourpost.example/2024/03/04/piers\",\"published\":\"2024-03-04T09:30\","
                    + "\"title\":\"Two piers\",\"text\":\"The harbour board will close two piers, it said on Monday.\"}";
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>Harbour Post</title><link>https://harbourpost.example/</link><item><title>Two piers to close</title>
            <link>https://harbourpost.example/piers</link><pubDate>Mon, 04 Mar 2024 09:30:00 +0100</pubDate><guid>1</guid>
            <description>The board will close two piers &amp; a slip.</description><content:encoded><![CDATA[<p>The harbour board will close two piers before the summer, it said on Monday.</p>]]></content:encoded>
            </item></channel></rss>
            """;
    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><id>x</id><updated>2024-03-04T09:30:00Z</updated>
            <entry><title>Two piers</title><id>1</id><link href="https://harbourpost.example/piers"/><published>2024-03-04T09:30:00Z</published>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The harbour board will close two piers before the summer, it said on Monday.</p></div></content></entry></feed>
            """;
    private static final String NITF = """
            <nitf><head><title>Two piers</title><docdata><date.issue norm="20240304T093000Z"/></docdata></head><body><body.head><hedline><hl1>Two piers to close</hl1></hedline>
            <byline>By Ada Holm</byline></body.head><body.content><p>The harbour board will close two piers before the summer, it said on Monday.</p></body.content></body></nitf>
            """;
    private static final String NINJS =
            "{\"uri\":\"urn:x:1\",\"type\":\"text\",\"versioncreated\":\"2024-03-04T09:30:00Z\",\"headline\":\"Two piers\","
                    + "\"body_xhtml\":\"<p>The harbour board will close two piers before the summer, it said on Monday.</p>\"}";
    private static final String JSON_FEED =
            "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Harbour Post\",\"items\":[{\"id\":\"1\",\"url\":\"https://harbourpost.example/piers\","
                    + "\"content_html\":\"<p>The harbour board will close two piers before the summer, it said on Monday.</p>\"}]}";

    private FuzzSeeds() {}

    static List<byte[]> all() {
        byte[] page = bytes(PAGE);
        return Stream.concat(
                        Stream.of(
                                        PAGE,
                                        TEXT,
                                        ROW + "\n" + ROW.replace("\"1\"", "\"2\"") + "\n",
                                        "[" + ROW + "," + ROW + "]",
                                        ROW.replace(",", ",\n"),
                                        RSS,
                                        ATOM,
                                        NITF,
                                        NINJS,
                                        JSON_FEED)
                                .map(FuzzSeeds::bytes),
                        Stream.of(
                                PAGE.replace("utf-8", "windows-1251")
                                        .replace("harbour", "гавань")
                                        .getBytes(Charset.forName("windows-1251")),
                                ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE),
                                warc(false, page),
                                warc(true, page),
                                Warc.gzip(warc(false, page)),
                                Warc.gzip(bytes(RSS))))
                .toList();
    }

    private static byte[] warc(boolean packed, byte[] page) {
        return new Warc(packed)
                .record(
                        "request",
                        "http://a.example/",
                        "Content-Type: application/http\r\n",
                        bytes("GET / HTTP/1.1\r\n\r\n"))
                .page("http://a.example/1", "Content-Type: text/html; charset=utf-8\r\n", page)
                .page("http://a.example/2", "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", Warc.gzip(page))
                .page(
                        "http://a.example/3",
                        "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n",
                        Warc.joined(bytes(Integer.toHexString(page.length) + "\r\n"), page, bytes("\r\n0\r\n\r\n")))
                .record("conversion", "http://a.example/4", "Content-Type: text/plain\r\n", bytes(TEXT))
                .bytes();
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
