package org.stemma.intake.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.stemma.intake.xml.XmlElement;
import org.stemma.report.Block.Kind;

/**
 * Cuts the markup of an item's body, HTML or NITF's kin of it, into parts by its block elements. All words are kept: nothing in an
 * agency's body stands around the item.
 */
final class Markup {

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "pre",
            "div",
            "section",
            "article",
            "main",
            "footer",
            "aside",
            "ul",
            "ol",
            "dl",
            "table",
            "hr",
            "address",
            "form",
            "block",
            "note",
            "abstract",
            "datasource",
            "fn",
            "nitf-table",
            "body");

    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Kind kind = Kind.PARAGRAPH;

    private Markup() {}

    /** The parts of a body of HTML in order. */
    static List<Part> parts(String html) {
        return cut(Jsoup.parseBodyFragment(html).body());
    }

    /** The parts of what is in an XML element; unlike in HTML every tag may be empty there. */
    static List<Part> parts(XmlElement element) {
        return cut(Jsoup.parse(element.html(), "", Parser.xmlParser()));
    }

    private static List<Part> cut(Element body) {
        Markup markup = new Markup();
        markup.walk(body, Kind.PARAGRAPH);
        markup.close(Kind.PARAGRAPH);
        return List.copyOf(markup.parts);
    }

    private void walk(Element element, Kind around) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (child instanceof Element inner) {
                open(inner, around);
            }
        }
    }

    private void open(Element element, Kind around) {
        switch (element.normalName()) {
            case "script", "style", "noscript", "template", "head", "media-metadata", "media-reference" -> {}
            case "br" -> words.append('\n');
            case "time" -> {
                if (around == Kind.RESIDUE) {
                    block(element, Kind.DATELINE, around);
                } else {
                    walk(element, around);
                }
            }
            case "td", "th" -> {
                walk(element, around);
                words.append(' ');
            }
            case "hl1", "h1" -> block(element, Kind.HEADLINE, around);
            case "hl2", "h2", "h3", "h4", "h5", "h6" -> block(element, Kind.SUBHEAD, around);
            case "figcaption", "media-caption", "caption" -> block(element, Kind.CAPTION, around);
            case "media-producer", "credit" -> block(element, Kind.CREDIT, around);
            case "li", "dt", "dd" -> block(element, around == Kind.RESIDUE ? Kind.NAVIGATION : Kind.LIST, around);
            case "figure", "media" -> block(element, Kind.CAPTION, around);
            case "header" -> block(element, Kind.RESIDUE, around);
            case "tr" -> block(element, Kind.TABLE, around);
            case "blockquote", "bq" -> block(element, Kind.QUOTE, around);
            case "byline" -> block(element, Kind.BYLINE, around);
            case "dateline" -> block(element, Kind.DATELINE, around);
            case "copyrite" -> block(element, Kind.LEGAL, around);
            case String name when BLOCKS.contains(name) -> block(element, inHead(element, around), around);
            default -> walk(element, around);
        }
    }

    /** The head of a page has labels of its own beside the item's opening lines. */
    private static Kind inHead(Element element, Kind around) {
        if (element.hasClass("byline")) {
            return around == Kind.CAPTION ? Kind.CREDIT : Kind.BYLINE;
        }
        return around == Kind.RESIDUE && element.nameIs("p") ? Kind.STANDFIRST : around;
    }

    private void block(Element element, Kind inside, Kind around) {
        close(inside);
        walk(element, inside);
        close(around);
    }

    /** Ends the part at hand; the next is of the kind {@code next}. */
    private void close(Kind next) {
        String all = words.toString().replaceAll("\\s+", " ").strip();
        if (!all.isEmpty()) {
            parts.add(new Part(kind, all));
        }
        words.setLength(0);
        kind = next;
    }
}
