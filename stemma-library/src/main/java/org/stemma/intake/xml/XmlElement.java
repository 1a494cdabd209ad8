package org.stemma.intake.xml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An element with what it inherits.
 *
 * @param namespace its namespace's URI, empty when it has none
 * @param name its local name as written
 * @param attributes by local name; those with a prefix by {@code {namespace URI}name}
 * @param base the {@code xml:base} in force, resolved against those around it; empty when there is none (XML Base)
 * @param language the {@code xml:lang} in force, empty when there is none
 * @param children in document order
 */
public record XmlElement(
        String namespace,
        String name,
        Map<String, String> attributes,
        String base,
        String language,
        List<XmlNode> children)
        implements XmlNode {

    /** Elements of HTML that never have an end tag (HTML standard, 13.1.2); any other one left open would swallow what follows. */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
            "wbr");

    /** The namespace of the prefix {@code xml}. */
    public static final String XML = "http://www.w3.org/XML/1998/namespace";

    public XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** True when its local name is {@code local}, in any case: feeds write {@code pubdate} and {@code pubDate}. */
    public boolean is(String local) {
        return name.equalsIgnoreCase(local);
    }

    /** The attribute without a prefix. */
    public Optional<String> attribute(String local) {
        return Optional.ofNullable(attributes.get(local));
    }

    /** The attribute with a prefix bound to {@code uri}. */
    public Optional<String> attribute(String uri, String local) {
        return Optional.ofNullable(attributes.get("{" + uri + "}" + local));
    }

    /** Its child elements in order. */
    public Stream<XmlElement> elements() {
        return children.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
    }

    /** Its child elements of that local name, in any namespace. */
    public Stream<XmlElement> elements(String local) {
        return elements().filter(child -> child.is(local));
    }

    /** The first child element of that local name, in any namespace. */
    public Optional<XmlElement> first(String local) {
        return elements(local).findFirst();
    }

    /** The elements below it of that local name at any depth, in document order. */
    public Stream<XmlElement> below(String local) {
        return elements()
                .flatMap(child -> Stream.concat(child.is(local) ? Stream.of(child) : Stream.of(), child.below(local)));
    }

    /** All text in it, markup left out, white space as written. */
    public String text() {
        StringBuilder words = new StringBuilder();
        appendText(words);
        return words.toString();
    }

    private void appendText(StringBuilder words) {
        for (XmlNode child : children) {
            switch (child) {
                case Text text -> words.append(text.words());
                case XmlElement element -> element.appendText(words);
            }
        }
    }

    /** What is in it written as HTML: local names without prefixes, text escaped. */
    public String html() {
        StringBuilder html = new StringBuilder();
        children.forEach(child -> write(child, html));
        return html.toString();
    }

    private static void write(XmlNode node, StringBuilder html) {
        switch (node) {
            case Text text -> html.append(escaped(text.words()));
            case XmlElement element -> element.writeTag(html);
        }
    }

    private void writeTag(StringBuilder html) {
        html.append('<').append(name);
        attributes.entrySet().stream()
                .filter(attribute -> !attribute.getKey().startsWith("{"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(attribute -> html.append(' ')
                        .append(attribute.getKey())
                        .append("=\"")
                        .append(escaped(attribute.getValue()))
                        .append('"'));
        if (children.isEmpty() && VOID.contains(name.toLowerCase(Locale.ROOT))) {
            html.append(" />");
            return;
        }
        html.append('>');
        children.forEach(child -> write(child, html));
        html.append("</").append(name).append('>');
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
