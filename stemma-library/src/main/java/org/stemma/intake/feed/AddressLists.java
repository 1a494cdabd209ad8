package org.stemma.intake.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.intake.feed.FeedDocument.FeedAddresses;
import org.stemma.intake.feed.FeedDocument.PageAddresses;
import org.stemma.intake.feed.FeedDocument.SitemapAddresses;
import org.stemma.intake.xml.XmlElement;

/** Reads lists of addresses: OPML 1 and 2, sitemaps and sitemap indexes (sitemaps.org 0.9) with the news extension. */
final class AddressLists {

    private AddressLists() {}

    static FeedDocument opml(XmlElement root, List<String> repairs, String base) {
        Optional<String> title =
                root.first("head").flatMap(head -> head.first("title")).flatMap(AddressLists::words);
        List<Outline> feeds = root.below("outline")
                .flatMap(outline -> attribute(outline, "xmlUrl")
                        .map(url -> new Outline(
                                attribute(outline, "title").or(() -> attribute(outline, "text")),
                                Links.resolved(base, url)))
                        .stream())
                .distinct()
                .toList();
        return new FeedAddresses(title, feeds, repairs);
    }

    /** The attribute in whatever case it is written, absent when blank. */
    private static Optional<String> attribute(XmlElement element, String name) {
        return element.attributes().entrySet().stream()
                .filter(attribute -> attribute.getKey().equalsIgnoreCase(name))
                .map(attribute -> attribute.getValue().strip())
                .filter(value -> !value.isEmpty())
                .sorted()
                .findFirst();
    }

    static FeedDocument pages(XmlElement root, List<String> repairs) {
        return new PageAddresses(entries(root, "url").toList(), repairs);
    }

    static FeedDocument sitemaps(XmlElement root, List<String> repairs) {
        return new SitemapAddresses(entries(root, "sitemap").toList(), repairs);
    }

    private static Stream<SitemapEntry> entries(XmlElement root, String name) {
        return root.elements(name).flatMap(url -> words(url, "loc").map(loc -> entry(url, loc)).stream());
    }

    private static SitemapEntry entry(XmlElement url, String address) {
        Optional<XmlElement> news = url.first("news");
        Optional<XmlElement> publication = news.flatMap(n -> n.first("publication"));
        return new SitemapEntry(
                address,
                words(url, "lastmod"),
                publication.flatMap(p -> words(p, "name")),
                publication.flatMap(p -> words(p, "language")),
                news.flatMap(n -> words(n, "publication_date")),
                news.flatMap(n -> words(n, "title")));
    }

    private static Optional<String> words(XmlElement parent, String child) {
        return parent.first(child).flatMap(AddressLists::words);
    }

    private static Optional<String> words(XmlElement element) {
        return Optional.of(element.text().strip()).filter(words -> !words.isEmpty());
    }
}
