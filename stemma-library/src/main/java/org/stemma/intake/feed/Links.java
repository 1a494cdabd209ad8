package org.stemma.intake.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import org.stemma.intake.xml.XmlElement;

/** Finds the address of a feed's or an item's page among its links. */
final class Links {

    private Links() {}

    /** The address meant by {@code url} inside {@code base}; {@code url} as it is where there is no base to use. */
    static String resolved(String base, String url) {
        String given = url.strip().replaceAll("[\\t\\n\\r]", "");
        if (base.isEmpty() || given.isEmpty()) {
            return given;
        }
        String absolute = StringUtil.resolve(base, given);
        return absolute.isEmpty() ? given : absolute;
    }

    /** The base in force at {@code element}, inside that of the document. */
    static String base(XmlElement element, String document) {
        return element.base().isEmpty() ? document : resolved(document, element.base());
    }

    /** The page that {@code parent} is about, best statement first: original link, link, alternate link, permanent guid. */
    static Optional<String> page(XmlElement parent, String document) {
        return Stream.of(
                        original(parent),
                        plain(parent),
                        alternate(parent),
                        attributeLink(parent),
                        permanent(parent),
                        about(parent))
                .flatMap(Optional::stream)
                .findFirst()
                .map(found -> resolved(base(found.element(), document), found.url()))
                .filter(url -> !url.isEmpty());
    }

    /** @param url as written */
    private record Found(XmlElement element, String url) {}

    private static Optional<Found> original(XmlElement parent) {
        return words(parent.elements("origLink").filter(link -> Space.of(link) == Space.FEEDBURNER));
    }

    private static Optional<Found> plain(XmlElement parent) {
        return words(parent.elements("link")
                .filter(link -> Space.of(link) == Space.CORE
                        && link.attribute("href").isEmpty()
                        && link.attribute("rel").isEmpty()));
    }

    private static Optional<Found> words(Stream<XmlElement> elements) {
        return elements.filter(element -> !element.text().isBlank())
                .findFirst()
                .map(element -> new Found(element, element.text().strip()));
    }

    private static Optional<Found> alternate(XmlElement parent) {
        List<XmlElement> links = parent.elements("link")
                .filter(link -> !target(link).isBlank() && relation(link).equals("alternate"))
                .toList();
        return links.stream()
                .filter(link -> {
                    String type = link.attribute("type").orElse("text/html").toLowerCase(Locale.ROOT);
                    return type.startsWith("text/html") || type.contains("xhtml");
                })
                .findFirst()
                .or(() -> links.stream().findFirst())
                .map(link -> new Found(link, target(link)));
    }

    private static String target(XmlElement link) {
        return link.attribute("href").orElseGet(link::text);
    }

    /** The {@code rel} of a link, {@code alternate} when it has none (RFC 4287, 4.2.7.2). */
    static String relation(XmlElement link) {
        String relation = link.attribute("rel").orElse("alternate").strip().toLowerCase(Locale.ROOT);
        return relation.substring(relation.lastIndexOf('/') + 1);
    }

    private static Optional<Found> attributeLink(XmlElement parent) {
        return parent.attribute("href")
                .or(() -> parent.attribute("HREF"))
                .filter(href -> !href.isBlank())
                .map(href -> new Found(parent, href));
    }

    private static Optional<Found> permanent(XmlElement parent) {
        return words(parent.elements("guid")
                        .filter(guid -> !guid.attribute("isPermaLink")
                                .or(() -> guid.attribute("ispermalink"))
                                .orElse("true")
                                .strip()
                                .equalsIgnoreCase("false")))
                .filter(guid -> guid.url().matches("(?i)(?:https?:)?//\\S+|/\\S*"));
    }

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private static Optional<Found> about(XmlElement parent) {
        return parent.attribute(RDF, "about")
                .filter(url -> url.toLowerCase(Locale.ROOT).startsWith("http"))
                .map(url -> new Found(parent, url));
    }

    /** The files that come with an item. */
    static List<String> enclosures(XmlElement item, String document) {
        return item.elements()
                .flatMap(child -> enclosure(child).map(url -> resolved(base(child, document), url)).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> enclosure(XmlElement child) {
        boolean link = child.is("link") && relation(child).equals("enclosure");
        boolean media = child.is("content") && Space.of(child) == Space.MEDIA;
        return child.is("enclosure") || media
                ? child.attribute("url").or(() -> child.attribute("href"))
                : link ? child.attribute("href") : Optional.empty();
    }
}
