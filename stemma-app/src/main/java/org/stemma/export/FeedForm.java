package org.stemma.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The forms of a feed: RSS 2.0, Atom (RFC 4287), JSON Feed 1.1. */
public enum FeedForm {
    RSS("rss", "application/rss+xml; charset=utf-8"),
    ATOM("atom", "application/atom+xml; charset=utf-8"),
    JSON("json", "application/feed+json");

    private final String ending;
    private final String media;

    FeedForm(String ending, String media) {
        this.ending = ending;
        this.media = media;
    }

    /** Its ending as a file. */
    public String ending() {
        return ending;
    }

    /** Its media type. */
    public String media() {
        return media;
    }

    /** The form with that ending. */
    public static Optional<FeedForm> named(String ending) {
        return Arrays.stream(values())
                .filter(form -> form.ending.equals(ending))
                .findFirst();
    }

    /** Writes {@code feed}; equal feeds give equal bytes. */
    public void write(Feed feed, OutputStream out) throws IOException {
        switch (this) {
            case RSS -> xml(feed, FeedForm::rss, out);
            case ATOM -> xml(feed, FeedForm::atom, out);
            case JSON -> out.write(Trees.MAPPER.writeValueAsBytes(json(feed)));
        }
        out.flush();
    }

    /** Writes a feed's elements. */
    @FunctionalInterface
    private interface Elements {
        void write(Feed feed, XMLStreamWriter xml) throws XMLStreamException;
    }

    private static void xml(Feed feed, Elements elements, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            elements.write(feed, xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory takes whatever is written", e);
        }
        bytes.writeTo(out);
    }

    private static void rss(Feed feed, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeStartElement("channel");
        text(xml, "title", feed.title());
        text(xml, "link", feed.home());
        text(xml, "description", feed.title());
        for (Feed.Item item : feed.items()) {
            xml.writeStartElement("item");
            text(xml, "title", item.title());
            text(xml, "link", item.link());
            xml.writeStartElement("guid");
            xml.writeAttribute("isPermaLink", "false");
            xml.writeCharacters(printable(item.id()));
            xml.writeEndElement();
            if (item.updated().isPresent()) {
                text(
                        xml,
                        "pubDate",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                item.updated().get().atOffset(ZoneOffset.UTC)));
            }
            text(xml, "description", item.summary());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void atom(Feed feed, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        text(xml, "id", feed.self());
        text(xml, "title", feed.title());
        text(xml, "updated", feed.updated().toString());
        link(xml, "self", feed.self());
        link(xml, "alternate", feed.home());
        xml.writeStartElement("author");
        text(xml, "name", "Stemma");
        xml.writeEndElement();
        for (Feed.Item item : feed.items()) {
            xml.writeStartElement("entry");
            text(xml, "id", item.id());
            text(xml, "title", item.title());
            text(xml, "updated", item.updated().orElse(feed.updated()).toString());
            link(xml, "alternate", item.link());
            text(xml, "summary", item.summary());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void text(XMLStreamWriter xml, String element, String words) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(printable(words));
        xml.writeEndElement();
    }

    /** XML 1.0 has no place for most control characters, nor for half a surrogate pair. */
    private static String printable(String words) {
        return words.codePoints()
                .map(point -> isXml(point) ? point : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }

    private static ObjectNode json(Feed feed) {
        ObjectNode written = Trees.object();
        written.put("version", "https://jsonfeed.org/version/1.1");
        written.put("title", feed.title());
        written.put("home_page_url", feed.home());
        written.put("feed_url", feed.self());
        ArrayNode items = written.putArray("items");
        feed.items().forEach(item -> {
            ObjectNode entry = items.addObject();
            entry.put("id", item.id());
            entry.put("url", item.link());
            entry.put("title", item.title());
            entry.put("content_text", item.summary());
            item.updated().ifPresent(time -> entry.put("date_modified", time.toString()));
        });
        return written;
    }
}
