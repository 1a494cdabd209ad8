package org.stemma.intake.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Reads markup that is not well-formed as browsers would: unclosed and crossed tags, undeclared prefixes, cut ends. */
final class LooseXml implements NodeFilter {

    /** Prefixes that feeds use without declaring them, bound as everybody binds them. */
    private static final Map<String, String> USUAL = Map.of(
            "dc", "http://purl.org/dc/elements/1.1/",
            "dcterms", "http://purl.org/dc/terms/",
            "content", "http://purl.org/rss/1.0/modules/content/",
            "atom", "http://www.w3.org/2005/Atom",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "media", "http://search.yahoo.com/mrss/",
            "itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd",
            "xhtml", "http://www.w3.org/1999/xhtml",
            "news", "http://www.google.com/schemas/sitemap-news/0.9",
            "xml", XmlElement.XML);

    private final TreeBuilder tree = new TreeBuilder();
    private final Deque<Map<String, String>> bound = new ArrayDeque<>();
    private boolean full;

    /** @param full true when reading stopped at the limit of elements */
    record Loose(Optional<XmlElement> root, boolean flattened, boolean full) {}

    private LooseXml() {
        bound.push(USUAL);
    }

    static Loose read(String text) {
        LooseXml reader = new LooseXml();
        Document document = Parser.xmlParser().parseInput(text, "");
        document.children().stream()
                .filter(top -> !top.children().isEmpty())
                .findFirst()
                .or(() -> document.children().stream().findFirst())
                .ifPresent(top -> top.filter(reader));
        return new Loose(reader.tree.finished(), reader.tree.flattened(), reader.full);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            tree.text(text.getWholeText());
        } else if (node instanceof Element element && !open(element)) {
            full = true;
            return FilterResult.STOP;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(@org.jspecify.annotations.Nullable Node node, int depth) {
        if (node instanceof Element) {
            bound.pop();
            tree.close();
        }
        return FilterResult.CONTINUE;
    }

    private boolean open(Element element) {
        Map<String, String> spaces = bound.size() > TreeBuilder.MOST_DEEP ? bound.element() : spaces(element);
        bound.push(spaces);
        Map<String, String> attributes = new HashMap<>();
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            int colon = key.indexOf(':');
            if (!key.startsWith("xmlns")) {
                attributes.put(
                        colon < 0 ? key : "{" + space(spaces, key) + "}" + key.substring(colon + 1),
                        attribute.getValue());
            }
        }
        String name = element.tagName();
        return tree.open(space(spaces, name), name.substring(name.indexOf(':') + 1), attributes);
    }

    private Map<String, String> spaces(Element element) {
        Map<String, String> around = bound.element();
        if (element.attributes().asList().stream()
                .noneMatch(attribute -> attribute.getKey().startsWith("xmlns"))) {
            return around;
        }
        Map<String, String> spaces = new HashMap<>(around);
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().equals("xmlns")) {
                spaces.put("", attribute.getValue());
            } else if (attribute.getKey().startsWith("xmlns:")) {
                spaces.put(attribute.getKey().substring("xmlns:".length()), attribute.getValue());
            }
        }
        return spaces;
    }

    /** The namespace of a name; a prefix nobody declared stands for itself. */
    private static String space(Map<String, String> spaces, String name) {
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        return spaces.getOrDefault(prefix, USUAL.getOrDefault(prefix.toLowerCase(Locale.ROOT), prefix));
    }
}
